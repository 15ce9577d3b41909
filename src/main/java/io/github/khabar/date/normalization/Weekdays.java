package io.github.khabar.date.normalization;

import io.github.khabar.date.DateFlag;
import io.github.khabar.date.PartialDate;
import io.github.khabar.date.grammar.Draft;
import io.github.khabar.date.grammar.WeekdayItem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds a date against the weekdays that stand with it. */
final class Weekdays {
    private Weekdays() {}

    /** Returns the weekdays of a mention, empty where there is none. */
    static Set<DayOfWeek> of(Draft draft) {
        WeekdayItem item = draft.weekdays;
        return item == null ? Set.of() : EnumSet.of(item.first(), item.last());
    }

    static boolean agree(@Nullable PartialDate date, Set<DayOfWeek> days) {
        return date != null
                && date.toLocalDate().filter(d -> days.contains(d.getDayOfWeek())).isPresent();
    }

    /** Notes whether the weekdays agree with the verdict's date. */
    static void check(Verdict verdict, Draft draft) {
        Set<DayOfWeek> days = of(draft);
        if (days.isEmpty() || verdict.date == null || verdict.date.day() == 0) {
            return;
        }
        if (agree(verdict.date, days)) {
            verdict.flag(DateFlag.WEEKDAY_AGREES, 1.04);
        } else {
            verdict.flag(DateFlag.WEEKDAY_CONTRADICTS, 0.6);
        }
    }

    /** Returns the latest such weekday that is not after a day. */
    static LocalDate onOrBefore(LocalDate day, DayOfWeek weekday) {
        return day.minusDays(Math.floorMod(day.getDayOfWeek().getValue() - weekday.getValue(), 7));
    }

    /** Returns the first such weekday that is not before a day. */
    static LocalDate onOrAfter(LocalDate day, DayOfWeek weekday) {
        return day.plusDays(Math.floorMod(weekday.getValue() - day.getDayOfWeek().getValue(), 7));
    }
}
