package io.github.khabar.date;

import org.jspecify.annotations.Nullable;

/** Numbers in words: days, hours and years. */
final class NumberWords {
    private static final int MOST_PARTS = 8;

    private NumberWords() {}

    /**
     * A number that was read.
     *
     * @param value the number
     * @param next the token after it
     */
    record Reading(int value, int next) {}

    /** Reads an ordinal or a cardinal below 100: السابع, الثامن والعشرين, خمسة عشر. */
    static @Nullable Reading small(Tokens t, int i) {
        if (t.is(i, Sense.ORDINAL)) {
            return compound(t, i, t.value(i, Sense.ORDINAL));
        }
        if (t.is(i, Sense.CARDINAL)) {
            return compound(t, i, t.value(i, Sense.CARDINAL));
        }
        return t.is(i, Sense.TENS) ? new Reading(t.value(i, Sense.TENS), i + 1) : null;
    }

    private static Reading compound(Tokens t, int i, int unit) {
        if (unit < 10 && t.is(i + 1, Sense.TEEN) && !t.isJoinedByAnd(i + 1)) {
            return new Reading(unit + 10, i + 2);
        }
        if (unit < 10 && t.is(i + 1, Sense.TENS) && t.isJoinedByAnd(i + 1)) {
            return new Reading(unit + t.value(i + 1, Sense.TENS), i + 2);
        }
        return new Reading(unit, i + 1);
    }

    /** Reads a year from 1000 on: ألفين وأربعة وعشرين, ألف وتسعمائة وستة وخمسين. */
    static @Nullable Reading year(Tokens t, int i) {
        if (!t.is(i, Sense.THOUSANDS)) {
            return null;
        }
        int value = t.value(i, Sense.THOUSANDS);
        int at = i + 1;
        for (int part = 0; part < MOST_PARTS; part++) {
            int word = conjoined(t, at);
            if (word < 0) {
                break;
            }
            Reading piece = piece(t, word, value);
            if (piece == null) {
                break;
            }
            value += piece.value();
            at = piece.next();
        }
        return new Reading(value, at);
    }

    /** Returns the token that stands under an 'and' at this place, written on or apart, or -1. */
    private static int conjoined(Tokens t, int i) {
        if (t.is(i, Sense.AND)) {
            return i + 1;
        }
        return t.isWord(i) && t.isJoinedByAnd(i) ? i : -1;
    }

    /** Reads hundreds where there are none yet, else what is below a hundred. */
    private static @Nullable Reading piece(Tokens t, int i, int sum) {
        if (t.is(i, Sense.HUNDREDS)) {
            return sum % 1000 == 0 ? new Reading(t.value(i, Sense.HUNDREDS), i + 1) : null;
        }
        return sum % 100 == 0 ? small(t, i) : null;
    }
}
