package io.github.khabar.boilerplate;

import java.util.Set;

/**
 * The content words of some blocks, stemmed lightly, so that one can ask how much another block is
 * about the same things. Paragraphs of one story share names and nouns; a paragraph of another
 * story shares few.
 */
final class Vocabulary {
    private static final int SOME = 32;
    private final Set<Spelling> stems = new SpellingSet<>(SOME);

    /** Adds stems. */
    void addAll(Set<Spelling> more) {
        stems.addAll(more);
    }

    /**
     * Returns the share of a block's content words that are in this vocabulary, 0 to 1; 0 where it
     * has none.
     */
    double share(BlockFeatures block) {
        return share(block.tokens().stems());
    }

    /**
     * Returns the same share, lowered for a block of few content words: two known words of two
     * prove little.
     */
    double weightedShare(BlockFeatures block) {
        Set<Spelling> words = block.tokens().stems();
        return share(words) * words.size() / (words.size() + 2.0);
    }

    /**
     * Returns the share of some stems that are in this vocabulary, 0 to 1; 0 where there are none.
     */
    double share(Set<Spelling> words) {
        if (words.isEmpty()) {
            return 0;
        }
        int known = 0;
        for (Spelling word : words) {
            known += stems.contains(word) ? 1 : 0;
        }
        return (double) known / words.size();
    }

    /** Returns the share of the words of the smaller of two vocabularies that the other has too. */
    double overlap(Vocabulary other) {
        boolean smaller = stems.size() <= other.stems.size();
        return smaller ? other.share(stems) : share(other.stems);
    }
}
