package io.github.khabar.byline;

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
        List<Block> body =
                content.kept().stream().filter(block -> !block.text().isEmpty()).toList();
        if (body.isEmpty()) {
            return new StoryBounds(-1, -1, -1, -1, -1);
        }
        int first = body.get(0).index();
        int longest = body.stream().mapToInt(block -> block.text().length()).max().orElse(0);
        int prose =
                body.stream()
                        .filter(block -> block.text().length() >= Math.min(SHORTEST_PROSE, longest))
                        .mapToInt(Block::index)
                        .findFirst()
                        .orElse(first);
        int firstTitle = -1;
        int lastTitle = -1;
        for (Block title : content.titleBlocks()) {
            if (title.index() < prose) {
                firstTitle = firstTitle < 0 ? title.index() : firstTitle;
                lastTitle = title.index();
            }
        }
        return new StoryBounds(
                firstTitle, lastTitle, first, prose, body.get(body.size() - 1).index());
    }

    boolean isEmpty() {
        return first < 0;
    }
}
