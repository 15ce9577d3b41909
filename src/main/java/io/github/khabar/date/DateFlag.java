package io.github.khabar.date;

/** What is worth knowing about how a date was read. */
public enum DateFlag {
    /** The value depends on the reference instant: yesterday, three hours ago. */
    RELATIVE,
    /** The words call the day today, whether they give its date as well or not. */
    TODAY,
    /** The year was not written and was taken from a word or the reference. */
    YEAR_INFERRED,
    /** Day and month could be the other way round; the other reading is among the alternatives. */
    ORDER_AMBIGUOUS,
    /** Two names of a month stand together and mean different months; the first is the value. */
    MONTHS_CONTRADICT,
    /** A two-digit year was completed by a pivot. */
    YEAR_TWO_DIGITS,
    /** The weekday that stands with the date agrees with it. */
    WEEKDAY_AGREES,
    /** The weekday that stands with the date is another day's. */
    WEEKDAY_CONTRADICTS,
    /** Of two neighbouring Hijri days, a weekday or a Gregorian date decided. */
    HIJRI_ADJUSTED,
    /**
     * No announcement tells when the Hijri month began; it may be a day later, which is among the
     * alternatives.
     */
    HIJRI_UNANNOUNCED,
    /** The Hijri and the Gregorian date beside it are more than a day apart. */
    CALENDARS_CONTRADICT,
    /**
     * The Hijri year lies outside 1300 to 1600, or the day outside its month: no value can be
     * given.
     */
    OUT_OF_RANGE
}
