package io.github.khabar.date;

import io.github.khabar.date.normalization.HijriCalendar;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A Hijri date as a page wrote it; it need not exist in the calendar.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param year the Hijri year; 0 where none is written
 * @param month the month, 1 (Muharram) to 12, or 0 where it is not known
 * @param day the day of the month, 1 to 30, or 0 where it is not known
 * @param variant the calendar it was converted in
 */
public record HijriDate(int year, int month, int day, HijriVariant variant)
        implements Serializable {
    /** Checks that there is a variant. */
    public HijriDate {
        Objects.requireNonNull(variant, "variant must not be null");
    }

    /**
     * Returns the Hijri date of a Gregorian day.
     *
     * @param day the day
     * @param variant the calendar
     * @return the date, or empty where its year is outside 1300 to 1600
     */
    public static Optional<HijriDate> of(LocalDate day, HijriVariant variant) {
        Objects.requireNonNull(day, "day must not be null");
        Objects.requireNonNull(variant, "variant must not be null");
        return new HijriCalendar(variant, 0).fromGregorian(day);
    }

    /**
     * Returns the Gregorian day of this date.
     *
     * @return the day, or empty where the year is outside 1300 to 1600, or the month has no such
     *     day
     */
    public Optional<LocalDate> toGregorian() {
        HijriCalendar calendar = new HijriCalendar(variant, 0);
        LocalDate converted = calendar.toGregorian(year, month, day);
        if (converted == null || day > calendar.lengthOfMonth(year, month)) {
            return Optional.empty();
        }
        return Optional.of(converted);
    }
}
