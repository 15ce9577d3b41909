package io.github.khabar.date.normalization;

import io.github.khabar.date.DateFlag;
import io.github.khabar.date.PartialDate;
import io.github.khabar.date.grammar.DateItem;
import io.github.khabar.date.grammar.DateItem.Trait;
import io.github.khabar.date.grammar.Draft;
import io.github.khabar.date.grammar.Nearness;
import io.github.khabar.date.grammar.WrittenDate;
import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives Gregorian dates their values: completes the year, lets a weekday decide the order, fills
 * ranges.
 */
final class GregorianDates {
    private final YearChoice years;
    private final int firstTwoDigitYear;

    GregorianDates(YearChoice years, int firstTwoDigitYear) {
        this.years = years;
        this.firstTwoDigitYear = firstTwoDigitYear;
    }

    /**
     * Fills in a date.
     *
     * @param item the date; its own place in the draft may hold a less complete one
     * @return false where there is no such day in any year
     */
    boolean fill(Verdict verdict, Draft draft, DateItem item) {
        DateItem until = draft.until;
        DateItem dated = until == null ? item : borrowing(item, until);
        verdict.date = complete(dated.first(), dated, weekdays(draft, dated));
        if (verdict.date == null
                && (dated.first().year() > 0 || !existsInSomeYear(dated.first()))) {
            return false;
        }
        if (dated.has(Trait.TWO_DIGIT_YEAR)) {
            verdict.flag(DateFlag.YEAR_TWO_DIGITS, 0.85);
        }
        if (dated.has(Trait.MONTHS_CONTRADICT)) {
            contradictoryMonths(verdict, dated);
        } else if (verdict.date != null) {
            verdict.until = until == null ? lastOf(verdict.date, dated) : end(dated, until);
            order(verdict);
        }
        if (dated.has(Trait.SWAPPABLE)) {
            swap(verdict, draft, dated);
        }
        return true;
    }

    /** Returns the weekdays that bear on the year: one beside several days may be any day's. */
    private static Set<DayOfWeek> weekdays(Draft draft, DateItem item) {
        boolean open = item.last() != null && draft.weekdays != null && !draft.weekdays.isList();
        return open ? Set.of() : Weekdays.of(draft);
    }

    private static boolean existsInSomeYear(WrittenDate date) {
        return date.month() == 0 || PartialDate.exists(2000, date.month(), date.day());
    }

    /** Returns the first date of a range, with the year of its last one where it has none. */
    private DateItem borrowing(DateItem item, DateItem until) {
        if (!item.lacksYear()) {
            return item;
        }
        WrittenDate end = until.first();
        if (end.year() == 0 && until.nearness() != Nearness.NONE) {
            end = end.withYear(Math.max(0, year(end, until, Set.of())));
        }
        return end.year() > 0 ? item.beforeIn(end) : item;
    }

    private @Nullable PartialDate end(DateItem first, DateItem until) {
        WrittenDate end = until.last() == null ? until.first() : until.last();
        if (!until.lacksYear() || first.first().year() == 0) {
            return complete(end, until, Set.of());
        }
        boolean yearAfter = end.month() < first.first().month();
        return partial(end.withYear(first.first().year() + (yearAfter ? 1 : 0)));
    }

    private static @Nullable PartialDate lastOf(PartialDate date, DateItem item) {
        WrittenDate last = item.last();
        if (last == null) {
            return null;
        }
        boolean ofReference = item.has(Trait.MONTH_OF_REFERENCE);
        int year = last.year() == 0 ? date.year() : last.year();
        return partial(
                ofReference
                        ? new WrittenDate(false, year, date.month(), last.day())
                        : last.withYear(year));
    }

    /** Drops an end that does not lie after the beginning. */
    private static void order(Verdict verdict) {
        PartialDate until = verdict.until;
        PartialDate date = verdict.date;
        if (until != null
                && date != null
                && (until.compareTo(date) <= 0 || until.precision() != date.precision())) {
            verdict.until = null;
        }
    }

    private void contradictoryMonths(Verdict verdict, DateItem item) {
        verdict.flag(DateFlag.MONTHS_CONTRADICT, 0.5);
        WrittenDate other = item.last();
        if (other != null) {
            verdict.alternative(complete(other, item, Set.of()));
        }
    }

    /** Lets a weekday decide between day first and month first, or reports both. */
    private void swap(Verdict verdict, Draft draft, DateItem item) {
        PartialDate other = complete(item.first().swapped(), item, Set.of());
        Set<DayOfWeek> days = Weekdays.of(draft);
        if (verdict.date == null || other == null) {
            return;
        }
        boolean agrees = Weekdays.agree(verdict.date, days);
        if (agrees != Weekdays.agree(other, days)) {
            verdict.date = agrees ? verdict.date : other;
            return;
        }
        verdict.flag(DateFlag.ORDER_AMBIGUOUS, 0.8);
        verdict.alternative(other);
    }

    private @Nullable PartialDate complete(
            WrittenDate written, DateItem item, Set<DayOfWeek> weekdays) {
        if (item.has(Trait.MONTH_OF_REFERENCE)) {
            return years.dayOfMonth(written.day(), item.nearness());
        }
        int year = year(written, item, weekdays);
        return year == 0 ? null : partial(written.withYear(year));
    }

    private int year(WrittenDate written, DateItem item, Set<DayOfWeek> weekdays) {
        if (item.has(Trait.TWO_DIGIT_YEAR)) {
            return firstTwoDigitYear + Math.floorMod(written.year() - firstTwoDigitYear, 100);
        }
        if (written.year() != 0) {
            return written.year();
        }
        return written.day() == 0
                ? years.ofMonth(written.month(), item.nearness())
                : years.ofDay(written.month(), written.day(), item.nearness(), weekdays);
    }

    private static @Nullable PartialDate partial(WrittenDate date) {
        return PartialDate.exists(date.year(), date.month(), date.day())
                ? new PartialDate(date.year(), date.month(), date.day())
                : null;
    }
}
