package io.github.khabar.date.normalization;

import io.github.khabar.date.DateCalendar;
import io.github.khabar.date.DateFlag;
import io.github.khabar.date.HijriDate;
import io.github.khabar.date.PartialDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the resolver has come to about one mention, so far. */
final class Verdict {
    private static final double SURE = 0.95;
    private static final double MOST = 0.99;

    @Nullable PartialDate date;
    @Nullable PartialDate until;

    /** A time that follows from the reference; one that the text states goes before it. */
    @Nullable LocalTime time;

    @Nullable HijriDate hijri;
    DateCalendar calendar = DateCalendar.GREGORIAN;
    double confidence = SURE;
    final List<PartialDate> alternatives = new ArrayList<>();
    final Set<DateFlag> flags = EnumSet.noneOf(DateFlag.class);

    /** Sets a flag that makes the reading less, or more, sure by a factor. */
    void flag(DateFlag flag, double factor) {
        flags.add(flag);
        confidence = Math.min(MOST, confidence * factor);
    }

    void alternative(@Nullable PartialDate other) {
        if (other != null && !other.equals(date) && !alternatives.contains(other)) {
            alternatives.add(other);
        }
    }

    /** Returns a range's last day; null where there is no day that it could end. */
    @Nullable PartialDate lastDay() {
        PartialDate first = date;
        PartialDate last = until;
        return first == null || last == null || last.compareTo(first) < 0 ? null : last;
    }

    /** Takes back that the order of day and month is open. */
    void settleOrder() {
        flags.remove(DateFlag.ORDER_AMBIGUOUS);
        alternatives.clear();
        confidence = SURE;
    }
}
