package io.github.khabar.boilerplate.features;

import io.github.khabar.boilerplate.language.Tokens;
import io.github.khabar.boilerplate.thresholds.Counts;
import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.page.Block;
import io.github.khabar.page.MetadataField;
import io.github.khabar.page.MetadataValue;
import io.github.khabar.page.Page;
import io.github.khabar.text.FoldedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The headline of a page that prints none: what declarations say alike once the outlet's name is
 * off, told by other declarations and by what the page itself prints.
 */
final class AgreedHeadline {
    private static final String DASHES = "-–—";
    private static final String BARS = "|•·»«";
    private static final String COLON = ":";
    private static final String OPEN_GRAPH = "og:title";
    private static final int AGREED = 2;

    /** Two declarations of which one is sure, or the outlet's name set off by one of them. */
    private static final int SURE = 3;

    private final Page page;
    private final Set<String> outlets = new HashSet<>();

    /** What the page prints that is no longer than an outlet's name; read when first asked for. */
    private @Nullable Set<String> shortLines;

    private final List<MetadataValue> declared;
    private final List<String> headlines;

    /** The headlines as they are compared. */
    private final List<String> foldedHeadlines;

    private final @Nullable String best;
    private final int votes;

    /** Looks for what a page's declarations agree on. */
    AgreedHeadline(Page page) {
        this.page = page;
        declared =
                page.metadata().all(MetadataField.HEADLINE).stream()
                        .filter(v -> v.value().length() <= Counts.LONGEST_DECLARED)
                        .limit(Counts.MOST_HEADLINES)
                        .toList();
        page.outletNames().forEach(name -> outlets.add(folded(name)));
        declared.forEach(this::addTail);
        headlines = declared.stream().map(value -> withoutOutlet(value.value())).toList();
        foldedHeadlines = headlines.stream().map(AgreedHeadline::folded).toList();
        String agreed = null;
        int most = AGREED - 1;
        for (int i = 0; i < headlines.size(); i++) {
            int own = votes(foldedHeadlines.get(i));
            if (own > most && isHeadline(foldedHeadlines.get(i))) {
                most = own;
                agreed = headlines.get(i);
            }
        }
        best = agreed;
        votes = most;
    }

    /** What stands behind a bar, or behind all of another declaration, is the outlet's name. */
    private void addTail(MetadataValue value) {
        String title = value.value();
        for (int mark : marks(title)) {
            String head = folded(title.substring(0, mark));
            String tail = title.substring(mark + 1);
            boolean few = Tokens.count(FoldedText.fold(tail), 0) <= Lengths.LONGEST_OUTLET;
            boolean bar = title.charAt(mark) == '|';
            if (few && (bar || declared.stream().anyMatch(v -> folded(v.value()).equals(head)))) {
                outlets.add(folded(tail));
            }
        }
    }

    /** Returns the headline that the page's declarations agree on, or null. */
    @Nullable String text() {
        return best;
    }

    /** Returns whether so many of them agree on it that it is sure. */
    boolean isSure() {
        return votes >= SURE;
    }

    private boolean isHeadline(String folded) {
        return Tokens.count(folded, 0) >= Lengths.SHORTEST_OTHER_HEADLINE && !isName(folded);
    }

    /** Whether it is an outlet's name, or a line that the page prints, short as such a name. */
    private boolean isName(String folded) {
        return outlets.contains(folded) || shortLines().contains(folded);
    }

    private Set<String> shortLines() {
        if (shortLines == null) {
            shortLines = new HashSet<>();
            for (Block block : page.blocks()) {
                if (block.text().length() <= Lengths.LONGEST_OUTLET_LETTERS) {
                    shortLines.add(block.folded().strip());
                }
            }
        }
        return shortLines;
    }

    /**
     * A declaration that brings the outlet's name counts twice: who sets the name off knows what
     * the headline is. So does what is said of the story itself, and not of the page.
     */
    private int votes(String folded) {
        Set<String> keys = new HashSet<>();
        int votes = 0;
        for (int i = 0; i < declared.size(); i++) {
            MetadataValue value = declared.get(i);
            String rest = headlines.get(i);
            if (foldedHeadlines.get(i).equals(folded) && keys.add(value.key())) {
                boolean sure = value.isOfStory() || value.key().equals(OPEN_GRAPH);
                votes += sure || !rest.equals(value.value()) ? 2 : 1;
            }
        }
        return votes;
    }

    /** Takes off the parts at either end that are the outlet's name. */
    private String withoutOutlet(String title) {
        int from = 0;
        int to = title.length();
        for (int mark : marks(title)) {
            if (from == 0 && isOutlet(title.substring(0, mark))) {
                from = mark + 1;
            }
        }
        List<Integer> marks = marks(title);
        for (int i = marks.size() - 1; i >= 0 && marks.get(i) >= from; i--) {
            if (isOutlet(title.substring(marks.get(i) + 1, to))) {
                to = marks.get(i);
            }
        }
        return title.substring(from, to).strip();
    }

    private boolean isOutlet(String part) {
        return !part.isBlank() && isName(folded(part));
    }

    /** Returns where bars and free-standing dashes are. */
    private static List<Integer> marks(String title) {
        List<Integer> marks = new ArrayList<>();
        for (int i = 1; i < title.length() - 1; i++) {
            boolean free = title.charAt(i - 1) == ' ' && title.charAt(i + 1) == ' ';
            char c = title.charAt(i);
            if (BARS.indexOf(c) >= 0 || (free && (DASHES + COLON).indexOf(c) >= 0)) {
                marks.add(i);
            }
        }
        return marks;
    }

    private static String folded(String text) {
        return FoldedText.fold(text).strip();
    }
}
