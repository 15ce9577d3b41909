package io.github.khabar.story;

/**
 * A run of blocks, by their indexes on the page or their positions in a list.
 *
 * @param first the first block, 0 or more
 * @param last the last block, {@code first} or more
 */
public record BlockRange(int first, int last) {
    /** Returns whether a block is one of the run. */
    public boolean contains(int block) {
        return block >= first && block <= last;
    }
}
