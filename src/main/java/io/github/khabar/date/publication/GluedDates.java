package io.github.khabar.date.publication;

/**
 * A date that runs into what follows without a space: themes print the day of publication and, for
 * machines, the day of the last change behind it, so that a year runs into the next day, 2014 and
 * 22, or into how many have read the story.
 */
final class GluedDates {
    private static final int YEAR_DIGITS = 4;
    private static final int MOST_DAY_DIGITS = 2;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private GluedDates() {}

    /** Returns a line up to the end of the date that runs into another number; else all of it. */
    static String first(String line) {
        for (int at = 0; at < line.length(); at++) {
            int end = afterDigits(line, at);
            int rest = end - at - YEAR_DIGITS;
            if (rest > 0
                    && isYear(line, at)
                    && (isCounter(line, at, end)
                            || (rest <= MOST_DAY_DIGITS && isMonthNext(line, end)))) {
                return line.substring(0, at + YEAR_DIGITS);
            }
            at = Math.max(at, end);
        }
        return line;
    }

    /** A word before the digits, a month's, and one behind them: what they count. */
    private static boolean isCounter(String line, int from, int to) {
        return from > 1
                && line.charAt(from - 1) == ' '
                && Character.isLetter(line.charAt(from - 2))
                && to + 1 < line.length()
                && line.charAt(to) == ' '
                && Character.isLetter(line.charAt(to + 1));
    }

    private static boolean isYear(String line, int at) {
        int year = 0;
        for (int i = at; i < at + YEAR_DIGITS; i++) {
            year = year * 10 + Character.digit(line.charAt(i), 10);
        }
        return year >= FIRST_YEAR && year < LAST_YEAR;
    }

    /** A word and a year behind the day: the second date goes on. */
    private static boolean isMonthNext(String line, int end) {
        int from = end;
        while (from < line.length() && line.charAt(from) == ' ') {
            from++;
        }
        int to = from;
        while (to < line.length() && Character.isLetter(line.charAt(to))) {
            to++;
        }
        return to > from && isNumberNext(line, to);
    }

    private static boolean isNumberNext(String line, int from) {
        int at = from;
        while (at < line.length()
                && (line.charAt(at) == ' ' || ",،".indexOf(line.charAt(at)) >= 0)) {
            at++;
        }
        return afterDigits(line, at) - at == YEAR_DIGITS;
    }

    private static int afterDigits(String line, int from) {
        int at = from;
        while (at < line.length() && Character.isDigit(line.charAt(at))) {
            at++;
        }
        return at;
    }
}
