package io.github.khabar.date;

import io.github.khabar.date.DateItem.Trait;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates whose month is a name: day month year, month day year, month year, and lists and
 * ranges of them.
 */
final class NamedDates {
    private static final String LINK_MARKS = "/-\u2013\u2014._\\";
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
        if (Months.isMonth(t, i)) {
            return monthFirst(t, i);
        }
        if (t.digits(i) == 4) {
            return yearFirst(t, i);
        }
        return dayFirst(t, i);
    }

    private static @Nullable DateItem dayFirst(Tokens t, int i) {
        Days.Reading days = Days.list(t, i);
        if (days == null) {
            return null;
        }
        char link = link(t, days.next());
        Months.Reading month = Months.read(t, skipToMonth(t, days.next()));
        if (month == null || t.opensBlock(days.next())) {
            return null;
        }
        Years.Reading year = Years.afterMonth(t, month.next(), link);
        return isDate(t, days, month, year) ? dayMonth(i, days, month, year) : null;
    }

    /** Returns the mark between a day and a month, or 0. */
    private static char link(Tokens t, int i) {
        return t.mark(i) != 0 && LINK_MARKS.indexOf(t.mark(i)) >= 0 ? t.mark(i) : 0;
    }

    private static int skipToMonth(Tokens t, int i) {
        int at = link(t, i) != 0 ? i + 1 : i;
        if (t.is(at, Sense.FROM)) {
            at++;
        }
        if (t.is(at, Sense.PROCLITIC)) {
            at++;
        }
        return t.is(at, Sense.MONTH_WORD) ? at + 1 : at;
    }

    private static boolean isDate(
            Tokens t, Days.Reading days, Months.Reading month, Years.@Nullable Reading year) {
        if (month.isLibyan()) {
            return year != null
                    && year.year() >= FIRST_LIBYAN_YEAR
                    && year.year() <= LAST_LIBYAN_YEAR;
        }
        if (days.last() > (month.isHijri() ? 30 : 31)) {
            return false;
        }
        return month.need() < 2 || year != null;
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
        return date != null ? date : monthYear(t, i, month);
    }

    private static @Nullable DateItem monthDayYear(Tokens t, int i, Months.Reading month) {
        int at = link(t, month.next()) != 0 ? month.next() + 1 : month.next();
        NumberWords.Reading day = t.isNumber(at) ? Days.day(t, at) : null;
        if (day == null) {
            return null;
        }
        Years.Reading year = Years.afterMonth(t, day.next(), (char) 0);
        if (year == null || year.year() < 1000) {
            return null;
        }
        return dayMonth(i, new Days.Reading(day.value(), day.value(), false, at), month, year);
    }

    private static @Nullable DateItem monthYear(Tokens t, int i, Months.Reading month) {
        if (month.need() == 2
                || (month.need() == 1 && !t.isAny(i - 1, INTRODUCTIONS))
                || t.is(i - 1, Sense.NAME_BEFORE)) {
            return null;
        }
        Years.Reading year = Years.afterMonth(t, month.next(), (char) 0);
        if (year == null || year.twoDigits() || !fits(month, year)) {
            return null;
        }
        WrittenDate first = new WrittenDate(month.isHijri(), year.year(), month.month(), 0);
        WrittenDate last = month.other() == 0 ? null : first.withMonth(month.other());
        return new DateItem(
                i, year.next(), first, last, year.nearness(), EnumSet.noneOf(Trait.class));
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
