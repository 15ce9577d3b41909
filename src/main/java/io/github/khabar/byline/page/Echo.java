package io.github.khabar.byline.page;

import io.github.khabar.byline.Byline;
import io.github.khabar.byline.grammar.EchoKind;
import io.github.khabar.byline.grammar.LineReading;
import io.github.khabar.byline.line.LineTokens;
import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.story.StoryRegion;
import io.github.khabar.text.FoldedText;
import io.github.khabar.text.WordList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows as what a headline and its story speak of a name that stands at the story's head. */
final class Echo {
    private static final String FOR = "ل";
    private static final String FOR_THE = "لل";
    private static final String ARTICLE = "ال";
    private static final String AT = "ب";

    private static final List<String> BEFORE_OUTLETS = words("outlet");

    private static final List<String> BEFORE_TOWNS = words("town");

    private static final List<String> BEFORE_PLACES = words("place");

    private static final String DASHES = "-–—";

    private final Content content;
    private final StoryRegion story;

    /** What headline and story say, with room before each, gathered for the first name. */
    private @Nullable List<Told> told;

    /** The headline's words, gathered for the first name. */
    private @Nullable List<String> headline;

    /**
     * What a block says.
     *
     * @param block the block's index; -1 for the headline, which may be no block
     */
    private record Told(int block, String text) {}

    /**
     * Prepares for a page.
     *
     * @param content the page
     * @param story where its story stands
     */
    Echo(Content content, StoryRegion story) {
        this.content = content;
        this.story = story;
    }

    /** Returns whether one of a name's words stands in the headline. */
    boolean isInHeadline(String name) {
        if (headline == null) {
            headline = LineTokens.words(content.title().orElse(""));
        }
        return !Collections.disjoint(LineTokens.words(name), headline);
    }

    /**
     * Returns what the story calls the outlet that a line was read to name.
     *
     * @param reading what the line was read as; it names an organization
     * @param line the line
     */
    EchoKind of(LineReading reading, BlockLine line) {
        return of(reading.byline().organizations().get(0).name(), line.cut(reading.end()));
    }

    /**
     * Returns what the story calls a name; its outlet's name goes before a place's.
     *
     * @param name the name
     * @param head the line, or the opening of a paragraph, that holds the name: not an echo
     */
    EchoKind of(String name, BlockLine head) {
        return kind(FoldedText.fold(name).strip(), head);
    }

    private List<Told> told() {
        List<Told> known = told == null ? gathered() : told;
        told = known;
        return known;
    }

    private List<Told> gathered() {
        List<Told> all = new ArrayList<>();
        String title = content.title().orElse("");
        if (!title.isEmpty()) {
            all.add(new Told(-1, FoldedText.fold(title)));
        }
        for (int i = story.text().first(); i <= story.text().last(); i++) {
            Block block = content.page().blocks().get(i);
            if (content.label(block).isBody()) {
                all.add(new Told(i, " ".concat(block.folded())));
            }
        }
        return all;
    }

    /** Returns what is told behind the line in its own block, and all that others tell. */
    private String text(Told block, BlockLine head) {
        if (!head.blocks().contains(block.block())) {
            return block.text();
        }
        String text = content.page().blocks().get(block.block()).text();
        return " ".concat(FoldedText.fold(text.substring(head.end())));
    }

    private static List<String> words(String kind) {
        List<String> words = new ArrayList<>();
        for (String word : WordList.read(Byline.class, "before-names.txt").words(kind)) {
            words.add(" " + FoldedText.fold(word));
        }
        return List.copyOf(words);
    }

    private EchoKind kind(String folded, BlockLine head) {
        boolean town = false;
        boolean place = false;
        boolean subject = false;
        for (Told block : told()) {
            String text = text(block, head);
            for (int at = text.indexOf(folded, 1); at > 0; at = text.indexOf(folded, at + 1)) {
                int end = at + folded.length();
                EchoKind kind = isWordEnd(text, end) ? kindAt(text, at, end) : EchoKind.NONE;
                if (kind == EchoKind.OUTLET) {
                    return kind;
                }
                town |= kind == EchoKind.TOWN;
                place |= kind == EchoKind.PLACE;
                subject |= kind == EchoKind.SUBJECT;
            }
            if (isForTheIn(text, folded)) {
                return EchoKind.OUTLET;
            }
        }
        return town
                ? EchoKind.TOWN
                : place ? EchoKind.PLACE : subject ? EchoKind.SUBJECT : EchoKind.NONE;
    }

    /** "للسنبلة" */
    private static boolean isForTheIn(String text, String name) {
        return name.startsWith(ARTICLE)
                && text.contains(" " + FOR_THE + name.substring(ARTICLE.length()));
    }

    private static EchoKind kindAt(String text, int at, int nameEnd) {
        int end = at;
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        String before = " " + text.substring(Math.max(0, end - 12), end);
        if (end == 0) {
            return EchoKind.NONE;
        }
        if (isDash(text, at - 2) && isDash(text, nameEnd + 1)) {
            return EchoKind.OUTLET; // "حضرته – السنبلة –"
        }
        if (text.charAt(at - 1) == '(' && text.startsWith(")", nameEnd)) {
            return EchoKind.OUTLET; // "رصدتها (السنبلة)"
        }
        boolean glued = end == at;
        if (glued) {
            return before.endsWith(" " + FOR)
                    ? EchoKind.OUTLET
                    : before.endsWith(" " + AT) ? EchoKind.PLACE : EchoKind.NONE;
        }
        return endsWithAny(before, BEFORE_OUTLETS)
                ? EchoKind.OUTLET
                : endsWithAny(before, BEFORE_TOWNS)
                        ? EchoKind.TOWN
                        : endsWithAny(before, BEFORE_PLACES) ? EchoKind.PLACE : EchoKind.SUBJECT;
    }

    /** "مراسل", "لمراسل" */
    private static boolean endsWithAny(String text, List<String> ends) {
        for (String end : ends) {
            if (text.endsWith(end) || text.endsWith(" " + FOR + end.substring(1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDash(String text, int index) {
        return index >= 0 && index < text.length() && DASHES.indexOf(text.charAt(index)) >= 0;
    }

    private static boolean isWordEnd(String text, int end) {
        return end == text.length() || !Character.isLetter(text.charAt(end));
    }
}
