package io.github.khabar.page.bytes;

import io.github.khabar.text.WordList;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells windows-1256 and ISO-8859-6 apart, and both from what is no Arabic, by reading the bytes in
 * each and counting the words that are frequent in Arabic. The two share the letters from hamza to
 * dad and differ in the rest, so that text read in the wrong one has hardly a frequent word.
 */
final class ArabicCharsets {
    private static final Set<String> FREQUENT =
            WordList.read(ArabicCharsets.class, "frequent-words.txt").rows().stream()
                    .map(row -> row.get(0))
                    .collect(Collectors.toUnmodifiableSet());
    private static final String ARTICLE = "ال";
    private static final int SHORTEST_WITH_ARTICLE = 4;
    private static final int LONGEST_WORD = 24;
    private static final int ENOUGH_WORDS = 5000;
    private static final int FEW_WORDS = 12;
    private static final long LETTERS_PER_FOREIGN = 10;
    private static final List<String> CANDIDATES = List.of("windows-1256", "ISO-8859-6");

    private ArabicCharsets() {}

    /**
     * How Arabic bytes are when read in a charset.
     *
     * @param letters how many Arabic letters they have
     * @param words how many words of two Arabic letters or more
     * @param frequent how many of the words are frequent ones or have the article
     * @param foreign how many characters beyond ASCII are no part of an Arabic text
     */
    record Reading(int letters, int words, int frequent, int foreign) {
        /**
         * Returns whether the reading is an Arabic text; of a very short one only the letters can
         * tell.
         */
        boolean isArabic() {
            if (foreign * LETTERS_PER_FOREIGN > letters) {
                return false;
            }
            return frequent > 0
                    ? frequent * 10L >= words
                    : words > 0 && words <= FEW_WORDS && foreign == 0;
        }

        /** Returns whether this reading is clearly the better one. */
        boolean beats(Reading other) {
            return isArabic() && frequent > 2L * other.frequent && frequent - other.frequent >= 2;
        }
    }

    /**
     * Returns the charset in which bytes read as Arabic, or null if in none.
     *
     * @param bytes the page
     * @param length how many of the bytes are the page's
     */
    static @Nullable Charset best(byte[] bytes, int length) {
        Charset best = null;
        Reading bestReading = new Reading(0, 0, 0, 0);
        for (Charset candidate : candidates()) {
            Reading reading = read(bytes, length, candidate);
            if (reading.isArabic()
                    && (best == null || reading.frequent() > bestReading.frequent())) {
                best = candidate;
                bestReading = reading;
            }
        }
        return best;
    }

    private static List<Charset> candidates() {
        List<Charset> charsets = new ArrayList<>();
        for (String name : CANDIDATES) {
            if (Charset.isSupported(name)) {
                charsets.add(Charset.forName(name));
            }
        }
        return charsets;
    }

    /**
     * Reads bytes in a charset.
     *
     * @param bytes the page
     * @param length how many of the bytes are the page's
     * @param charset the charset, which has one byte a character; in another nothing is found
     */
    static Reading read(byte[] bytes, int length, Charset charset) {
        char[] table = table(charset);
        StringBuilder word = new StringBuilder();
        int letters = 0;
        int words = 0;
        int frequent = 0;
        int foreign = 0;
        for (int i = 0; i <= length && words < ENOUGH_WORDS; i++) {
            char c = i < length ? table[bytes[i] & 0xff] : ' ';
            if (isLetter(c)) {
                word.append(c);
                letters++;
                continue;
            }
            foreign += c >= 0x80 && !isArabicSign(c) ? 1 : 0;
            words += word.length() > 1 ? 1 : 0;
            frequent += isFrequent(word) ? 1 : 0;
            word.setLength(0);
        }
        return new Reading(letters, words, frequent, foreign);
    }

    private static char[] table(Charset charset) {
        char[] table = new char[256];
        for (int i = 0; i < table.length; i++) {
            String decoded = new String(new byte[] {(byte) i}, charset);
            table[i] = decoded.length() == 1 ? decoded.charAt(0) : '\ufffd';
        }
        return table;
    }

    private static boolean isLetter(char c) {
        return c >= 0x621 && c <= 0x64a;
    }

    /** Arabic punctuation, vowel marks, and the signs that Arabic pages share with others. */
    private static boolean isArabicSign(char c) {
        return (c >= 0x600 && c <= 0x6ff) || (c != '\ufffd' && !Character.isLetter(c));
    }

    private static boolean isFrequent(StringBuilder word) {
        if (word.length() < 2 || word.length() > LONGEST_WORD) {
            return false;
        }
        String text = word.toString();
        return FREQUENT.contains(text)
                || (text.startsWith(ARTICLE) && text.length() >= SHORTEST_WITH_ARTICLE);
    }
}
