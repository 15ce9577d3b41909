package io.github.khabar.date.publication;

/**
 * Two dates in one line without a space: themes print the day of publication and, for machines, the
 * day of the last change behind it, so that a year runs into the next day, 2014 and 22.
 */
final class GluedDates {
    private static final int YEAR_DIGITS = 4;
    private static final int MOST_DAY_DIGITS = 2;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private GluedDates() {}

    /** Returns a line up to the end of the first of two dates that run together; else all of it. */
    static String first(String line) {
        for (int at = 0; at < line.length(); at++) {
            int end = afterDigits(line, at);
            int rest = end - at - YEAR_DIGITS;
            if (rest > 0 && rest <= MOST_DAY_DIGITS && isYear(line, at) && isMonthNext(line, end)) {
                return line.substring(0, at + YEAR_DIGITS);
            }
            at = Math.max(at, end);
        }
        return line;
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
