package io.github.khabar.page.blocks;

/**
 * The label and the day that search engines and crawlers print before a text, in one line with it:
 * {@code date 2025-10-29 أعلنت …}. No sentence in Arabic opens so.
 */
final class LeadingStamp {
    private static final String DAY = "dddd-dd-dd";
    private static final int LONGEST_LABEL = 12;

    private LeadingStamp() {}

    /** Returns where the stamp ends that opens a line; {@code from} where none does. */
    static int end(String text, int from, int to) {
        int label = from;
        while (label < to && text.charAt(label) == ' ') {
            label++;
        }
        int at = label;
        while (at < to && isLatin(text.charAt(at))) {
            at++;
        }
        int end = at + 1 + DAY.length();
        boolean stamp =
                at > label
                        && at - label <= LONGEST_LABEL
                        && end + 1 < to
                        && text.charAt(at) == ' '
                        && isDay(text, at + 1)
                        && text.charAt(end) == ' '
                        && Character.UnicodeScript.of(text.charAt(end + 1))
                                == Character.UnicodeScript.ARABIC;
        return stamp ? end : from;
    }

    private static boolean isDay(String text, int from) {
        for (int i = 0; i < DAY.length(); i++) {
            char c = text.charAt(from + i);
            if (DAY.charAt(i) == 'd' ? c < '0' || c > '9' : c != DAY.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
