package io.github.khabar.date.grammar;

import io.github.khabar.date.language.TimeUnit;

/**
 * A day told by its distance from the reference.
 *
 * @param begin the first token
 * @param end the token after the last one
 * @param unit the unit of the distance
 * @param amount how many units: below 0 in the past
 * @param weak whether it counts only beside a weekday, a time or a date
 */
public record RelativeItem(int begin, int end, TimeUnit unit, int amount, boolean weak)
        implements Item {
    public boolean isToday() {
        return unit == TimeUnit.DAY && amount == 0;
    }
}
