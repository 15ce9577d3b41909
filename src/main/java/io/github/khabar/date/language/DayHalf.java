package io.github.khabar.date.language;

/** What a word after an hour, or a part of the day, makes of an hour on a twelve-hour clock. */
public enum DayHalf {
    MORNING,
    AFTERNOON,
    NIGHT,
    DAWN,
    NOON;

    private static final DayHalf[] ALL = values();

    public static DayHalf of(int value) {
        return ALL[value];
    }

    /**
     * Returns the hour on a clock of 24 hours. An hour above 12 stands as it is, whatever word
     * follows it.
     *
     * @param hour 0 to 23
     */
    public int hour(int hour) {
        if (hour > 12) {
            return hour;
        }
        return switch (this) {
            case MORNING, DAWN -> hour == 12 ? 0 : hour;
            case AFTERNOON -> hour < 12 ? hour + 12 : 12;
            case NOON -> hour < 10 ? hour + 12 : hour;
            case NIGHT -> hour == 12 ? 0 : hour >= 6 ? hour + 12 : hour;
        };
    }
}
