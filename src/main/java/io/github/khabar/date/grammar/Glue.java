package io.github.khabar.date.grammar;

import io.github.khabar.date.language.Sense;
import io.github.khabar.date.language.Tokens;

/**
 * What stands between two items: whether it joins them into one date, and how.
 *
 * @param joins whether only marks and joining words stand there
 * @param bits which of them
 */
record Glue(boolean joins, int bits) {
    private static final int TO = 1;
    private static final int AND = 2;
    private static final int MATCH = 4;
    private static final int LABEL = 8;
    private static final int DASH = 16;
    private static final int WORD = 32;
    private static final int NEW_LINE = 64;

    private static final int MOST_TOKENS = 8;
    private static final String MARKS =
            ",\u060C-\u2013\u2014|/()[]:\"'\u00AB\u00BB\u201C\u201D\u2022_*;\u061B\\\u00B7<>@";
    private static final String DASHES = "-\u2013\u2014";
    private static final long WORDS =
            Sense.JOINT.bit()
                    | Sense.MATCH.bit()
                    | Sense.PROCLITIC.bit()
                    | Sense.DAY_WORD.bit()
                    | Sense.DAY_PART.bit()
                    | Sense.FROM.bit()
                    | Sense.NEARNESS.bit()
                    | Sense.LABEL.bit()
                    | Sense.HOUR_WORD.bit()
                    | Sense.TO.bit()
                    | Sense.AND.bit()
                    | Sense.ISO_LETTER.bit()
                    | Sense.ARTICLE.bit();
    private static final Glue NONE = new Glue(false, 0);

    /**
     * Looks at the tokens from {@code from} to {@code to}, and at what is written onto the item
     * that begins there.
     */
    static Glue between(Tokens t, int from, int to) {
        if (to - from > MOST_TOKENS) {
            return NONE;
        }
        int bits = t.isJoinedByAnd(to) ? AND : 0;
        for (int i = from; i <= to; i++) {
            int more = i == to ? 0 : kind(t, i);
            if (more < 0 || t.opensBlock(i)) {
                return NONE;
            }
            bits |= more | (t.opensLine(i) ? NEW_LINE : 0);
        }
        return new Glue(true, bits);
    }

    /** Returns what a token between two items does, or -1 if it parts them. */
    private static int kind(Tokens t, int i) {
        char mark = t.mark(i);
        if (mark != 0) {
            return MARKS.indexOf(mark) < 0 ? -1 : DASHES.indexOf(mark) < 0 ? 0 : DASH;
        }
        if (!t.isAny(i, WORDS)) {
            return -1;
        }
        int and = t.is(i, Sense.AND) || t.isJoinedByAnd(i) ? AND : 0;
        int to = t.is(i, Sense.TO) ? TO : 0;
        int match = t.is(i, Sense.MATCH) ? MATCH : 0;
        int label = t.is(i, Sense.LABEL) ? LABEL : 0;
        return WORD | and | to | match | label;
    }

    private boolean has(int bit) {
        return (bits & bit) != 0;
    }

    boolean to() {
        return has(TO);
    }

    boolean and() {
        return has(AND);
    }

    boolean match() {
        return has(MATCH);
    }

    boolean label() {
        return has(LABEL);
    }

    /** Returns whether a dash is all that joins. */
    boolean isDash() {
        return joins && has(DASH) && !has(WORD);
    }

    /** Returns whether only marks stand there, on one line. */
    boolean isMarks() {
        return joins && !has(WORD) && !has(AND) && !has(NEW_LINE);
    }

    boolean newLine() {
        return has(NEW_LINE);
    }

    /** Returns whether two parts of one date can stand so. */
    boolean isPlain() {
        return joins && !to() && !and() && !label();
    }
}
