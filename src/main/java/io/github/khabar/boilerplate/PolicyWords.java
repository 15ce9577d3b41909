package io.github.khabar.boilerplate;

import java.util.HashSet;
import java.util.Set;

/**
 * Tells the rules of a site (for comments, cookies, use) from a story: rules speak of readers,
 * comments and consent.
 */
final class PolicyWords {
    private static final double DENSE = 0.05;
    private static final double VERY_DENSE = 1 / 12.0;
    private static final int SEVERAL = 3;

    private PolicyWords() {}

    /**
     * Returns whether a passage is about the site's own rules: one word in twenty is one that such
     * rules are made of.
     */
    static boolean areIn(Reading reading, Passage passage) {
        int words = 0;
        int policy = 0;
        Set<Word> different = new HashSet<>();
        for (int position : passage.prose()) {
            BlockFeatures block = reading.get(position);
            words += block.tokens().size();
            policy += count(block, different);
        }
        return different.size() >= SEVERAL && policy > DENSE * words;
    }

    /** Returns whether a block is: three such words or more, and one in twelve. */
    static boolean areIn(BlockFeatures block) {
        int policy = count(block, new HashSet<>());
        return policy >= SEVERAL && policy > VERY_DENSE * block.tokens().size();
    }

    /** Counts such words, and keeps the different ones. */
    private static int count(BlockFeatures block, Set<Word> different) {
        int count = 0;
        for (int i = 0; i < block.tokens().size(); i++) {
            Word word = block.tokens().word(i);
            if (word.is(KnownWord.Use.POLICY)) {
                count++;
                different.add(word);
            }
        }
        return count;
    }
}
