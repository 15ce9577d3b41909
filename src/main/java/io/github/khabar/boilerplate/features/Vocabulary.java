package io.github.khabar.boilerplate.features;

import io.github.khabar.boilerplate.thresholds.Shares;

/**
 * The content words of some paragraphs, by their numbers on the page, so that one can ask how much
 * another block is about the same things. Paragraphs of one story share names and nouns; a
 * paragraph of another story shares few.
 */
public final class Vocabulary {
    /** What a word is multiplied by, so that words that follow one another are spread. */
    private static final int SPREAD = 0x9E3779B9;

    private static final int SMALLEST = 32;
    private static final int GROWTH = 4;

    /** A hash table with open addresses: a word's number and one more, or 0. */
    private int[] words = new int[SMALLEST];

    /** The paragraph, counted from 1, that last had the word in the same place of the table. */
    private int[] paragraphs = new int[SMALLEST];

    private int size;
    private int added;

    /**
     * Adds a paragraph.
     *
     * @param paragraph its different content words
     */
    public void add(int[] paragraph) {
        added++;
        for (int word : paragraph) {
            int at = place(word);
            size += words[at] == 0 ? 1 : 0;
            words[at] = word + 1;
            paragraphs[at] = added;
            if (2 * size > words.length) {
                grow();
            }
        }
    }

    /**
     * Returns the share of a block's content words that are in this vocabulary, 0 to 1; 0 where it
     * has none.
     *
     * @param block the block's different content words
     */
    public double share(int[] block) {
        return block.length == 0 ? 0 : (double) known(block, 0) / block.length;
    }

    /**
     * Returns the same share, lowered for a block of few content words: two known words of two
     * prove little.
     */
    public double weightedShare(int[] block) {
        return share(block) * block.length / (block.length + Shares.FEW_WORDS_PROVE_LITTLE);
    }

    /** Returns the share of another vocabulary's words that are in this one, 0 to 1. */
    public double share(Vocabulary other) {
        int known = 0;
        for (int word : other.words) {
            known += word != 0 && words[place(word - 1)] != 0 ? 1 : 0;
        }
        return other.size == 0 ? 0 : (double) known / other.size;
    }

    /** Returns the share of the words of the smaller of two vocabularies that the other has too. */
    public double overlap(Vocabulary other) {
        return size <= other.size ? other.share(this) : share(other);
    }

    /**
     * Returns how many of a block's words are among those of the paragraphs that were added last.
     *
     * @param block the block's different content words
     * @param paragraphs how many paragraphs
     */
    public int knownOfLast(int paragraphs, int[] block) {
        return known(block, added - paragraphs);
    }

    /** How many words were said in a paragraph after this one, the paragraphs counted from 1. */
    private int known(int[] block, int after) {
        int known = 0;
        for (int word : block) {
            known += paragraphs[place(word)] > Math.max(0, after) ? 1 : 0;
        }
        return known;
    }

    /** Returns where in the table a word stands, or could. */
    private int place(int word) {
        int at = (word * SPREAD) >>> (Integer.numberOfLeadingZeros(words.length) + 1);
        while (words[at] != 0 && words[at] != word + 1) {
            at = (at + 1) & (words.length - 1);
        }
        return at;
    }

    private void grow() {
        int[] oldWords = words;
        int[] oldParagraphs = paragraphs;
        words = new int[GROWTH * oldWords.length];
        paragraphs = new int[words.length];
        for (int i = 0; i < oldWords.length; i++) {
            if (oldWords[i] != 0) {
                int at = place(oldWords[i] - 1);
                words[at] = oldWords[i];
                paragraphs[at] = oldParagraphs[i];
            }
        }
    }
}
