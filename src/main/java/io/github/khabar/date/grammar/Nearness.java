package io.github.khabar.date.grammar;

/**
 * Which of the years, months or weeks a word such as 'last' or 'next' means, seen from the
 * reference.
 */
public enum Nearness {
    NONE,
    /** The one before the last. */
    BEFORE_LAST,
    PAST,
    CURRENT,
    NEXT,
    LAST_YEAR,
    THIS_YEAR,
    NEXT_YEAR,
    /** A year of a calendar that is not known, or a slip: no year can be chosen in its place. */
    UNREADABLE;

    /**
     * Returns what a word's value after 'year' means: the calendar year, and not the nearest such
     * day.
     */
    static Nearness ofYear(int value) {
        if (value < -1) {
            return BEFORE_LAST;
        }
        return value < 0 ? LAST_YEAR : value == 0 ? THIS_YEAR : NEXT_YEAR;
    }

    /**
     * Returns the calendar year that is meant, seen from another; 0 where a side and no year is
     * meant.
     */
    public int year(int now) {
        return switch (this) {
            case BEFORE_LAST -> now - 2;
            case LAST_YEAR -> now - 1;
            case THIS_YEAR -> now;
            case NEXT_YEAR -> now + 1;
            case NONE, PAST, CURRENT, NEXT, UNREADABLE -> 0;
        };
    }

    /** Returns whether a day so many days after the reference lies on the side that is meant. */
    public boolean allows(long distance) {
        return switch (this) {
            case BEFORE_LAST, PAST -> distance <= 0;
            case NEXT -> distance >= 0;
            case UNREADABLE -> false;
            case NONE, CURRENT, LAST_YEAR, THIS_YEAR, NEXT_YEAR -> true;
        };
    }

    /** Returns what a word's value -2 to 1 means. */
    static Nearness of(int value) {
        if (value < -1) {
            return BEFORE_LAST;
        }
        return value < 0 ? PAST : value == 0 ? CURRENT : NEXT;
    }
}
