package io.github.khabar.boilerplate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The content words of a page: the words of a block that do not only bind others together, stemmed
 * lightly, so that one can ask how much two blocks are about the same things. Each stem has a
 * number on the page; a block's words are read when they are first asked for. Not thread-safe.
 */
final class ContentWords {
    private static final int SHORTEST_WORD = 4;
    private static final int SOME = 128;
    private final List<BlockFeatures> blocks;
    private final int[][] ofBlocks;
    private final Map<String, Integer> numbers = new HashMap<>(2 * SOME);
    private final List<String> stems = new ArrayList<>(SOME);

    /** The block, counted as they are read, that last had the stem with a number. */
    private int[] seenIn = new int[SOME];

    private int read;

    ContentWords(List<BlockFeatures> blocks) {
        this.blocks = blocks;
        this.ofBlocks = new int[blocks.size()][];
    }

    /** Returns the numbers of the different content words of the block at a position. */
    int[] of(int position) {
        int[] words = ofBlocks[position];
        if (words == null) {
            words = of(blocks.get(position).tokens());
            ofBlocks[position] = words;
        }
        return words;
    }

    /** Returns the numbers of the different content words among tokens. */
    int[] of(List<String> tokens) {
        read++;
        int[] words = new int[tokens.size()];
        int size = 0;
        for (String token : tokens) {
            if (isContent(token)) {
                int number = number(Stemmer.stem(token));
                if (seenIn[number] != read) {
                    seenIn[number] = read;
                    words[size++] = number;
                }
            }
        }
        return Arrays.copyOf(words, size);
    }

    /** Returns the stem that has a number. */
    String stem(int number) {
        return stems.get(number);
    }

    private static boolean isContent(String token) {
        return token.length() >= SHORTEST_WORD
                && !Tokens.isNumber(token)
                && !Lexicon.isFunctionWord(token);
    }

    private int number(String stem) {
        Integer known = numbers.putIfAbsent(stem, stems.size());
        if (known != null) {
            return known;
        }
        stems.add(stem);
        if (stems.size() > seenIn.length) {
            seenIn = Arrays.copyOf(seenIn, 2 * stems.size());
        }
        return stems.size() - 1;
    }
}
