package io.github.khabar.boilerplate.language;

import io.github.khabar.boilerplate.thresholds.Lengths;

/**
 * Takes off a word what is written together with it: the article, a preposition, an ending. Light
 * on purpose: what is left need not be a word, only the same for forms of one word.
 */
final class Stemmer {

    /** Tried in this order; the letters that they begin with tell most words that have none. */
    private static final String[] PREFIXES = {
        "وال", "بال", "فال", "كال", "ولل", "لل", "ال", "و", "ب", "ل", "ف", "ك"
    };

    private static final String PREFIX_LETTERS = "ابفكلو";

    /** Tried in this order; so do the letters that they end with. */
    private static final String[] SUFFIXES = {
        "يين", "يه", "ون", "ين", "ات", "ان", "ها", "هم", "ه", "ي"
    };

    private static final String SUFFIX_LETTERS = "اتمنهي";

    private Stemmer() {}

    /**
     * Returns where the stem of a word begins: behind the first prefix that leaves three letters.
     *
     * @param word a folded word of one letter or more
     */
    static int begin(Spelling word) {
        if (PREFIX_LETTERS.indexOf(word.charAt(0)) < 0) {
            return 0;
        }
        for (String prefix : PREFIXES) {
            if (word.length() - prefix.length() >= Lengths.SHORTEST_STEM_LETTERS
                    && word.startsWith(prefix)) {
                return prefix.length();
            }
        }
        return 0;
    }

    /**
     * Returns where the stem of a word ends: before the first suffix that leaves three letters.
     *
     * @param word a folded word of one letter or more
     * @param begin where its stem begins
     */
    static int end(Spelling word, int begin) {
        int length = word.length();
        if (SUFFIX_LETTERS.indexOf(word.charAt(length - 1)) < 0) {
            return length;
        }
        for (String suffix : SUFFIXES) {
            int end = length - suffix.length();
            if (end - begin >= Lengths.SHORTEST_STEM_LETTERS && word.endsWith(suffix)) {
                return end;
            }
        }
        return length;
    }
}
