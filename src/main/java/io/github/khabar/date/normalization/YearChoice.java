package io.github.khabar.date.normalization;

import io.github.khabar.date.PartialDate;
import io.github.khabar.date.grammar.Nearness;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the year, or the month, that a text leaves out, from the reference, a word such as
 * 'last', and a weekday.
 */
final class YearChoice {
    private final @Nullable LocalDate today;

    YearChoice(@Nullable LocalDate today) {
        this.today = today;
    }

    /**
     * Chooses the Gregorian year of a month and day: the one that brings it nearest to the
     * reference.
     *
     * @param nearness the side of the reference that a word names
     * @param weekdays the weekdays that stand with the date; empty where there is none
     * @return the year, or 0 where there is no reference or no such day
     */
    int ofDay(int month, int day, Nearness nearness, Set<DayOfWeek> weekdays) {
        if (today == null) {
            return 0;
        }
        if (nearness.year(today.getYear()) != 0) {
            return nearness.year(today.getYear());
        }
        if (nearness == Nearness.CURRENT) {
            // 'this March' leaves no other year; a weekday that does not fit is a slip
            return nearest(today, month, day, nearness, Set.of());
        }
        int best = nearest(today, month, day, nearness, weekdays);
        return best != 0 || weekdays.isEmpty()
                ? best
                : nearest(today, month, day, nearness, Set.of());
    }

    private static int nearest(
            LocalDate today, int month, int day, Nearness nearness, Set<DayOfWeek> weekdays) {
        int best = 0;
        long bestDistance = Long.MAX_VALUE;
        for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
            if (!PartialDate.exists(year, month, day)) {
                continue;
            }
            LocalDate candidate = LocalDate.of(year, month, day);
            long distance = candidate.toEpochDay() - today.toEpochDay();
            boolean fits = weekdays.isEmpty() || weekdays.contains(candidate.getDayOfWeek());
            if (fits && nearness.allows(distance) && Math.abs(distance) < bestDistance) {
                best = year;
                bestDistance = Math.abs(distance);
            }
        }
        return best;
    }

    /**
     * Chooses the year of a month that 'last', 'this' or 'next' follows, or 0 where there is no
     * reference.
     */
    int ofMonth(int month, Nearness nearness) {
        if (today == null || nearness == Nearness.NONE || nearness == Nearness.UNREADABLE) {
            return 0;
        }
        int now = today.getMonthValue();
        return switch (nearness) {
            case PAST -> month < now ? today.getYear() : today.getYear() - 1;
            case NEXT -> month > now ? today.getYear() : today.getYear() + 1;
            case BEFORE_LAST, LAST_YEAR, THIS_YEAR, NEXT_YEAR -> nearness.year(today.getYear());
            case NONE, CURRENT, UNREADABLE -> today.getYear();
        };
    }

    /**
     * Returns the day of this, last or next month, or null where there is no reference or no such
     * day.
     */
    @Nullable PartialDate dayOfMonth(int day, Nearness nearness) {
        if (today == null) {
            return null;
        }
        int months = nearness == Nearness.PAST ? -1 : nearness == Nearness.NEXT ? 1 : 0;
        LocalDate month = today.plusMonths(months);
        return PartialDate.exists(month.getYear(), month.getMonthValue(), day)
                ? new PartialDate(month.getYear(), month.getMonthValue(), day)
                : null;
    }
}
