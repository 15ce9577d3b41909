package io.github.khabar.date.publication;

/** A line that is a year, a month and a day in digits with spaces between, and nothing else. */
final class SpacedDate {
    private static final String PATTERN = "dddd dd dd";

    private SpacedDate() {}

    /** Returns such a line with hyphens for its spaces, which keeps every offset; else the line. */
    static String joined(String line) {
        return isOne(line) ? line.replace(' ', '-') : line;
    }

    private static boolean isOne(String line) {
        if (line.length() != PATTERN.length()) {
            return false;
        }
        for (int i = 0; i < PATTERN.length(); i++) {
            boolean digit = PATTERN.charAt(i) == 'd';
            if (digit ? !Character.isDigit(line.charAt(i)) : line.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }
}
