package io.github.khabar.byline.page;

import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import java.util.List;

/**
 * Where the story stands among the blocks of its page.
 *
 * @param firstTitle the index of the first headline block; -1 where there is none
 * @param lastTitle the index of the last headline block above the story; -1 where there is none
 * @param first the index of the story's first block
 * @param prose the index of the story's first paragraph
 * @param last the index of its last block
 */
record StoryBounds(int firstTitle, int lastTitle, int first, int prose, int last) {
    /** A shorter block may be a byline, a dateline or a heading, unless all are short. */
    private static final int SHORTEST_PROSE = 100;

    /** Returns where the story stands; all -1 where there is none. */
    static StoryBounds of(Content content) {
        int first = -1;
        int last = -1;
        int longest = 0;
        List<Block> kept = content.kept();
        for (Block block : kept) {
            if (!block.text().isEmpty()) {
                first = first < 0 ? block.index() : first;
                last = block.index();
                longest = Math.max(longest, block.text().length());
            }
        }
        if (first < 0) {
            return new StoryBounds(-1, -1, -1, -1, -1);
        }
        int prose = firstOf(kept, Math.min(SHORTEST_PROSE, longest));
        int firstTitle = -1;
        int lastTitle = -1;
        for (Block title : content.titleBlocks()) {
            if (title.index() < prose) {
                firstTitle = firstTitle < 0 ? title.index() : firstTitle;
                lastTitle = title.index();
            }
        }
        return new StoryBounds(firstTitle, lastTitle, first, prose, last);
    }

    /** Returns the index of the first block of a length; -1 where there is none. */
    private static int firstOf(List<Block> kept, int length) {
        for (Block block : kept) {
            if (block.text().length() >= length) {
                return block.index();
            }
        }
        return -1;
    }

    boolean isEmpty() {
        return first < 0;
    }
}
