package io.github.khabar.date.grammar;

import io.github.khabar.date.language.Sense;
import io.github.khabar.date.language.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads a month's name, or the two names of one month: أبريل/نيسان, أكتوبر تشرين الأول, أبريل
 * (نيسان).
 */
final class Months {
    private static final long ANY =
            Sense.GREGORIAN_MONTH.bit() | Sense.HIJRI_MONTH.bit() | Sense.LIBYAN_MONTH.bit();
    private static final String PAIR_MARKS = "/\\-\u2013\u2014|";

    /** A day or a year beside the name is enough. */
    private static final int PLAIN = 0;

    /** The needs of {@code months.txt}. */
    static final int NEEDS_DAY_OR_INTRODUCTION = 1;

    static final int NEEDS_YEAR = 2;
    static final int NEEDS_DAY_AND_YEAR = 3;

    private Months() {}

    /**
     * A month that was read.
     *
     * @param calendar the sense it was read in
     * @param month 1 to 12
     * @param other another month that is named with it; 0 where there is none
     * @param need what must stand beside it, 0 to 3, as {@code months.txt} says
     * @param next the token after it
     */
    record Reading(Sense calendar, int month, int other, int need, int next) {
        boolean isHijri() {
            return calendar == Sense.HIJRI_MONTH;
        }

        boolean isLibyan() {
            return calendar == Sense.LIBYAN_MONTH;
        }
    }

    static boolean isMonth(Tokens t, int i) {
        return t.isAny(i, ANY);
    }

    static @Nullable Reading read(Tokens t, int i) {
        if (!isMonth(t, i)) {
            return null;
        }
        Sense calendar = calendar(t, i);
        int month = t.value(i, calendar);
        int need = t.is(i, Sense.WEAK_MONTH) ? t.value(i, Sense.WEAK_MONTH) : PLAIN;
        int next = i + 1;
        while (calendar == Sense.HIJRI_MONTH && t.is(next, Sense.HONORIFIC) && next < i + 3) {
            next++;
        }
        if (t.isMark(next, '.') && t.isGlued(next) && !t.isAny(i, Sense.HIJRI_MONTH.bit())) {
            next = t.isNumber(next + 1) || isMonth(t, next + 1) ? next + 1 : next;
        }
        return paired(t, new Reading(calendar, month, 0, need, next));
    }

    private static Sense calendar(Tokens t, int i) {
        if (t.is(i, Sense.GREGORIAN_MONTH)) {
            return Sense.GREGORIAN_MONTH;
        }
        return t.is(i, Sense.HIJRI_MONTH) ? Sense.HIJRI_MONTH : Sense.LIBYAN_MONTH;
    }

    private static Reading paired(Tokens t, Reading one) {
        int k = one.next();
        boolean marked = t.mark(k) != 0 && PAIR_MARKS.indexOf(t.mark(k)) >= 0;
        boolean inside = t.isMark(k, '(') || t.isMark(k, '[');
        int at = marked || inside ? k + 1 : k;
        if (one.isHijri() || (!t.is(at, Sense.GREGORIAN_MONTH) && !t.is(at, Sense.LIBYAN_MONTH))) {
            return one;
        }
        if (inside && !t.isMark(at + 1, ')') && !t.isMark(at + 1, ']')) {
            return one;
        }
        int month =
                t.value(
                        at,
                        t.is(at, Sense.GREGORIAN_MONTH)
                                ? Sense.GREGORIAN_MONTH
                                : Sense.LIBYAN_MONTH);
        int end = inside ? at + 2 : at + 1;
        if (month == one.month()) {
            return new Reading(Sense.GREGORIAN_MONTH, month, 0, PLAIN, end);
        }
        return marked || inside
                ? new Reading(one.calendar(), one.month(), month, one.need(), end)
                : one;
    }
}
