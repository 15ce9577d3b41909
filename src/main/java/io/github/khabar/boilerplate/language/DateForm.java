package io.github.khabar.boilerplate.language;

import io.github.khabar.boilerplate.thresholds.Counts;
import io.github.khabar.boilerplate.thresholds.Lengths;

/** How much of a line is a date, a time or an age. */
public enum DateForm {
    /** The line holds no date. */
    NONE,
    /** The line holds a date among a few other words. */
    WITHIN,
    /** The line is a date, a time or an age with a few other words, fewer than the date's. */
    MOSTLY,
    /** The line is a date, a time, an age or a number and nothing else. */
    WHOLE;

    /**
     * Returns how much of a line is a date.
     *
     * @param tokens the line's words and numbers, folded
     */
    public static DateForm of(TokenList tokens) {
        if (tokens.size() > Lengths.LONGEST_DATE_LINE || !tokens.hasNumber()) {
            return NONE;
        }
        Count count = new Count();
        for (int i = 0; i < tokens.size(); i++) {
            count.add(tokens.word(i));
        }
        if (count.others == 0) {
            return WHOLE;
        }
        if (!count.isAnchored()) {
            return NONE;
        }
        return count.others <= Lengths.LONGEST_BESIDE_DATE && count.dated() >= count.others
                ? MOSTLY
                : WITHIN;
    }

    /**
     * Returns whether words and numbers name a day: a month's name, the day and the year.
     *
     * @param tokens the words and numbers of a date, folded
     */
    public static boolean isDay(TokenList tokens) {
        Count count = new Count();
        for (int i = 0; i < tokens.size(); i++) {
            count.add(tokens.word(i));
        }
        return count.months > 0 && count.numbers >= 2;
    }

    /**
     * Returns whether a date has its month before the day.
     *
     * @param tokens the words and numbers of a date, folded
     */
    public static boolean isMonthFirst(TokenList tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.word(i).isNumber()) {
                return i > 0 && tokens.word(i - 1).date() == KnownWord.DateWord.MONTH;
            }
        }
        return false;
    }

    private static final class Count {
        private int numbers;
        private int months;
        private int units;
        private int cues;
        private int weekdays;
        private int others;

        void add(Word token) {
            KnownWord.DateWord word = token.date();
            if (token.isNumber()) {
                numbers++;
            } else if (word == null) {
                others++;
            } else {
                switch (word) {
                    case MONTH -> months++;
                    case UNIT -> units++;
                    case CUE -> cues++;
                    case WEEKDAY -> weekdays++;
                    case PART, LINK -> {}
                }
            }
        }

        /** A day of a month, a numeric date, or an age such as 'three hours ago'. */
        boolean isAnchored() {
            return months > 0
                    || numbers >= Counts.DATE_NUMBERS
                    || (cues > 0 && units > 0)
                    || (weekdays > 0 && numbers >= 2);
        }

        int dated() {
            return numbers + months + units + cues + weekdays;
        }
    }
}
