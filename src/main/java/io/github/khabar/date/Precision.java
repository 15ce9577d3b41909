package io.github.khabar.date;

/** How much of a date is known. */
public enum Precision {
    /** The year alone. */
    YEAR,
    /** Year and month. */
    MONTH,
    /** Year, month and day. */
    DAY,
    /** Day and time of day. */
    MINUTE
}
