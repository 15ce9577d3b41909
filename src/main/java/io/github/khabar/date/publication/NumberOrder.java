package io.github.khabar.date.publication;

/** Which of day and month a date in numbers writes first, where its numbers tell. */
enum NumberOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /** Both could be either, or it is no such date. */
    OPEN;

    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    static NumberOrder of(String raw) {
        int first = number(raw, 0);
        int second = number(raw, 1);
        if (first < 1 || second < 1 || first > DAYS || second > DAYS) {
            return OPEN;
        }
        if (first <= MONTHS) {
            return second > MONTHS ? MONTH_FIRST : OPEN;
        }
        return second <= MONTHS ? DAY_FIRST : OPEN;
    }

    /** Returns the first number of a date, or -1. */
    static int first(String raw) {
        return number(raw, 0);
    }

    /** Returns a number of a date whose numbers follow one another over one mark, or -1. */
    private static int number(String raw, int which) {
        int at = 0;
        while (at < raw.length() && !Character.isDigit(raw.charAt(at))) {
            at++;
        }
        for (int i = 0; i < which; i++) {
            at = afterDigits(raw, at) + 1;
        }
        int end = afterDigits(raw, at);
        if (at >= end || end - at > 2) {
            return -1;
        }
        int value = 0;
        for (int i = at; i < end; i++) {
            value = value * 10 + Character.digit(raw.charAt(i), 10);
        }
        return value;
    }

    private static int afterDigits(String raw, int from) {
        int at = from;
        while (at < raw.length() && Character.isDigit(raw.charAt(at))) {
            at++;
        }
        return at;
    }
}
