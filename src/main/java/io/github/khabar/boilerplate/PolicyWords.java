package io.github.khabar.boilerplate;

import io.github.khabar.text.WordList;
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

    private static final class Words {
        private static final Set<String> ALL =
                WordList.read(PolicyWords.class, "policy-words.txt").folded();
    }

    /**
     * Returns whether a passage is about the site's own rules: one word in twenty is one that such
     * rules are made of.
     */
    static boolean areIn(Reading reading, Passage passage) {
        int words = 0;
        int policy = 0;
        Set<String> different = new HashSet<>();
        for (int position : passage.prose()) {
            BlockFeatures block = reading.get(position);
            words += block.tokens().size();
            policy += count(block);
            block.tokens().stream().filter(Words.ALL::contains).forEach(different::add);
        }
        return different.size() >= SEVERAL && policy > DENSE * words;
    }

    /** Returns whether a block is: three such words or more, and one in twelve. */
    static boolean areIn(BlockFeatures block) {
        int policy = count(block);
        return policy >= SEVERAL && policy > VERY_DENSE * block.tokens().size();
    }

    private static int count(BlockFeatures block) {
        int count = 0;
        for (String token : block.tokens()) {
            count += Words.ALL.contains(token) ? 1 : 0;
        }
        return count;
    }
}
