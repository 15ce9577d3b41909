package io.github.khabar.date.publication;

import io.github.khabar.date.language.DateWordLists;
import io.github.khabar.text.FoldedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the words before a date on a line of its own say it is. */
enum DateLabel {
    /** When the story was published. */
    PUBLISHED,
    /** When it was changed. */
    MODIFIED,
    /** The words say nothing. */
    NONE;

    private static final int REACH = 60;

    /** A label's words, folded, and what they say. */
    private record Entry(String words, DateLabel label) {}

    private static final class Entries {
        static final List<Entry> ALL = read();

        private static List<Entry> read() {
            List<Entry> entries = new ArrayList<>();
            for (List<String> row : DateWordLists.read("date-labels.txt").rows()) {
                entries.add(
                        new Entry(
                                FoldedText.fold(row.get(0)),
                                row.get(1).equals("modified") ? MODIFIED : PUBLISHED));
            }
            entries.sort(Comparator.comparingInt((Entry e) -> e.words().length()).reversed());
            return List.copyOf(entries);
        }
    }

    /**
     * Reads the words that stand between the mention before and this one; of several labels the
     * last counts.
     *
     * @param before the words
     */
    static DateLabel before(String before) {
        String text = FoldedText.fold(before.substring(Math.max(0, before.length() - REACH)));
        int best = -1;
        DateLabel label = NONE;
        for (Entry entry : Entries.ALL) {
            int at = lastWord(text, entry.words());
            if (at + entry.words().length() > best && at >= 0) {
                best = at + entry.words().length();
                label = entry.label();
            }
        }
        return label;
    }

    /**
     * Reads the label that opens a paragraph which goes on after its date. It must end in a colon
     * or be of another script: sentences begin with such words as well.
     *
     * @param paragraph the paragraph
     * @param end where the date begins in it
     */
    static DateLabel opening(String paragraph, int end) {
        if (end > REACH + 1) {
            return NONE;
        }
        String text = paragraph.substring(0, end).strip();
        boolean colon = text.endsWith(":");
        if (text.isEmpty() || (!colon && text.charAt(0) > 'z')) {
            return NONE;
        }
        return all(text);
    }

    /** Returns whether words are such a label and nothing else. */
    static boolean isAll(String words) {
        return all(words.strip()) != NONE;
    }

    private static DateLabel all(String text) {
        boolean colon = text.endsWith(":");
        String words = FoldedText.fold(colon ? text.substring(0, text.length() - 1) : text).strip();
        for (Entry entry : Entries.ALL) {
            if (entry.words().equals(words)) {
                return entry.label();
            }
        }
        return NONE;
    }

    private static int lastWord(String text, String words) {
        for (int at = text.lastIndexOf(words); at >= 0; at = text.lastIndexOf(words, at - 1)) {
            int end = at + words.length();
            boolean begins = at == 0 || !Character.isLetter(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isLetter(text.charAt(end));
            if (begins && ends) {
                return at;
            }
        }
        return -1;
    }
}
