package io.github.khabar.date.normalization;

import io.github.khabar.date.DateCalendar;
import io.github.khabar.date.DateFlag;
import io.github.khabar.date.PartialDate;
import io.github.khabar.date.grammar.DateItem;
import io.github.khabar.date.grammar.Draft;
import io.github.khabar.date.grammar.Nearness;
import io.github.khabar.date.grammar.WrittenDate;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cross-checks a Hijri and a Gregorian date that stand side by side; the Gregorian one is the
 * value.
 */
final class BothCalendars {
    private final GregorianDates gregorian;
    private final HijriDates hijri;

    BothCalendars(GregorianDates gregorian, HijriDates hijri) {
        this.gregorian = gregorian;
        this.hijri = hijri;
    }

    /** Fills in a mention of two dates; false where there is no such day. */
    boolean fill(Verdict verdict, Draft draft, DateItem one, DateItem two) {
        if (one.isHijri() && two.isHijri()) {
            return misprint(verdict, draft, one, two);
        }
        DateItem islamic = one.isHijri() ? one : two;
        DateItem civil = one.isHijri() ? two : one;
        LocalDate converted = hijri.convert(islamic.first());
        boolean yearFromHijri = civil.lacksYear() && converted != null;
        if (!gregorian.fill(
                verdict,
                draft,
                yearFromHijri ? civil.withFirst(nearest(civil.first(), converted)) : civil)) {
            return false;
        }
        verdict.calendar = DateCalendar.BOTH;
        verdict.hijri = hijri.written(islamic.first());
        if (converted != null && verdict.date != null && verdict.date.day() > 0) {
            compare(verdict, verdict.date, converted);
        }
        return true;
    }

    private static void compare(Verdict verdict, PartialDate date, LocalDate converted) {
        long gap = gap(date, converted);
        if (verdict.flags.contains(DateFlag.ORDER_AMBIGUOUS)) {
            gap = decideOrder(verdict, verdict.alternatives.get(0), converted, gap);
        }
        if (gap > 1) {
            verdict.flag(DateFlag.CALENDARS_CONTRADICT, 0.7);
            verdict.alternative(PartialDate.of(converted));
        } else if (gap == 1) {
            verdict.flag(DateFlag.HIJRI_ADJUSTED, 1);
        }
    }

    private static long gap(PartialDate date, LocalDate day) {
        return date.toLocalDate()
                .map(d -> Math.abs(d.toEpochDay() - day.toEpochDay()))
                .orElse(Long.MAX_VALUE);
    }

    /**
     * Lets the Hijri date decide between day first and month first; returns the gap that is left.
     */
    private static long decideOrder(
            Verdict verdict, PartialDate swapped, LocalDate converted, long gap) {
        long other = gap(swapped, converted);
        if (Math.min(gap, other) > 1) {
            return gap;
        }
        verdict.settleOrder();
        if (other < gap) {
            verdict.date = swapped;
        }
        return Math.min(gap, other);
    }

    /**
     * Two Hijri dates for one day: the second one is a Gregorian date whose year or era is
     * misprinted.
     */
    private boolean misprint(Verdict verdict, Draft draft, DateItem one, DateItem two) {
        hijri.fill(verdict, draft, one);
        verdict.flag(DateFlag.CALENDARS_CONTRADICT, 0.8);
        PartialDate date = verdict.date;
        if (date != null
                && date.month() == two.first().month()
                && date.day() == two.first().day()) {
            verdict.calendar = DateCalendar.BOTH;
        }
        return true;
    }

    /** Returns a day and month with the year in which it is nearest to another day. */
    private static WrittenDate nearest(WrittenDate written, @Nullable LocalDate day) {
        int year =
                new YearChoice(day).ofDay(written.month(), written.day(), Nearness.NONE, Set.of());
        return written.withYear(year);
    }
}
