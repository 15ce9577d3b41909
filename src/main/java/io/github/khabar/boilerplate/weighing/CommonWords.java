package io.github.khabar.boilerplate.weighing;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.language.TokenList;
import io.github.khabar.boilerplate.language.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * The words that a page's paragraphs have most often: in any language they bind sentences together,
 * and menus and headlines have few of them.
 */
final class CommonWords {
    private static final int PARAGRAPH = 12;
    private static final double MOSTLY_LINKED = 0.5;
    private static final int MANY = 25;

    /** More than most pages repeat. */
    private static final int MANY_REPEATED = 250;

    /** The common words, by their numbers on the page. */
    private final BitSet common = new BitSet();

    /** In how many paragraphs each word stands, by its number. */
    private final int[] counts;

    /** The last of them, counted from 1. */
    private final int[] lastIn;

    CommonWords(Reading reading) {
        counts = new int[reading.words().all().size()];
        lastIn = new int[counts.length];
        List<Word> repeated = new ArrayList<>(MANY_REPEATED);
        int paragraph = 0;
        for (BlockFeatures block : reading.blocks()) {
            if (block.words() >= PARAGRAPH && block.linked() < MOSTLY_LINKED) {
                paragraph++;
                count(block.tokens(), paragraph, repeated);
            }
        }
        repeated.sort(
                Comparator.comparingInt((Word word) -> -counts[word.number()])
                        .thenComparing(Word::compareSpelling));
        for (int i = 0; i < Math.min(MANY, repeated.size()); i++) {
            common.set(repeated.get(i).number());
        }
    }

    /** Counts in how many paragraphs a word stands. */
    private void count(TokenList tokens, int paragraph, List<Word> repeated) {
        for (int i = 0; i < tokens.size(); i++) {
            int word = tokens.word(i).number();
            if (lastIn[word] != paragraph) {
                lastIn[word] = paragraph;
                counts[word]++;
                if (counts[word] == 2) {
                    repeated.add(tokens.word(i));
                }
            }
        }
    }

    /** Returns the share of such words among tokens, 0 to 1. */
    double share(TokenList tokens) {
        int found = 0;
        for (int i = 0; i < tokens.size(); i++) {
            found += common.get(tokens.word(i).number()) ? 1 : 0;
        }
        return found / (tokens.size() + 1.0);
    }
}
