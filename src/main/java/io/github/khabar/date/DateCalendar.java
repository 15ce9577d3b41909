package io.github.khabar.date;

/** Which calendar a date was written in. */
public enum DateCalendar {
    /** Gregorian, under whichever month names. */
    GREGORIAN,
    /** Hijri (Islamic). */
    HIJRI,
    /** Hijri and Gregorian side by side; the Gregorian half is the value. */
    BOTH
}
