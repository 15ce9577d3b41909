package io.github.khabar.date.grammar;

import io.github.khabar.date.language.TimeSpan;
import io.github.khabar.date.language.TimeUnit;
import java.util.List;

/**
 * A day told by its distance from the reference.
 *
 * @param begin the first token
 * @param end the token after the last one
 * @param unit the unit that the distance is told in: how closely it is known
 * @param spans the distance, in one part or more: a week and two days
 * @param weak whether it counts only beside a weekday, a time or a date
 */
public record RelativeItem(int begin, int end, TimeUnit unit, List<TimeSpan> spans, boolean weak)
        implements Item {

    static RelativeItem of(int begin, int end, TimeUnit unit, int amount, boolean weak) {
        return new RelativeItem(begin, end, unit, List.of(new TimeSpan(unit, amount)), weak);
    }

    public boolean isToday() {
        return unit == TimeUnit.DAY && spans.stream().allMatch(TimeSpan::isNone);
    }
}
