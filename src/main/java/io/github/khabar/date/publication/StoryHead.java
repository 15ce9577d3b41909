package io.github.khabar.date.publication;

import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a page where a story's own date stands: from just above the headline to the story's
 * first paragraphs.
 *
 * @param top the first of the headline's copies that stand together; the story's first block where
 *     there is no headline
 * @param headline the last of those copies
 * @param first the story's first block
 * @param second the story's second block but headings: a lead may stand above the date line
 */
record StoryHead(int top, int headline, int first, int second) {
    private static final int ABOVE = 4;
    private static final int COPIES = 12;

    /** The page's first lines are the site's: its clock stands there. */
    private static final int PAGE_TOP = 3;

    private static final int NEAR = 2;
    private static final double ABOVE_TRUST = 0.9;

    /** Returns the head of a page, or null where there is no story. */
    static @Nullable StoryHead of(Content content) {
        List<Block> story = content.kept().stream().filter(b -> !b.text().isEmpty()).toList();
        if (story.isEmpty()) {
            return null;
        }
        int first = story.get(0).index();
        int top = first;
        int headline = first;
        List<Block> titles = content.titleBlocks();
        for (int i = titles.size() - 1; i >= 0; i--) {
            int index = titles.get(i).index();
            if (index < first && (top == first || top - index <= COPIES)) {
                headline = top == first ? index : headline;
                top = index;
            }
        }
        return new StoryHead(top, headline, first, second(content, story));
    }

    private static int second(Content content, List<Block> story) {
        int i = 1;
        while (i < story.size() && content.label(story.get(i)) == Label.HEADING) {
            i++;
        }
        return story.get(Math.min(i, story.size() - 1)).index();
    }

    /** Returns where the head begins. */
    int begin() {
        return Math.max(0, top - ABOVE);
    }

    boolean contains(int block) {
        return block >= begin() && block <= second;
    }

    boolean isAbove(int block) {
        return block < top;
    }

    /** Returns whether a block touches the headline. */
    boolean touches(int block) {
        return block == top - 1 || block == headline + 1;
    }

    /**
     * Returns how far a date in a block is to be believed, 0 to 1: under the headline more than
     * above it.
     */
    double trust(int block) {
        if (!isAbove(block)) {
            return 1;
        }
        return block < PAGE_TOP && top - block > NEAR ? 0 : ABOVE_TRUST;
    }
}
