package io.github.khabar.boilerplate;

import java.util.List;

/** Takes off a word what grammar adds to it, lightly. */
final class Stemmer {
    /** How many letters a word has at least that has a stem. */
    static final int SHORTEST_WORD = 4;

    private static final int SHORTEST_STEM = 3;
    private static final List<String> PREFIXES =
            List.of("وال", "بال", "فال", "كال", "ولل", "لل", "ال", "و", "ب", "ل", "ف", "ك");
    private static final List<String> SUFFIXES =
            List.of("يين", "يه", "ون", "ين", "ات", "ان", "ها", "هم", "ه", "ي");

    private Stemmer() {}

    /** Returns a word without its article or particle and without its ending. */
    static Spelling stem(Spelling word) {
        int from = prefix(word);
        int to = word.length() - suffix(word, word.length() - from);
        return from == 0 && to == word.length() ? word : word.part(from, to);
    }

    private static int prefix(Spelling word) {
        for (String prefix : PREFIXES) {
            if (word.startsWith(prefix) && word.length() - prefix.length() >= SHORTEST_STEM) {
                return prefix.length();
            }
        }
        return 0;
    }

    /** The length of the ending of what is left of a word. */
    private static int suffix(Spelling word, int left) {
        for (String suffix : SUFFIXES) {
            if (left - suffix.length() >= SHORTEST_STEM && word.endsWith(suffix)) {
                return suffix.length();
            }
        }
        return 0;
    }
}
