package io.github.khabar.date.grammar;

import io.github.khabar.date.grammar.DateItem.Trait;
import io.github.khabar.date.language.ArabicLetters;
import io.github.khabar.date.language.Sense;
import io.github.khabar.date.language.Tokens;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates whose month is a name: day month year, month day year, month year, and lists and
 * ranges of them.
 */
final class NamedDates {
    private static final String LINK_MARKS = "/-\u2013\u2014._\\";
    private static final int MOST_MONTHS = 6;
    private static final int FIRST_LIBYAN_YEAR = 1969;
    private static final int LAST_LIBYAN_YEAR = 2011;

    /** The years in which a bare number after a month is surely a year. */
    private static final int FIRST_MODERN_YEAR = 1800;

    private static final long INTRODUCTIONS =
            Sense.JOINT.bit()
                    | Sense.MONTH_WORD.bit()
                    | Sense.MONTH_PART.bit()
                    | Sense.AGO.bit()
                    | Sense.FROM.bit()
                    | Sense.TO.bit();

    private NamedDates() {}

    static @Nullable DateItem read(Tokens t, int i) {
        if (Months.isMonth(t, i) && !t.is(i, Sense.FIRST_DAY)) {
            return monthFirst(t, i);
        }
        if (t.digits(i) == 4) {
            return yearFirst(t, i);
        }
        return dayFirst(t, i);
    }

    private static @Nullable DateItem dayFirst(Tokens t, int i) {
        Days.Reading days = Days.list(t, i);
        if (days == null || (days.inWords() && t.is(i - 1, Sense.PERIOD))) {
            return null;
        }
        boolean enclosed = isEnclosed(t, i, days);
        int at = skipToMonth(t, enclosed ? days.next() + 1 : days.next());
        Months.Reading month = Months.read(t, at);
        if (month == null) {
            return ofThisMonth(t, i, days);
        }
        if (t.opensBlock(days.next()) || t.opensBlock(at)) {
            return null;
        }
        Years.Reading year = Years.afterMonth(t, month.next(), link(t, days.next()));
        boolean introduced = !days.inWords() || at > days.next() || year != null;
        if (!introduced || !isDate(t, i, days, month, year)) {
            return null;
        }
        DateItem date = dayMonth(enclosed ? i - 1 : i, days, month, year);
        return days.isList() ? date : toDayOfSameMonth(t, date);
    }

    /** Returns whether the days stand in parentheses of their own: (12-14) before the month. */
    private static boolean isEnclosed(Tokens t, int i, Days.Reading days) {
        return t.isMark(i - 1, '(') && t.isMark(days.next(), ')');
    }

    /** Reads on where a range ends in the month that it begins in: 'to the 11th of that month'. */
    private static DateItem toDayOfSameMonth(Tokens t, DateItem date) {
        int at = t.isMark(date.end(), ArabicLetters.COMMA) ? date.end() + 1 : date.end();
        if (!t.is(at, Sense.TO)) {
            return date;
        }
        at = t.is(at + 1, Sense.DAY_WORD) ? at + 2 : at + 1;
        NumberWords.Reading day = Days.day(t, at);
        if (day == null || !t.is(day.next(), Sense.FROM) || day.value() <= date.first().day()) {
            return date;
        }
        int end = sameMonth(t, day.next() + 1);
        WrittenDate last = date.first().withDay(day.value());
        return end < 0
                ? date
                : new DateItem(
                        date.begin(), end, date.first(), last, date.nearness(), date.traits());
    }

    /** Returns the token after 'the same month', or -1. */
    private static int sameMonth(Tokens t, int i) {
        boolean same =
                (t.is(i, Sense.NAME_BEFORE) && t.is(i + 1, Sense.MONTH_WORD))
                        || (t.is(i, Sense.MONTH_WORD) && t.is(i + 1, Sense.NAME_AFTER));
        return same ? i + 2 : -1;
    }

    /** Reads a day of this or last month: 25 من الشهر الجاري, 15 الجاري. */
    private static @Nullable DateItem ofThisMonth(Tokens t, int i, Days.Reading days) {
        int of = isEnclosed(t, i, days) ? days.next() + 1 : days.next();
        int at = t.is(of, Sense.FROM) ? of + 1 : of;
        boolean month = t.is(at, Sense.MONTH_WORD);
        Years.Reading near = Years.nearness(t, month ? at + 1 : at);
        if (near == null
                || (!month && near.nearness() != Nearness.CURRENT)
                || (!month && days.inWords() && at == of)) {
            return null;
        }
        WrittenDate first = new WrittenDate(false, 0, 0, days.first());
        WrittenDate last = days.isList() ? first.withDay(days.last()) : null;
        return new DateItem(
                i, near.next(), first, last, near.nearness(), EnumSet.of(Trait.MONTH_OF_REFERENCE));
    }

