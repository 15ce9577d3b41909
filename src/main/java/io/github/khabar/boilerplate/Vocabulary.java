package io.github.khabar.boilerplate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The content words of some blocks, stemmed lightly, so that one can ask how much another block is
 * about the same things. Paragraphs of one story share names and nouns; a paragraph of another
 * story shares few.
 */
final class Vocabulary {
    private static final int SHORTEST_WORD = 4;
    private static final int SHORTEST_STEM = 3;
    private static final List<String> PREFIXES =
            List.of("وال", "بال", "فال", "كال", "ولل", "لل", "ال", "و", "ب", "ل", "ف", "ك");
    private static final List<String> SUFFIXES =
            List.of("يين", "يه", "ون", "ين", "ات", "ان", "ها", "هم", "ه", "ي");

    private final Set<String> stems = new HashSet<>();

    /** Returns the stems of the content words among tokens. */
    static Set<String> stems(List<String> tokens) {
        Set<String> stems = new HashSet<>();
        for (String token : tokens) {
            if (token.length() >= SHORTEST_WORD
                    && !Tokens.isNumber(token)
                    && !Lexicon.isFunctionWord(token)) {
                stems.add(stem(token));
            }
        }
        return stems;
    }

    /** Adds stems. */
    void addAll(Set<String> more) {
        stems.addAll(more);
    }

    /**
     * Returns the share of a block's content words that are in this vocabulary, 0 to 1; 0 where it
     * has none.
     */
    double share(BlockFeatures block) {
        return share(stems(block.tokens()));
    }

    /**
     * Returns the same share, lowered for a block of few content words: two known words of two
     * prove little.
     */
    double weightedShare(BlockFeatures block) {
        Set<String> words = stems(block.tokens());
        return share(words) * words.size() / (words.size() + 2.0);
    }

    /**
     * Returns the share of some stems that are in this vocabulary, 0 to 1; 0 where there are none.
     */
    double share(Set<String> words) {
        if (words.isEmpty()) {
            return 0;
        }
        long known = words.stream().filter(stems::contains).count();
        return (double) known / words.size();
    }

    /** Returns the share of the words of the smaller of two vocabularies that the other has too. */
    double overlap(Vocabulary other) {
        boolean smaller = stems.size() <= other.stems.size();
        return smaller ? other.share(stems) : share(other.stems);
    }

    private static String stem(String word) {
        String stem = word;
        for (String prefix : PREFIXES) {
            if (stem.startsWith(prefix) && stem.length() - prefix.length() >= SHORTEST_STEM) {
                stem = stem.substring(prefix.length());
                break;
            }
        }
        for (String suffix : SUFFIXES) {
            if (stem.endsWith(suffix) && stem.length() - suffix.length() >= SHORTEST_STEM) {
                return stem.substring(0, stem.length() - suffix.length());
            }
        }
        return stem;
    }
}
