package io.github.khabar.date.language;

import java.time.temporal.ChronoUnit;

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

    public ChronoUnit unit() {
        return unit;
    }
}
