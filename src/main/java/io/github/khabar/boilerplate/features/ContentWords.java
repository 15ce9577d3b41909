package io.github.khabar.boilerplate.features;

import io.github.khabar.boilerplate.language.PageWords;
import io.github.khabar.boilerplate.language.Spelling;
import io.github.khabar.boilerplate.language.Stems;
import io.github.khabar.text.FoldedText;
import java.util.List;

/**
 * The content words of a page: the words of a block that do not only bind others together, stemmed
 * lightly, so that one can ask how much two blocks are about the same things. Each stem has a
 * number on the page; a block's words are read when they are first asked for. Not thread-safe.
 */
public final class ContentWords {
    private final List<BlockFeatures> blocks;
    private final PageWords pageWords;
    private final int[][] ofBlocks;
    private final Stems stems = new Stems();

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

    /** Returns the numbers of the different content words of the block at a position. */
    public int[] of(int position) {
        int[] words = ofBlocks[position];
        if (words == null) {
            words = stems.of(blocks.get(position).tokens());
            ofBlocks[position] = words;
        }
        return words;
    }

    /** Returns the numbers of the different content words of a text. */
    public int[] of(String text) {
        return stems.of(pageWords.read(FoldedText.fold(text)));
    }

    /** Returns the stem that has a number. */
    Spelling stem(int number) {
        return stems.get(number);
    }

    /** Returns all words that the blocks' content words are among. */
    public PageWords all() {
        return pageWords;
    }
}
