package io.github.khabar.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of the library and the same in Arabic, each with slots for numbers and names in the
 * same order.
 */
final class Sentence {
    private static final String SLOT = "{}";

    private final List<String> pieces;
    private final List<String> arabic;

    /**
     * Takes both.
     *
     * @param words the library's words
     * @param arabic the same in Arabic
     */
    Sentence(String words, String arabic) {
        this.pieces = pieces(words);
        this.arabic = pieces(arabic);
    }

    private static List<String> pieces(String sentence) {
        List<String> pieces = new ArrayList<>();
        int begin = 0;
        for (int at = sentence.indexOf(SLOT); at >= 0; at = sentence.indexOf(SLOT, begin)) {
            pieces.add(sentence.substring(begin, at));
            begin = at + SLOT.length();
        }
        pieces.add(sentence.substring(begin));
        return pieces;
    }

    /** Returns a text in Arabic if it is this sentence, whatever stands in its slots; or null. */
    @Nullable String translate(String text) {
        if (!text.startsWith(pieces.get(0))) {
            return null;
        }
        StringBuilder translated = new StringBuilder(arabic.get(0));
        int begin = pieces.get(0).length();
        for (int i = 1; i < pieces.size(); i++) {
            boolean last = i + 1 == pieces.size();
            int end =
                    last
                            ? text.length() - pieces.get(i).length()
                            : text.indexOf(pieces.get(i), begin);
            if (end < begin || !text.startsWith(pieces.get(i), end)) {
                return null;
            }
            translated.append(text, begin, end).append(arabic.get(i));
            begin = end + pieces.get(i).length();
        }
        return begin == text.length() ? translated.toString() : null;
    }
}
