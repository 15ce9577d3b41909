package io.github.khabar.date;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Gregorian date as far as it is known: a year, a month of a year, or a day.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param year the proleptic ISO year, 1 to 9999
 * @param month the month, 1 to 12, or 0 where it is not known
 * @param day the day of the month, 1 to 31, or 0 where it is not known
 */
public record PartialDate(int year, int month, int day)
        implements Comparable<PartialDate>, Serializable {
    /**
     * Checks that there is such a date.
     *
     * @throws IllegalArgumentException if there is none, such as 31 April, or a day without a month
     */
    public PartialDate {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("year must be 1 to 9999, but is " + year);
        }
        if (month < 0 || month > 12) {
            throw new IllegalArgumentException("month must be 0 to 12, but is " + month);
        }
        if (day < 0 || (day > 0 && (month == 0 || !YearMonth.of(year, month).isValidDay(day)))) {
            throw new IllegalArgumentException("there is no day " + year + "-" + month + "-" + day);
        }
    }

    /**
     * Returns a day.
     *
     * @param date the day, in the years 1 to 9999
     */
    public static PartialDate of(LocalDate date) {
        Objects.requireNonNull(date, "date must not be null");
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * Returns whether there is such a date; what the constructor accepts.
     *
     * @param year the year
     * @param month the month, or 0
     * @param day the day, or 0
     */
    public static boolean exists(int year, int month, int day) {
        if (year < 1 || year > 9999 || month < 0 || month > 12 || day < 0) {
            return false;
        }
        return day == 0 || (month > 0 && YearMonth.of(year, month).isValidDay(day));
    }

    /**
     * Returns how much is known: {@link Precision#YEAR}, {@link Precision#MONTH} or {@link
     * Precision#DAY}.
     */
    public Precision precision() {
        if (day > 0) {
            return Precision.DAY;
        }
        return month > 0 ? Precision.MONTH : Precision.YEAR;
    }

    /** Returns the day, or empty where only a month or a year is known. */
    public Optional<LocalDate> toLocalDate() {
        return day == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    }

    /** Orders by year, month, day; what is not known comes first. */
    @Override
    public int compareTo(PartialDate other) {
        int years = Integer.compare(year, other.year);
        int months = years == 0 ? Integer.compare(month, other.month) : years;
        return months == 0 ? Integer.compare(day, other.day) : months;
    }

    /** Written out, as {@link #hashCode} is: to make the record's own takes a JVM some 10 ms. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate date && compareTo(date) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * year + month) + day;
    }

    /**
     * Returns ISO 8601 as far as the date is known: {@code 2025-09-12}, {@code 2025-09} or {@code
     * 2025}.
     */
    @Override
    public String toString() {
        StringBuilder iso = new StringBuilder(10);
        append(iso, year, 4);
        if (month > 0) {
            append(iso.append('-'), month, 2);
        }
        if (day > 0) {
            append(iso.append('-'), day, 2);
        }
        return iso.toString();
    }

    private static void append(StringBuilder out, int value, int width) {
        String digits = Integer.toString(value);
        out.append("0".repeat(Math.max(0, width - digits.length()))).append(digits);
    }
}
