package io.github.khabar.date.grammar;

import io.github.khabar.date.language.ArabicLetters;
import io.github.khabar.date.language.Sense;
import io.github.khabar.date.language.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads days of the month, alone and in lists: 12, فاتح, الثامن والعشرين, 24 و25 و26, 27-25. */
final class Days {
    private static final int MOST_DAYS = 8;
    private static final String LIST_MARKS = "/-\u2013\u2014_,\u060C\\";

    private Days() {}

    /**
     * One or more days before a month.
     *
     * @param first the first day of the month
     * @param last the last one; the same where there is one day
     * @param inWords whether the first day is an ordinal or a cardinal in words, which count other
     *     things as well
     * @param next the token after them
     */
    record Reading(int first, int last, boolean inWords, int next) {
        boolean isList() {
            return first != last;
        }
    }

    /** Reads one day. */
    static NumberWords.@Nullable Reading day(Tokens t, int i) {
        if (t.isNumber(i)) {
            return number(t, i);
        }
        if (t.is(i, Sense.FIRST_DAY)) {
            return new NumberWords.Reading(1, i + 1);
        }
        NumberWords.Reading words = NumberWords.small(t, i);
        return words != null && words.value() <= 31 ? words : null;
    }

    private static NumberWords.@Nullable Reading number(Tokens t, int i) {
        int day = t.number(i);
        if (day < 1 || day > 31 || t.digits(i) > 2 || isFraction(t, i)) {
            return null;
        }
        boolean ending = t.is(i + 1, Sense.ORDINAL_ENDING) && t.isGlued(i + 1);
        return new NumberWords.Reading(day, ending ? i + 2 : i + 1);
    }

    /** Returns whether a number is what follows a decimal point, a colon or a currency sign. */
    private static boolean isFraction(Tokens t, int i) {
        char mark = t.isGlued(i) ? t.mark(i - 1) : 0;
        return (mark == '.' || mark == ',' || mark == ':' || mark == '\u066B')
                && t.isGlued(i - 1)
                && t.isNumber(i - 2);
    }

    /** Reads one day or a list of days; weekdays may stand between them. */
    static @Nullable Reading list(Tokens t, int i) {
        NumberWords.Reading day = day(t, i);
        if (day == null || isWeekday(t, i)) {
            return null;
        }
        int first = day.value();
        int last = day.value();
        boolean inWords = !t.isNumber(i) && !t.is(i, Sense.FIRST_DAY);
        int next = day.next();
        for (int days = 1; days < MOST_DAYS; days++) {
            NumberWords.Reading another = another(t, next);
            if (another == null) {
                break;
            }
            first = Math.min(first, another.value());
            last = Math.max(last, another.value());
            next = another.next();
        }
        return new Reading(first, last, inWords, next);
    }

    /** Returns whether a word that is a number too is the weekday of the day after it: اثنين، 8. */
    private static boolean isWeekday(Tokens t, int i) {
        return t.is(i, Sense.BARE_WEEKDAY) && t.mark(i + 1) != 0 && t.isNumber(i + 2);
    }

    private static NumberWords.@Nullable Reading another(Tokens t, int i) {
        int at = separator(t, i);
        if (at < 0 || t.opensLine(i)) {
            return null;
        }
        at = skip(t, at, Sense.DAY_WORD);
        if (t.is(at, Sense.WEEKDAY)) {
            at = t.isMark(at + 1, ArabicLetters.COMMA) || t.isMark(at + 1, ',') ? at + 2 : at + 1;
        }
        at = skip(t, at, Sense.ARTICLE);
        return day(t, at);
    }

    private static int skip(Tokens t, int i, Sense sense) {
        return t.is(i, sense) ? i + 1 : i;
    }

    /** Returns the token after a separator of days, or -1 where there is none. */
    private static int separator(Tokens t, int i) {
        if (t.is(i, Sense.AND) || t.is(i, Sense.TO) || t.is(i, Sense.OR)) {
            return i + 1;
        }
        if (t.mark(i) != 0 && LIST_MARKS.indexOf(t.mark(i)) >= 0) {
            return t.is(i + 1, Sense.AND) ? i + 2 : i + 1;
        }
        return t.isWord(i) && t.isJoinedByAnd(i) ? i : -1;
    }
}
