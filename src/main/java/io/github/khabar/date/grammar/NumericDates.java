package io.github.khabar.date.grammar;

import io.github.khabar.date.PartialDate;
import io.github.khabar.date.grammar.DateItem.Trait;
import io.github.khabar.date.language.Sense;
import io.github.khabar.date.language.Tokens;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates of three numbers: 16.02.2023, 2021/03/02, 7/3/1429 هـ, and eight digits in an
 * address.
 */
public final class NumericDates {
    private static final String MARKS = "/-._\u2013\u2014\\";
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2199;

    private final boolean monthFirst;

    public NumericDates(boolean monthFirst) {
        this.monthFirst = monthFirst;
    }

    @Nullable DateItem read(Tokens t, int i) {
        DateItem range = dayTo(t, i);
        return range == null ? one(t, i) : range;
    }

    /** Reads a range whose first day leaves out month and year: 13 إلى 20/09/2025. */
    private @Nullable DateItem dayTo(Tokens t, int i) {
        boolean dash = t.isMark(i + 1, '-') && t.isGlued(i + 2) && t.isMark(i + 3, '/');
        boolean listed = dash || t.is(i + 1, Sense.TO) || t.is(i + 1, Sense.AND);
        DateItem last = listed && t.digits(i) <= 2 && t.isNumber(i + 2) ? one(t, i + 2) : null;
        if (last == null
                || t.digits(i + 2) > 2
                || t.number(i) < 1
                || t.number(i) >= last.first().day()) {
            return null;
        }
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        traits.addAll(last.traits());
        traits.remove(Trait.SWAPPABLE);
        return new DateItem(
                i,
                last.end(),
                last.first().withDay(t.number(i)),
                last.first(),
                Nearness.NONE,
                traits);
    }

    private @Nullable DateItem one(Tokens t, int i) {
        if (t.digits(i) == 8) {
            return compact(t, i);
        }
        char mark = t.mark(i + 1);
        if (t.isNumber(i + 1)) {
            return spaced(t, i);
        }
        if (t.digits(i) > 4 || mark == 0 || MARKS.indexOf(mark) < 0) {
            return null;
        }
        if (!t.isNumber(i + 2) || !t.isMark(i + 3, mark) || !t.isNumber(i + 4) || isBroken(t, i)) {
            return null;
        }
        return t.digits(i) >= 3 ? yearFirst(t, i, mark) : yearLast(t, i, mark);
    }

    private static boolean isBroken(Tokens t, int i) {
        for (int k = i + 1; k <= i + 4; k++) {
            if (t.opensLine(k)) {
                return true;
            }
        }
        return t.is(i - 1, Sense.NUMBER_LABEL);
    }

    private static @Nullable DateItem yearFirst(Tokens t, int i, char mark) {
        boolean path = t.digits(i + 2) == 2 && t.digits(i + 4) == 2 && mark != '.';
        if (t.digits(i) != 4
                || t.digits(i + 2) > 2
                || t.digits(i + 4) > 2
                || (!path && isChain(t, i, mark))) {
            return null;
        }
        int month = t.number(i + 2);
        int day = t.number(i + 4);
        boolean swapped = month > 12 && day <= 12;
        return date(
                t,
                i,
                t.number(i),
                swapped ? day : month,
                swapped ? month : day,
                EnumSet.noneOf(Trait.class));
    }

    private @Nullable DateItem yearLast(Tokens t, int i, char mark) {
        int digits = t.digits(i + 4);
        boolean short2 = digits == 2 && (mark == '/' || (t.digits(i) == 2 && t.digits(i + 2) == 2));
        if (t.digits(i) > 2
                || t.digits(i + 2) > 2
                || (digits != 4 && !short2)
                || isChain(t, i, mark)) {
            return null;
        }
        int one = t.number(i);
        int two = t.number(i + 2);
        boolean swap = monthFirst ? one <= 12 : two > 12;
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        if (one <= 12 && two <= 12 && one != two) {
            traits.add(Trait.SWAPPABLE);
        }
        if (short2) {
            traits.add(Trait.TWO_DIGIT_YEAR);
        }
        return date(t, i, t.number(i + 4), swap ? one : two, swap ? two : one, traits);
    }

