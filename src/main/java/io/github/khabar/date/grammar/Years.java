package io.github.khabar.date.grammar;

import io.github.khabar.date.language.Sense;
import io.github.khabar.date.language.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads a year after a month, or what stands in its place: 2024م, من عام 1445 هـ, الجاري, من السنة
 * الماضية.
 */
final class Years {
    private static final int LAST_YEAR = 2199;
    private static final String LINK_MARKS = ",\u060C/-\u2013\u2014._\\";

    private Years() {}

    /** Which era is written after a year. */
    enum Era {
        NONE,
        GREGORIAN,
        HIJRI
    }

    /**
     * A year that was read.
     *
     * @param year the year; 0 where a word stands in its place
     * @param era the era written after it
     * @param nearness the word in its place
     * @param twoDigits whether it has two digits
     * @param next the token after it
     */
    record Reading(int year, Era era, Nearness nearness, boolean twoDigits, int next) {}

    /**
     * Reads a year after a month.
     *
     * @param i the token after the month
     * @param link the mark between day and month, or 0
     */
    static @Nullable Reading afterMonth(Tokens t, int i, char link) {
        int at = i;
        char mark = t.mark(at);
        boolean marked = mark != 0 && LINK_MARKS.indexOf(mark) >= 0;
        if (marked) {
            at++;
        }
        if (t.is(at, Sense.FROM)) {
            at++;
        }
        Reading near = nearness(t, at);
        if (near != null && !marked) {
            return near;
        }
        boolean named = t.is(at, Sense.YEAR_WORD);
        if (named) {
            at = t.isMark(at + 1, ':') ? at + 2 : at + 1;
        }
        if (t.isMark(at, '\'') || t.isMark(at, '\u2019')) {
            return twoDigits(t, at + 1);
        }
        if (t.digits(at) == 2 && marked && mark == link && (mark == '/' || mark == '-')) {
            return twoDigits(t, at);
        }
        Reading year = number(t, at);
        if (year == null && (named || t.is(at, Sense.THOUSANDS))) {
            year = words(t, at);
        }
        if (isZeroDate(t, i)) {
            return new Reading(0, Era.NONE, Nearness.UNREADABLE, false, at + 1);
        }
        return year == null && (named || !marked) ? unreadable(t, at) : year;
    }

    /** A day that a database has not is printed as one of the year before the first: -1, -0001. */
    private static boolean isZeroDate(Tokens t, int i) {
        return t.isMark(i, '-')
                && t.isGlued(i + 1)
                && t.isNumber(i + 1)
                && t.number(i + 1) <= 1
                && !Months.isMonth(t, i + 2);
    }

    /** Reads a number that can only be a year, and is none: 2975 of the Amazigh era, 12025. */
    private static @Nullable Reading unreadable(Tokens t, int i) {
        boolean year =
                t.digits(i) >= 4 && (t.digits(i) > 4 || t.number(i) > LAST_YEAR) && !t.opensLine(i);
        return year && !isQuantity(t, i)
                ? new Reading(0, Era.NONE, Nearness.UNREADABLE, false, i + 1)
                : null;
    }

    /** Reads the two digits of a machine's line: Dec 22 24|08:51. */
    static @Nullable Reading beforeBar(Tokens t, int i) {
        return t.isMark(i + 1, '|') ? twoDigits(t, i) : null;
    }

    private static @Nullable Reading twoDigits(Tokens t, int i) {
        boolean alone = t.digits(i) == 2 && !t.isMark(i + 1, ':') && !t.isMark(i + 1, '/');
        return alone ? new Reading(t.number(i), Era.NONE, Nearness.NONE, true, i + 1) : null;
    }

    /** Reads 'last', 'this' or 'next', with or without 'year' before it. */
    static @Nullable Reading nearness(Tokens t, int i) {
        boolean named = t.is(i, Sense.YEAR_WORD);
        int at = named ? i + 1 : i;
        if (!t.is(at, Sense.NEARNESS)) {
            return null;
        }
        int value = t.value(at, Sense.NEARNESS);
        if (value < -1 && !named) {
            return null; // 'the March before last' may be two years off, or three
        }
        return new Reading(
                0, Era.NONE, named ? Nearness.ofYear(value) : Nearness.of(value), false, at + 1);
    }

    /** Reads a year in digits with its era. */
    static @Nullable Reading number(Tokens t, int i) {
        int year = t.number(i);
        int digits = t.digits(i);
        int fewest = t.is(i + 1, Sense.HIJRI_ERA) ? 1 : 3;
        if (digits < fewest
                || digits > 4
                || year < 1
                || year > LAST_YEAR
                || isBeforeChrist(t, i + 1)) {
            return null;
        }
        Era era = era(t, i + 1);
        if (era == Era.NONE && (digits < 4 || isQuantity(t, i))) {
            return null;
        }
        return new Reading(year, era, Nearness.NONE, false, era == Era.NONE ? i + 1 : i + 2);
    }

    static @Nullable Reading words(Tokens t, int i) {
        NumberWords.Reading words = NumberWords.year(t, i);
        if (words == null || words.value() > LAST_YEAR) {
            return null;
        }
        Era era = era(t, words.next());
        int next = era == Era.NONE ? words.next() : words.next() + 1;
        return new Reading(words.value(), era, Nearness.NONE, false, next);
    }

    private static boolean isBeforeChrist(Tokens t, int i) {
        return t.is(t.is(i, Sense.YEAR_WORD) ? i + 1 : i, Sense.BEFORE_CHRIST);
    }

    static Era era(Tokens t, int i) {
        if (t.is(i, Sense.HIJRI_ERA)) {
            return Era.HIJRI;
        }
        return t.is(i, Sense.GREGORIAN_ERA) && !t.isJoinedByAnd(i) ? Era.GREGORIAN : Era.NONE;
    }

    /**
     * Returns whether a number of four digits is part of a larger or decimal one, a time, or counts
     * something.
     */
    static boolean isQuantity(Tokens t, int i) {
        if (t.is(i + 1, Sense.COUNTED)) {
            return true;
        }
        char mark = t.isGlued(i + 1) ? t.mark(i + 1) : 0;
        return mark == '%'
                || mark == '\u066A'
                || ((mark == '\u066B' || mark == ':') && t.isGlued(i + 2) && t.isNumber(i + 2));
    }
}
