package io.github.khabar.boilerplate.passage;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.language.KnownWord;
import io.github.khabar.boilerplate.language.TokenList;
import io.github.khabar.boilerplate.language.Word;
import io.github.khabar.boilerplate.thresholds.Counts;
import io.github.khabar.boilerplate.thresholds.Shares;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells the rules of a site (for comments, cookies, use) from a story: rules speak of readers,
 * comments and consent.
 */
public final class PolicyWords {

    private PolicyWords() {}

    /**
     * Returns whether a passage is about the site's own rules: one word in twenty is one that such
     * rules are made of.
     */
    public static boolean areIn(Reading reading, Passage passage) {
        int words = 0;
        int policy = 0;
        for (int position : passage.prose()) {
            BlockFeatures block = reading.get(position);
            words += block.tokens().size();
            policy += count(block);
        }
        return policy > Shares.POLICY_PASSAGE * words
                && different(reading, passage) >= Counts.POLICY_WORDS;
    }

    private static int different(Reading reading, Passage passage) {
        Set<Word> different = new HashSet<>();
        for (int position : passage.prose()) {
            TokenList tokens = reading.get(position).tokens();
            for (int i = 0; i < tokens.size(); i++) {
                if (isPolicy(tokens.word(i))) {
                    different.add(tokens.word(i));
                }
            }
        }
        return different.size();
    }

    /** Returns whether a block is: three such words or more, and one in twelve. */
    public static boolean areIn(BlockFeatures block) {
        int policy = count(block);
        return policy >= Counts.POLICY_WORDS
                && policy > Shares.POLICY_BLOCK * block.tokens().size();
    }

    /** Returns how many words of a block are such words. */
    public static int count(BlockFeatures block) {
        int count = 0;
        for (int i = 0; i < block.tokens().size(); i++) {
            count += isPolicy(block.tokens().word(i)) ? 1 : 0;
        }
        return count;
    }

    private static boolean isPolicy(Word word) {
        return word.is(KnownWord.Use.POLICY);
    }
}
