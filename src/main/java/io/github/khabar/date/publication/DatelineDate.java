package io.github.khabar.date.publication;

import io.github.khabar.date.DateMention;
import io.github.khabar.date.language.DateWordLists;
import io.github.khabar.text.FoldedText;
import java.util.Set;

/** Tells whether a date that opens a paragraph is its dateline's. */
final class DatelineDate {
    private static final int REACH = 60;

    /** A letter carries two marks at most. */
    private static final int MOST_CHARS_A_LETTER = 3;

    private static final int LONGEST_PLACE = 30;
    private static final int LONGEST_AGENCY = 40;
    private static final int LONGEST_PREPOSITION = 3;
    private static final String PLACE_ENDS = "(-\u2013\u2014\u0640";

    /** A place of two words and an outlet. */
    private static final int MOST_WORDS = 4;

    /** Words that a sentence has before a date. */
    private static final Set<String> LEADING =
            DateWordLists.read("words-before-dates.txt").folded();

    private DatelineDate() {}

    /**
     * At the head of a paragraph: a place, a dash, the date, and a dash or the end before the first
     * sentence.
     */
    static boolean isOne(String text, DateMention mention) {
        if (mention.begin() > REACH * MOST_CHARS_A_LETTER) {
            return false;
        }
        String before = text.substring(0, mention.begin());
        String after = text.substring(mention.end());
        if (DateLines.letters(before) == 0) {
            return isAbovePlace(after);
        }
        if (DateLines.isLonger(before, REACH)) {
            return false;
        }
        if (Dash.ends(before)) {
            return Dash.begins(after);
        }
        return !DateLines.isLonger(before, LONGEST_PLACE)
                && (isAgency(after, isOneWord(before)) || (isParted(after) && isName(before)));
    }

    /** A place follows, perhaps an agency in parentheses, and a dash. */
    private static boolean isAbovePlace(String after) {
        int end = 0;
        while (end < after.length() && PLACE_ENDS.indexOf(after.charAt(end)) < 0) {
            end++;
        }
        return end < after.length()
                && end <= LONGEST_PLACE
                && isName(after.substring(0, end))
                && (after.charAt(end) != '(' || isAgency(after.substring(end), false));
    }

    /** A dash follows, perhaps behind a colon. */
    private static boolean isParted(String after) {
        String text = after.strip();
        return !text.isEmpty()
                && text.charAt(0) != '('
                && Dash.begins(text.charAt(0) == ':' ? text.substring(1) : text);
    }

    /** A few words of which the last leads to no date: in, since, after. */
    private static boolean isName(String before) {
        return FoldedText.fold(before).strip().split(" ", -1).length <= MOST_WORDS
                && leadsToNone(before);
    }

    /** Returns whether the last of some words is none that stands before dates in a sentence. */
    static boolean leadsToNone(String before) {
        String words = FoldedText.fold(before).strip();
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return !last.isEmpty() && !LEADING.contains(last);
    }

    /** A shorter word is "منذ" or "بعد" more often than a town. */
    private static boolean isOneWord(String before) {
        String word = before.strip();
        return word.length() > LONGEST_PREPOSITION && word.indexOf(' ') < 0;
    }

    /**
     * Returns whether an agency in parentheses follows, and a dash: Rabat, the date (agency) -.
     * Behind one word and a date the sentence may follow at once.
     */
    private static boolean isAgency(String after, boolean oneWord) {
        int open = after.indexOf('(');
        int close = after.indexOf(')', open + 1);
        if (open < 0
                || close < 0
                || close - open > LONGEST_AGENCY
                || !after.substring(0, open).isBlank()
                || after.substring(close + 1).isBlank()) {
            return false;
        }
        return Dash.begins(after.substring(close + 1))
                || (oneWord && after.substring(open, close).chars().noneMatch(Character::isDigit));
    }
}
