package io.github.khabar.boilerplate;

import io.github.khabar.text.WordList;
import java.util.Set;

/**
 * Tells the rules of a site (for comments, cookies, use) from a story: rules speak of readers,
 * comments and consent.
 */
final class PolicyWords {
    private static final double DENSE = 0.05;

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
        for (int position : passage.prose()) {
            for (String token : reading.get(position).tokens()) {
                words++;
                policy += Words.ALL.contains(token) ? 1 : 0;
            }
        }
        return policy > DENSE * words;
    }
}
