package io.github.khabar.date;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the resolver has come to about one mention, so far. */
final class Verdict {
    @Nullable PartialDate date;
    @Nullable PartialDate until;
    @Nullable HijriDate hijri;
    DateCalendar calendar = DateCalendar.GREGORIAN;
    double confidence = 0.95;
    final List<PartialDate> alternatives = new ArrayList<>();
    final Set<DateFlag> flags = EnumSet.noneOf(DateFlag.class);

    /** Sets a flag that makes the reading less, or more, sure by a factor. */
    void flag(DateFlag flag, double factor) {
        flags.add(flag);
        confidence = Math.min(0.99, confidence * factor);
    }

    void alternative(@Nullable PartialDate other) {
        if (other != null && !other.equals(date) && !alternatives.contains(other)) {
            alternatives.add(other);
        }
    }
}
