package io.github.khabar.boilerplate.language;

import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.text.FoldedText;
import io.github.khabar.text.WordList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Takes off a word what is written together with it: the article, a preposition, an ending. Light
 * on purpose: what is left need not be a word, only the same for forms of one word.
 */
final class Stemmer {
    private static final String OPEN = "-";

    /** In the order in which they are tried. */
    private static final List<String> AFFIXES =
            WordList.read(Stemmer.class, "affixes.txt").rows().stream()
                    .map(row -> row.get(0))
                    .toList();

    private static final List<String> PREFIXES =
            AFFIXES.stream().filter(affix -> affix.endsWith(OPEN)).map(Stemmer::letters).toList();
    private static final List<String> SUFFIXES =
            AFFIXES.stream().filter(affix -> affix.startsWith(OPEN)).map(Stemmer::letters).toList();

    /** The letters that they begin with tell most words that have none. */
    private static final String FIRST_LETTERS =
            PREFIXES.stream().map(prefix -> prefix.substring(0, 1)).collect(Collectors.joining());

    /** So do the letters that they end with. */
    private static final String LAST_LETTERS =
            SUFFIXES.stream()
                    .map(suffix -> suffix.substring(suffix.length() - 1))
                    .collect(Collectors.joining());

    private Stemmer() {}

    private static String letters(String affix) {
        return FoldedText.fold(affix.replace(OPEN, ""));
    }

    /**
     * Returns where the stem of a word begins: behind the first prefix that leaves three letters.
     *
     * @param word a folded word of one letter or more
     */
    static int begin(Spelling word) {
        if (FIRST_LETTERS.indexOf(word.charAt(0)) < 0) {
            return 0;
        }
        for (int i = 0; i < PREFIXES.size(); i++) {
            String prefix = PREFIXES.get(i);
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
        if (LAST_LETTERS.indexOf(word.charAt(length - 1)) < 0) {
            return length;
        }
        for (int i = 0; i < SUFFIXES.size(); i++) {
            String suffix = SUFFIXES.get(i);
            int end = length - suffix.length();
            if (end - begin >= Lengths.SHORTEST_STEM_LETTERS && word.endsWith(suffix)) {
                return end;
            }
        }
        return length;
    }
}