    /**
     * Returns whether more numbers hang on either end, as in telephone numbers, addresses and
     * versions.
     */
    private static boolean isChain(Tokens t, int i, char mark) {
        boolean before =
                t.isMark(i - 1, mark) && t.isGlued(i) && t.isGlued(i - 1) && t.isNumber(i - 2);
        boolean after =
                t.isMark(i + 5, mark) && t.isGlued(i + 5) && t.isGlued(i + 6) && t.isNumber(i + 6);
        return before || after;
    }

    private static @Nullable DateItem date(
            Tokens t, int i, int year, int month, int day, Set<Trait> traits) {
        Years.Era era = TimesOfDay.isHalfBefore(t, i + 5) ? Years.Era.NONE : Years.era(t, i + 5);
        boolean hijri = WrittenDate.isHijriYear(year) && era != Years.Era.GREGORIAN;
        boolean modern = year >= FIRST_YEAR && year <= LAST_YEAR;
        if (!hijri && !modern && !traits.contains(Trait.TWO_DIGIT_YEAR) && era == Years.Era.NONE) {
            return null;
        }
        if (month < 1 || month > 12 || day < 1 || day > (hijri ? 30 : 31)) {
            return null;
        }
        int end = era == Years.Era.NONE ? i + 5 : i + 6;
        return new DateItem(
                i, end, new WrittenDate(hijri, year, month, day), null, Nearness.NONE, traits);
    }

    /**
     * Reads a day, a month and a four-digit year with nothing but spaces, or dashes drawn as
     * kashida, between them; a word for a day must stand before them, or they must be padded with
     * zeros.
     */
    private static @Nullable DateItem spaced(Tokens t, int i) {
        boolean cue = t.isAny(i - 1, Sense.DAY_WORD.bit() | Sense.WEEKDAY.bit());
        boolean padded = t.digits(i) == 2 && t.digits(i + 1) == 2;
        int year = t.number(i + 2);
        boolean form = t.digits(i) <= 2 && t.digits(i + 1) <= 2 && t.digits(i + 2) == 4;
        if (!form
                || (!cue && !padded)
                || t.isNumber(i - 1)
                || t.isNumber(i + 3)
                || t.mark(i - 1) == '+') {
            return null;
        }
        boolean hijri = WrittenDate.isHijriYear(year);
        if ((!hijri && (year < FIRST_YEAR || year > LAST_YEAR)) || isBroken(t, i)) {
            return null;
        }
        if (t.number(i) < 1
                || t.number(i) > (hijri ? 30 : 31)
                || t.number(i + 1) < 1
                || t.number(i + 1) > 12) {
            return null;
        }
        WrittenDate date = new WrittenDate(hijri, year, t.number(i + 1), t.number(i));
        int end = Years.era(t, i + 3) == Years.Era.NONE ? i + 3 : i + 4;
        return new DateItem(i, end, date, null, Nearness.NONE, EnumSet.noneOf(Trait.class));
    }

    /** Reads yyyymmdd between the marks of a web address or a file name. */
    private static @Nullable DateItem compact(Tokens t, int i) {
        char before = t.isGlued(i) ? t.mark(i - 1) : 0;
        int year = t.number(i) / 10000;
        int month = t.number(i) / 100 % 100;
        int day = t.number(i) % 100;
        boolean plausible =
                year >= 1990
                        && year < 2100
                        && PartialDate.exists(year, month, day)
                        && month > 0
                        && day > 0;
        if (!plausible || "/-_=".indexOf(before) < 0 || before == 0) {
            return null;
        }
        WrittenDate date = new WrittenDate(false, year, month, day);
        return new DateItem(i, i + 1, date, null, Nearness.NONE, EnumSet.noneOf(Trait.class));
    }
}
