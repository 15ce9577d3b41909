package io.github.khabar.date.language;

import java.time.temporal.Temporal;
import java.util.List;

/**
 * So many units of time.
 *
 * @param unit the unit
 * @param amount how many: below 0 in the past
 */
public record TimeSpan(TimeUnit unit, int amount) {
    public boolean isNone() {
        return amount == 0;
    }

    /** Returns a day or moment moved by some spans. */
    @SuppressWarnings("unchecked") // plus() gives back the kind that it is called on
    public static <T extends Temporal> T move(T from, List<TimeSpan> spans) {
        Temporal moved = from;
        for (TimeSpan span : spans) {
            moved = moved.plus(span.amount, span.unit.unit());
        }
        return (T) moved;
    }
}
