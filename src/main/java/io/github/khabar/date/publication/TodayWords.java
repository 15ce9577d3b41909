package io.github.khabar.date.publication;

import io.github.khabar.date.language.DateWordLists;
import io.github.khabar.text.FoldedText;
import java.util.Set;

/** The words that say 'today'. */
final class TodayWords {
    private static final Set<String> WORDS = DateWordLists.read("today-words.txt").folded();

    private TodayWords() {}

    /**
     * Returns whether a mention begins with a word that says 'today', perhaps after the part of the
     * day.
     */
    static boolean begin(String raw) {
        String text = FoldedText.fold(raw);
        int from = 0;
        for (int word = 0; word < 2 && from < text.length(); word++) {
            int end = wordEnd(text, from);
            if (WORDS.contains(text.substring(from, end))) {
                return true;
            }
            from = end + 1;
        }
        return false;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
