package io.github.khabar.date.grammar;

import io.github.khabar.date.language.Sense;
import io.github.khabar.date.language.Tokens;
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

    /** Reads one word below 20 by itself, whatever hangs on it. */
    static @Nullable Reading word(Tokens t, int i) {
        if (t.is(i, Sense.ORDINAL)) {
            return new Reading(t.value(i, Sense.ORDINAL), i + 1);
        }
        return t.is(i, Sense.CARDINAL) ? new Reading(t.value(i, Sense.CARDINAL), i + 1) : null;
    }

    private static Reading compound(Tokens t, int i, int unit) {
        if (unit < 10 && t.is(i + 1, Sense.TEEN) && !t.isJoinedByAnd(i + 1)) {
            return new Reading(unit + 10, i + 2);
        }
        int tens = conjoined(t, i + 1);
        if (unit < 10 && t.is(tens, Sense.TENS)) {
            return new Reading(unit + t.value(tens, Sense.TENS), tens + 1);
        }
        return new Reading(unit, i + 1);
    }

    /**
     * Reads a year from 1000 on, either way round: ألفين وأربعة وعشرين, خمس وأربعين وأربعمائة وألف.
     */
    static @Nullable Reading year(Tokens t, int i) {
        Reading first = part(t, i);
        if (first == null) {
            return null;
        }
        int value = first.value();
        int at = first.next();
        for (int parts = 1; parts < MOST_PARTS; parts++) {
            int word = conjoined(t, at);
            Reading next = word < 0 ? null : part(t, word);
            if (next == null || overlaps(value, next.value())) {
                break;
            }
            value += next.value();
            at = next.next();
        }
        return value < 1000 ? null : new Reading(value, at);
    }

    private static @Nullable Reading part(Tokens t, int i) {
        if (t.is(i, Sense.THOUSANDS)) {
            return new Reading(t.value(i, Sense.THOUSANDS), i + 1);
        }
        return t.is(i, Sense.HUNDREDS)
                ? new Reading(t.value(i, Sense.HUNDREDS), i + 1)
                : small(t, i);
    }

    /** Returns whether two parts fill the same decimal places, as in 'ten and five'. */
    private static boolean overlaps(int sum, int part) {
        int place = part >= 1000 ? 1000 : part >= 100 ? 100 : 1;
        int scale = place == 1 ? 100 : place * 10;
        return sum / place % (scale / place) != 0;
    }

    /** Returns the token that stands under an 'and' at this place, written on or apart, or -1. */
    static int conjoined(Tokens t, int i) {
        if (t.is(i, Sense.AND)) {
            return i + 1;
        }
        return t.isWord(i) && t.isJoinedByAnd(i) ? i : -1;
    }
}
