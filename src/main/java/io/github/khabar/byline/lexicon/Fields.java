package io.github.khabar.byline.lexicon;

import io.github.khabar.byline.line.LineTokens;
import io.github.khabar.byline.line.WordSet;

/** Tells by a line's small words where its fields end: a name, an organization, a place. */
public final class Fields {
    private Fields() {}

    /** Returns whether a name or organization may end before a token. */
    public static boolean isEnd(LineTokens line, int index) {
        return index >= line.size()
                || line.isMark(index)
                || isAnd(line, index)
                || Dates.end(line, index) > index;
    }

    /** Returns whether an organization's name may end before a token. */
    public static boolean isEndOfBody(LineTokens line, int index) {
        return isEnd(line, index) || is(Lexicon.AFTER, line, index) || isWith(line, index);
    }

    public static boolean isAnd(LineTokens line, int index) {
        return is(Lexicon.AND, line, index);
    }

    /** Returns whether a word leads to an organization that helped. */
    public static boolean isWith(LineTokens line, int index) {
        return is(Lexicon.WITH, line, index);
    }

    /** Returns whether a word leads to a place. */
    public static boolean isPlacePreposition(LineTokens line, int index) {
        return is(Lexicon.TO_PLACE, line, index);
    }

    /** Returns whether a word leads to a date. */
    public static boolean isDatePreposition(LineTokens line, int index) {
        return is(Lexicon.TO_DATE, line, index)
                && index + 1 < line.size()
                && Dates.end(line, index + 1) > index + 1;
    }

    private static boolean is(WordSet smallWords, LineTokens line, int index) {
        return index >= 0 && index < line.size() && smallWords.contains(line.get(index));
    }
}
