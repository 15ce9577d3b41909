package io.github.khabar.date.grammar;

import java.time.DayOfWeek;

/**
 * A weekday, or a list of them.
 *
 * @param begin the first token
 * @param end the token after the last one
 * @param first the weekday, or the first one
 * @param last the last one of a list, or the same
 * @param nearness 'last' or 'next', if that follows
 * @param bare whether it lacks its article, and so counts only beside a date
 */
public record WeekdayItem(
        int begin, int end, DayOfWeek first, DayOfWeek last, Nearness nearness, boolean bare)
        implements Item {

    public boolean isList() {
        return first != last;
    }
}
