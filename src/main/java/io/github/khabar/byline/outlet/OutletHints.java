package io.github.khabar.byline.outlet;

import io.github.khabar.byline.lexicon.Vocabulary;
import io.github.khabar.byline.line.Letters;
import io.github.khabar.byline.line.LineTokens;
import io.github.khabar.byline.line.Token;
import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.MetadataField;
import io.github.khabar.page.MetadataValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what a page says of its outlet's name, beyond what it declares as such. */
public final class OutletHints {
    private static final String SEPARATORS = "|-–—»«:•·";
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_PLATE = 25;
    private static final int FIRST_TITLE = 5;
    private static final int MOST_WORDS = 3;

    private final Vocabulary vocabulary;
    private final SourcePaper papers;
    private final MottoLine mottos;

    /**
     * Gathers with a vocabulary.
     *
     * @param vocabulary the words
     */
    public OutletHints(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.papers = new SourcePaper(vocabulary.lexicon());
        this.mottos = new MottoLine(vocabulary.forms());
    }

    public List<String> of(Content content) {
        List<String> names = new ArrayList<>(content.page().outletNames());
        String title = content.title().orElse("");
        if (!title.isEmpty()) {
            addHeadlineTails(names, content, title);
        }
        if (names.isEmpty() && content.page().isText()) {
            addName(names, firstLine(content));
        }
        AgreedNames agreed = new AgreedNames(content, vocabulary);
        agreed.addTo(names);
        for (Block block : content.page().blocks()) {
            if (!block.text().isEmpty()) {
                addOwn(names, block, agreed.spelled(block));
            }
        }
        return names;
    }

    /** What a line says of the site that it stands on. */
    private void addOwn(List<String> names, Block block, @Nullable String spelled) {
        String paper = papers.in(block);
        if (spelled != null) {
            names.add(spelled);
        }
        if (paper != null) {
            names.add(paper);
        }
        addName(names, FeedTail.outlet(block.text()));
        addName(names, CopyrightLine.outlet(block.text()));
        addName(names, mottos.outlet(block));
        addName(names, nameplate(block));
    }

    /**
     * A page's title element is the headline, a separator, and the outlet's name, or the other way
     * round.
     */
    private void addHeadlineTails(List<String> names, Content content, String title) {
        for (MetadataValue value : content.page().metadata().all(MetadataField.HEADLINE)) {
            String whole = value.value();
            int at = whole.indexOf(title);
            if (at >= 0) {
                addOutlet(names, beforeSeparator(whole.substring(0, at)));
                addOutlet(names, afterSeparator(whole.substring(at + title.length())));
            }
        }
    }

    /** "headline – أ ف ب | فلانة" tells whose story it is, too, and not only whose page. */
    private void addOutlet(List<String> names, @Nullable String tail) {
        if (tail == null) {
            return;
        }
        int bar = lastSeparator(tail);
        if (bar > 0 && isAgency(tail.substring(0, bar))) {
            addName(names, tail.substring(bar + 1));
        } else if (!isAgency(tail)) {
            addName(names, tail);
        }
    }

    private boolean isAgency(String name) {
        return vocabulary.lexicon().agencies().get(LineTokens.words(name)) != null;
    }

    private static int lastSeparator(String text) {
        int at = text.length() - 1;
        while (at >= 0 && SEPARATORS.indexOf(text.charAt(at)) < 0) {
            at--;
        }
        return at;
    }

    /** A line that is a kind of medium and a name: "صحيفة فلانة". */
    private @Nullable String nameplate(Block block) {
        String text = block.text();
        if (text.length() > LONGEST_PLATE || !vocabulary.forms().isMedium(firstWord(block))) {
            return null;
        }
        LineTokens line = LineTokens.of(text);
        boolean named =
                line.size() > 1
                        && line.size() <= MOST_WORDS
                        && vocabulary.forms().isMedium(line.get(0).word())
                        && vocabulary.lexicon().outletWords().get(line.get(0)) != null;
        for (int i = 1; i < line.size(); i++) {
            named &= line.get(i).is(Token.Kind.WORD) && !vocabulary.forms().isNewsWord(line.get(i));
        }
        return named ? text : null;
    }

    /**
     * The Arabic letters that a block begins with, empty where they are all of it: most lines are
     * told by them.
     */
    private static String firstWord(Block block) {
        String folded = block.folded();
        int from = 0;
        while (from < folded.length() && folded.charAt(from) == ' ') {
            from++;
        }
        int to = from;
        while (to < folded.length() && Letters.isArabic(folded.charAt(to))) {
            to++;
        }
        return to == folded.length() ? "" : folded.substring(from, to);
    }

    /** A page stripped to text begins with its outlet's name, some lines above the headline. */
    private @Nullable String firstLine(Content content) {
        List<Block> titles = content.titleBlocks();
        if (titles.isEmpty() || titles.get(0).index() < FIRST_TITLE) {
            return null;
        }
        Block first = content.page().blocks().get(0);
        LineTokens line = LineTokens.of(first.text());
        boolean words = line.size() <= MOST_WORDS;
        for (int i = 0; i < line.size(); i++) {
            Token word = line.get(i);
            words &= word.is(Token.Kind.WORD) && !vocabulary.forms().isNewsWord(word);
            words &=
                    !vocabulary.lexicon().givenNames().contains(word)
                            && !vocabulary.forms().isSentenceWord(word);
        }
        return words && line.size() > 0 ? first.text() : null;
    }

    private static void addName(List<String> names, @Nullable String name) {
        if (name != null && !name.isBlank() && name.length() <= LONGEST_NAME) {
            names.add(name.strip());
        }
    }

    private static @Nullable String afterSeparator(String tail) {
        String text = tail.strip();
        return !text.isEmpty() && SEPARATORS.indexOf(text.charAt(0)) >= 0
                ? text.substring(1)
                : null;
    }

    private static @Nullable String beforeSeparator(String head) {
        String text = head.strip();
        int last = text.length() - 1;
        return last > 0 && SEPARATORS.indexOf(text.charAt(last)) >= 0
                ? text.substring(0, last)
                : null;
    }
}
