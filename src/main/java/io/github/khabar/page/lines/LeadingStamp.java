package io.github.khabar.page.lines;

import java.util.Set;

/**
 * The label and the day that search engines and crawlers print before a text, in one line with it:
 * {@code date 2025-10-29 أعلنت …}, {@code Date: ٢٩/١٠/٢٠٢٥ أعلنت …}. No sentence in Arabic opens
 * so.
 */
final class LeadingStamp {
    private static final int LONGEST_LABEL = 12;

    /** What says the same in Arabic. */
    private static final Set<String> LABELS = Set.of("تاريخ", "التاريخ", "تاريخ النشر");

    /** Day, month and year, in either order. */
    private static final int NUMBERS = 3;

    private static final int DIGITS_OF_YEAR = 4;
    private static final String SEPARATORS = "-/.";

    private LeadingStamp() {}

    /** Returns where the stamp ends that opens a line; {@code from} where none does. */
    static int end(String text, int from, int to) {
        int label = skipBlanks(text, from, to);
        int number = label;
        while (number < to && number - label <= LONGEST_LABEL && !isDigit(text, number)) {
            number++;
        }
        boolean labelled = number < to && isLabel(text.substring(label, number));
        int end = labelled ? dayEnd(text, number, to) : from;
        boolean stamp = end > number && end + 1 < to && text.charAt(end) == ' ';
        return stamp && isArabic(text.charAt(end + 1)) ? end : from;
    }

    private static int skipBlanks(String text, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** A word and a blank before the number, perhaps a colon between. */
    private static boolean isLabel(String before) {
        String label = before.stripTrailing();
        boolean set = label.length() < before.length() || label.endsWith(":");
        String word = label.endsWith(":") ? label.substring(0, label.length() - 1).strip() : label;
        return set
                && !word.isEmpty()
                && (LABELS.contains(word) || word.chars().allMatch(LeadingStamp::isLatin));
    }

    /** Returns where a day in numbers ends; {@code from} where none begins. */
    private static int dayEnd(String text, int from, int to) {
        int at = from;
        int longest = 0;
        for (int number = 0; number < NUMBERS; number++) {
            int begin = number == 0 ? at : at + 1;
            boolean parted = number == 0 || SEPARATORS.indexOf(text.charAt(at)) >= 0;
            int end = begin;
            while (parted && end < to && end - begin < DIGITS_OF_YEAR && isDigit(text, end)) {
                end++;
            }
            if (end == begin || end >= to) {
                return from;
            }
            longest = Math.max(longest, end - begin);
            at = end;
        }
        return longest == DIGITS_OF_YEAR ? at : from;
    }

    private static boolean isDigit(String text, int at) {
        return Character.isDigit(text.charAt(at));
    }

    private static boolean isLatin(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isArabic(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
    }
}
