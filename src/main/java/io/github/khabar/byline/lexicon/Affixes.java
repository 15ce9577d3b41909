package io.github.khabar.byline.lexicon;

import io.github.khabar.byline.Byline;
import io.github.khabar.text.FoldedText;
import io.github.khabar.text.WordList;
import java.util.List;

/**
 * Beginnings and ends of folded words that tell what a word can be; the word list's header explains
 * the kinds.
 */
public final class Affixes {
    static final Affixes SURNAME = new Affixes("surname");
    public static final Affixes NOUN = new Affixes("noun");
    static final Affixes ABSTRACT = new Affixes("abstract");
    public static final Affixes PLURAL = new Affixes("plural");
    public static final Affixes OUTLET = new Affixes("outlet");
    static final Affixes VERB = new Affixes("verb");

    private static final String OPEN_SIDE = "-";
    private final List<String> beginnings;
    private final List<String> ends;

    private Affixes(String kind) {
        List<String> affixes =
                WordList.read(Byline.class, "affixes.txt").rows().stream()
                        .filter(row -> row.get(1).equals(kind))
                        .map(row -> FoldedText.fold(row.get(0)))
                        .toList();
        this.beginnings = bare(affixes, true);
        this.ends = bare(affixes, false);
    }

    private static List<String> bare(List<String> affixes, boolean beginnings) {
        return affixes.stream()
                .filter(
                        affix ->
                                beginnings
                                        ? affix.endsWith(OPEN_SIDE)
                                        : affix.startsWith(OPEN_SIDE))
                .map(affix -> affix.replace(OPEN_SIDE, ""))
                .toList();
    }

    public boolean isIn(String word) {
        for (String beginning : beginnings) {
            if (word.startsWith(beginning)) {
                return true;
            }
        }
        for (String end : ends) {
            if (word.endsWith(end)) {
                return true;
            }
        }
        return false;
    }
}