    /** Returns the mark between a day and a month, or 0. */
    private static char link(Tokens t, int i) {
        return t.mark(i) != 0 && LINK_MARKS.indexOf(t.mark(i)) >= 0 ? t.mark(i) : 0;
    }

    private static int skipToMonth(Tokens t, int i) {
        boolean comma = t.isMark(i, ',') && t.is(i - 1, Sense.ORDINAL_ENDING);
        int at = comma || link(t, i) != 0 ? i + 1 : i;
        if (t.is(at, Sense.FROM)) {
            at++;
        }
        if (t.is(at, Sense.PROCLITIC)) {
            at++;
        }
        return t.is(at, Sense.MONTH_WORD) ? at + 1 : at;
    }

    private static boolean isDate(
            Tokens t,
            int i,
            Days.Reading days,
            Months.Reading month,
            Years.@Nullable Reading year) {
        if (month.isLibyan()) {
            return year != null
                    && year.year() >= FIRST_LIBYAN_YEAR
                    && year.year() <= LAST_LIBYAN_YEAR;
        }
        if (days.last() > (month.isHijri() ? 30 : 31)) {
            return false;
        }
        return year != null
                || (month.need() < Months.NEEDS_YEAR && !t.is(i - 1, Sense.NUMBER_LABEL));
    }

