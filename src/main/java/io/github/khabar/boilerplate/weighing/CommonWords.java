package io.github.khabar.boilerplate.weighing;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.language.TokenList;
import io.github.khabar.boilerplate.language.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that a page's paragraphs have most often: in any language they bind sentences together,
 * and menus and headlines have few of them.
 */
final class CommonWords {
    private static final int PARAGRAPH = 12;
    private static final double MOSTLY_LINKED = 0.5;
    private static final int MANY = 25;
    private final Set<Word> common = new HashSet<>();

    CommonWords(Reading reading) {
        Map<Word, int[]> counts = new HashMap<>();
        int paragraph = 0;
        for (BlockFeatures block : reading.blocks()) {
            if (block.words() >= PARAGRAPH && block.linked() < MOSTLY_LINKED) {
                paragraph++;
                count(block.tokens(), paragraph, counts);
            }
        }
        List<Map.Entry<Word, int[]>> entries = new ArrayList<>(counts.entrySet());
        entries.removeIf(e -> e.getValue()[0] < 2);
        entries.sort(
                Comparator.comparingInt((Map.Entry<Word, int[]> e) -> -e.getValue()[0])
                        .thenComparing(e -> e.getKey().toString()));
        entries.stream().limit(MANY).forEach(e -> common.add(e.getKey()));
    }

    /** Counts in how many paragraphs a word stands. */
    private static void count(TokenList tokens, int paragraph, Map<Word, int[]> counts) {
        for (int i = 0; i < tokens.size(); i++) {
            int[] count = counts.computeIfAbsent(tokens.word(i), w -> new int[2]);
            if (count[1] != paragraph) {
                count[0]++;
                count[1] = paragraph;
            }
        }
    }

    /** Returns the share of such words among tokens, 0 to 1. */
    double share(TokenList tokens) {
        int found = 0;
        for (int i = 0; i < tokens.size(); i++) {
            found += common.contains(tokens.word(i)) ? 1 : 0;
        }
        return found / (tokens.size() + 1.0);
    }
}
