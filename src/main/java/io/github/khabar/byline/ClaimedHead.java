package io.github.khabar.byline;

import java.io.Serializable;

/**
 * The head of a block that is a byline, while the rest of the block is the story's first paragraph:
 * {@code تطوان/ فلان الفلاني: استيقظ سكان …}.
 *
 * @param block the index of the block
 * @param end where in the block's text the byline ends and the story begins, exclusive
 */
public record ClaimedHead(int block, int end) implements Serializable {
    /** Checks that the numbers are not negative. */
    public ClaimedHead {
        if (block < 0 || end < 0) {
            throw new IllegalArgumentException(
                    "block and end must not be negative, but are " + block + ", " + end);
        }
    }
}
