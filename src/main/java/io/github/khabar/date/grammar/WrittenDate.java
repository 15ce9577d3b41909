package io.github.khabar.date.grammar;

/**
 * A date as it is written, not yet checked or converted.
 *
 * @param hijri whether its month or era is Hijri
 * @param year the year, 0 where none is written
 * @param month the month, 0 where none is written
 * @param day the day, 0 where none is written
 */
public record WrittenDate(boolean hijri, int year, int month, int day) {
    /** Hijri years that the calendars of this library know. */
    public static final int FIRST_HIJRI_YEAR = 1300;

    public static final int LAST_HIJRI_YEAR = 1600;

    public WrittenDate withYear(int newYear) {
        return new WrittenDate(hijri, newYear, month, day);
    }

    WrittenDate withMonth(int newMonth) {
        return new WrittenDate(hijri, year, newMonth, day);
    }

    WrittenDate withDay(int newDay) {
        return new WrittenDate(hijri, year, month, newDay);
    }

    /** Returns the date with day and month the other way round. */
    public WrittenDate swapped() {
        return new WrittenDate(hijri, year, day, month);
    }

    public static boolean isHijriYear(int year) {
        return year >= FIRST_HIJRI_YEAR && year <= LAST_HIJRI_YEAR;
    }
}