    private static DateItem dayMonth(
            int begin, Days.Reading days, Months.Reading month, Years.@Nullable Reading year) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        if (year != null && year.twoDigits()) {
            traits.add(Trait.TWO_DIGIT_YEAR);
        }
        int y = year == null ? 0 : year.year();
        WrittenDate first = new WrittenDate(month.isHijri(), y, month.month(), days.first());
        WrittenDate last = days.isList() ? first.withDay(days.last()) : null;
        if (month.other() != 0 && last == null) {
            traits.add(Trait.MONTHS_CONTRADICT);
            last = first.withMonth(month.other());
        }
        int end = year == null ? month.next() : year.next();
        return new DateItem(
                begin, end, first, last, year == null ? Nearness.NONE : year.nearness(), traits);
    }

    private static @Nullable DateItem monthFirst(Tokens t, int i) {
        Months.Reading month = Months.read(t, i);
        if (month == null || month.isLibyan()) {
            return null;
        }
        DateItem date = monthDayYear(t, i, month);
        if (date == null) {
            date = monthDay(t, i, month);
        }
        return date != null ? date : monthYear(t, i, month);
    }

    private static @Nullable DateItem monthDayYear(Tokens t, int i, Months.Reading month) {
        int at = link(t, month.next()) != 0 ? month.next() + 1 : month.next();
        NumberWords.Reading day = t.isNumber(at) ? Days.day(t, at) : null;
        if (day == null) {
            return null;
        }
        Years.Reading year = Years.beforeBar(t, day.next());
        year = year == null ? Years.afterMonth(t, day.next(), (char) 0) : year;
        if (year == null || (year.year() < 1000 && !t.isMark(year.next(), '|'))) {
            return null;
        }
        return dayMonth(i, new Days.Reading(day.value(), day.value(), false, at), month, year);
    }

    /** Reads a month and its day after a weekday, a line of a blog's own: الثلاثاء، مارس 4. */
    private static @Nullable DateItem monthDay(Tokens t, int i, Months.Reading month) {
        int weekday = t.mark(i - 1) == 0 ? i - 1 : i - 2;
        NumberWords.Reading day = t.isNumber(month.next()) ? Days.day(t, month.next()) : null;
        if (day == null || !t.is(weekday, Sense.WEEKDAY) || !isLine(t, weekday, day.next())) {
            return null;
        }
        Days.Reading days = new Days.Reading(day.value(), day.value(), false, month.next());
        if (month.other() != 0 || !isDate(t, i, days, month, null)) {
            return null;
        }
        WrittenDate first = new WrittenDate(month.isHijri(), 0, month.month(), day.value());
        return new DateItem(i, day.next(), first, null, Nearness.NONE, EnumSet.noneOf(Trait.class));
    }

    private static boolean isLine(Tokens t, int begin, int end) {
        return (begin == 0 || t.opensLine(begin)) && (end == t.size() || t.opensLine(end));
    }

    private static @Nullable DateItem monthYear(Tokens t, int i, Months.Reading month) {
        if (!standsWithoutDay(t, i, month)) {
            return null;
        }
        Months.Reading lastMonth = lastOfList(t, month);
        Years.Reading year = Years.afterMonth(t, lastMonth.next(), (char) 0);
        if (year == null) {
            return isAfterSince(t, i) ? lastSuch(i, month) : null;
        }
        if (year.twoDigits() || !fits(month, year)) {
            return null;
        }
        WrittenDate first = new WrittenDate(month.isHijri(), year.year(), month.month(), 0);
        int other = lastMonth.next() == month.next() ? month.other() : lastMonth.month();
        WrittenDate last = other == 0 ? null : first.withMonth(other);
        if (other != 0 && other < month.month() && year.year() > 0) {
            first = first.withYear(year.year() - 1);
        }
        return new DateItem(
                i, year.next(), first, last, year.nearness(), EnumSet.noneOf(Trait.class));
    }

    private static boolean isAfterSince(Tokens t, int i) {
        int at = t.is(i - 1, Sense.MONTH_WORD) ? i - 2 : i - 1;
        return t.is(at, Sense.AGO) && t.value(at, Sense.AGO) == 0;
    }

    /** Returns the month that was last: 'since January'. */
    private static DateItem lastSuch(int begin, Months.Reading month) {
        WrittenDate written = new WrittenDate(month.isHijri(), 0, month.month(), 0);
        return new DateItem(
                begin, month.next(), written, null, Nearness.PAST, EnumSet.noneOf(Trait.class));
    }

    /** Returns whether a month's name can be one here without a day before it. */
    private static boolean standsWithoutDay(Tokens t, int i, Months.Reading month) {
        int before = link(t, i - 1) == 0 ? i - 1 : i - 2;
        boolean impossibleDay = t.isNumber(before) && t.digits(before) <= 2;
        if (impossibleDay
                || t.is(i - 1, Sense.NAME_BEFORE)
                || month.need() == Months.NEEDS_DAY_AND_YEAR) {
            return false;
        }
        return month.need() != Months.NEEDS_DAY_OR_INTRODUCTION || t.isAny(i - 1, INTRODUCTIONS);
    }

    /** Returns the last month of a list that shares one year: بين أبريل ويونيو 2024. */
    private static Months.Reading lastOfList(Tokens t, Months.Reading month) {
        Months.Reading last = month;
        for (int months = 1; months < MOST_MONTHS; months++) {
            int at = last.next();
            boolean word = t.is(at, Sense.AND) || t.is(at, Sense.TO);
            boolean dash = t.isMark(at, '-') || t.isMark(at, '\u2013');
            if (!word && !dash && !t.isJoinedByAnd(at)) {
                break;
            }
            Months.Reading next = Months.read(t, word || dash ? at + 1 : at);
            if (next == null || next.calendar() != month.calendar()) {
                break;
            }
            last = next;
        }
        return last;
    }

    private static boolean fits(Months.Reading month, Years.Reading year) {
        if (year.nearness() != Nearness.NONE) {
            return true;
        }
        return month.isHijri()
                ? year.year() < FIRST_MODERN_YEAR - 100
                : year.year() >= FIRST_MODERN_YEAR;
    }

    private static @Nullable DateItem yearFirst(Tokens t, int i) {
        int at = link(t, i + 1) != 0 ? i + 2 : i + 1;
        Months.Reading month = Months.read(t, at);
        if (month == null || month.isLibyan() || month.other() != 0 || t.opensLine(at)) {
            return null;
        }
        at = link(t, month.next()) != 0 ? month.next() + 1 : month.next();
        NumberWords.Reading day = t.isNumber(at) ? Days.day(t, at) : null;
        Years.Reading year = Years.number(t, i);
        if (day == null
                || year == null
                || year.next() != i + 1
                || Years.afterMonth(t, day.next(), (char) 0) != null) {
            return null;
        }
        WrittenDate first =
                new WrittenDate(month.isHijri(), year.year(), month.month(), day.value());
        return new DateItem(i, day.next(), first, null, Nearness.NONE, EnumSet.noneOf(Trait.class));
    }
}
