package io.github.khabar.date.grammar;

/** A piece of a mention: a date, a time of day, weekdays, or a relative day; it spans tokens. */
sealed interface Item permits DateItem, TimeItem, WeekdayItem, RelativeItem {
    /** Returns the first token. */
    int begin();

    /** Returns the token after the last one. */
    int end();
}
