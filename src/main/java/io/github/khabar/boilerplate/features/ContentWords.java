package io.github.khabar.boilerplate.features;

import io.github.khabar.boilerplate.language.PageWords;
import io.github.khabar.boilerplate.language.Spelling;
import io.github.khabar.boilerplate.language.SpellingSet;
import io.github.khabar.boilerplate.language.TokenList;
import io.github.khabar.boilerplate.language.Word;
import io.github.khabar.text.FoldedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content words of a page: the words of a block that do not only bind others together, stemmed
 * lightly, so that one can ask how much two blocks are about the same things. Each stem has a
 * number on the page; a block's words are read when they are first asked for. Not thread-safe.
 */
public final class ContentWords {
    private static final int SOME = 128;
    private final List<BlockFeatures> blocks;
    private final PageWords pageWords;
    private final int[][] ofBlocks;
    private final SpellingSet<Stem> known = new SpellingSet<>(SOME);
    private final List<Stem> stems = new ArrayList<>(SOME);

    /** The stem of each of the page's words that was asked for, by the word's number. */
    private @Nullable Stem[] ofWords = new Stem[SOME];

    /** How many texts have been read. */
    private int read;

    /**
     * Prepares for a page.
     *
     * @param blocks its blocks
     * @param pageWords what their words were read with
     */
    public ContentWords(List<BlockFeatures> blocks, PageWords pageWords) {
        this.blocks = blocks;
        this.pageWords = pageWords;
        this.ofBlocks = new int[blocks.size()][];
    }

    /** A stem, with its number on the page. */
    private static final class Stem extends Spelling {
        private final int number;

        /** The text, counted as they are read, that last had it. */
        private int seenIn;

        Stem(Spelling spelling, int number) {
            super(spelling);
            this.number = number;
        }
    }

    /** Returns the numbers of the different content words of the block at a position. */
    public int[] of(int position) {
        int[] words = ofBlocks[position];
        if (words == null) {
            words = of(blocks.get(position).tokens());
            ofBlocks[position] = words;
        }
        return words;
    }

    /** Returns the numbers of the different content words of a text. */
    public int[] of(String text) {
        return of(pageWords.read(FoldedText.fold(text)));
    }

    private int[] of(TokenList tokens) {
        read++;
        int[] words = new int[tokens.size()];
        int size = 0;
        for (int i = 0; i < words.length; i++) {
            Word word = tokens.word(i);
            if (word.isContent()) {
                Stem stem = stem(word);
                if (stem.seenIn != read) {
                    stem.seenIn = read;
                    words[size++] = stem.number;
                }
            }
        }
        return Arrays.copyOf(words, size);
    }

    /** Returns the stem that has a number. */
    Spelling stem(int number) {
        return stems.get(number);
    }

    private Stem stem(Word word) {
        if (word.number() >= ofWords.length) {
            ofWords = Arrays.copyOf(ofWords, 2 * word.number());
        }
        Stem stem = ofWords[word.number()];
        if (stem == null) {
            stem = known(word.stem());
            ofWords[word.number()] = stem;
        }
        return stem;
    }

    private Stem known(Spelling spelling) {
        Stem stem = known.find(spelling);
        if (stem == null) {
            stem = new Stem(spelling, stems.size());
            known.add(stem);
            stems.add(stem);
        }
        return stem;
    }
}
