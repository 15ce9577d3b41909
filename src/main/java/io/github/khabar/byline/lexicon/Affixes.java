package io.github.khabar.byline.lexicon;

import io.github.khabar.byline.Byline;
import io.github.khabar.text.FoldedText;
import io.github.khabar.text.WordList;
import java.util.ArrayList;
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
    private final String[] beginnings;
    private final String[] ends;

    private Affixes(String kind) {
        this.beginnings = affixes(kind, true);
        this.ends = affixes(kind, false);
    }

    private static String[] affixes(String kind, boolean beginnings) {
        List<String> affixes = new ArrayList<>();
        for (String affix : Lists.ALL.words(kind)) {
            if (affix.endsWith(OPEN_SIDE) == beginnings) {
                affixes.add(FoldedText.fold(affix.replace(OPEN_SIDE, "")));
            }
        }
        return affixes.toArray(new String[0]);
    }

    private static final class Lists {
        static final WordList ALL = WordList.read(Byline.class, "affixes.txt");
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
