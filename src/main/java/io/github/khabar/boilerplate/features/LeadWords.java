package io.github.khabar.boilerplate.features;

import io.github.khabar.boilerplate.language.Spelling;
import io.github.khabar.boilerplate.thresholds.Counts;
import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.boilerplate.thresholds.Shares;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a passage's first paragraphs, in pieces of four letters, so that a headline's يتأهل
 * is found in the lead's تأهل. A headline shares a third of its words and more with the lead,
 * another story's headline next to none. Not thread-safe.
 */
public final class LeadWords {
    private final ContentWords words;
    private final List<int[]> paragraphs = new ArrayList<>(Counts.LEAD_PARAGRAPHS);

    /** The pieces in order, each as one number; null until they are asked for. */
    private long @Nullable [] pieces;

    /**
     * Begins without a paragraph.
     *
     * @param words the page's content words
     */
    public LeadWords(ContentWords words) {
        this.words = words;
    }

    /** Adds a paragraph's content words; all but the first paragraphs' are left out. */
    public void add(int[] paragraph) {
        if (paragraphs.size() < Counts.LEAD_PARAGRAPHS) {
            paragraphs.add(paragraph);
            pieces = null;
        }
    }

    /**
     * Returns the share of a line's content words that the first paragraphs know too, lowered for a
     * line of few such words: two known words of two prove little.
     *
     * @param line the line's different content words
     * @return 0 to below 1
     */
    public double share(int[] line) {
        int known = 0;
        for (int word : line) {
            known += knows(words.stem(word)) ? 1 : 0;
        }
        return known / (line.length + Shares.FEW_WORDS_PROVE_LITTLE);
    }

    private boolean knows(Spelling stem) {
        for (int i = 0; i < countOfPieces(stem); i++) {
            if (Arrays.binarySearch(pieces(), piece(stem, i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private long[] pieces() {
        if (pieces == null) {
            pieces = readPieces();
        }
        return pieces;
    }

    private long[] readPieces() {
        int size = 0;
        for (int[] paragraph : paragraphs) {
            for (int word : paragraph) {
                size += countOfPieces(words.stem(word));
            }
        }
        long[] read = new long[size];
        for (int[] paragraph : paragraphs) {
            for (int word : paragraph) {
                Spelling stem = words.stem(word);
                for (int i = 0; i < countOfPieces(stem); i++) {
                    read[--size] = piece(stem, i);
                }
            }
        }
        Arrays.sort(read);
        return read;
    }

    /** A stem that is no longer than a piece is one. */
    private static int countOfPieces(Spelling stem) {
        return Math.max(1, stem.length() - Lengths.PIECE_LETTERS + 1);
    }

    private static long piece(Spelling stem, int from) {
        long piece = 0;
        for (int i = from; i < Math.min(stem.length(), from + Lengths.PIECE_LETTERS); i++) {
            piece = piece << Character.SIZE | stem.charAt(i);
        }
        return piece;
    }
}
