package io.github.khabar.date.language;

import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The units of 'three hours ago'; their order is the values' in {@code words.txt}. */
public enum TimeUnit {
    SECOND(ChronoUnit.SECONDS),
    MINUTE(ChronoUnit.MINUTES),
    HOUR(ChronoUnit.HOURS),
    DAY(ChronoUnit.DAYS),
    WEEK(ChronoUnit.WEEKS),
    MONTH(ChronoUnit.MONTHS),
    YEAR(ChronoUnit.YEARS);

    private static final TimeUnit[] ALL = values();

    private final ChronoUnit unit;

    TimeUnit(ChronoUnit unit) {
        this.unit = unit;
    }

    public static TimeUnit of(int value) {
        return ALL[value];
    }

    /**
     * Returns half of a long unit in shorter ones, or null where a half does not change the day.
     */
    public @Nullable TimeSpan half() {
        return switch (this) {
            case YEAR -> new TimeSpan(MONTH, 6);
            case MONTH -> new TimeSpan(DAY, 15);
            case WEEK -> new TimeSpan(DAY, 3);
            case SECOND, MINUTE, HOUR, DAY -> null;
        };
    }

    public ChronoUnit unit() {
        return unit;
    }
}
