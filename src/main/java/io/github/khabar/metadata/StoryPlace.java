package io.github.khabar.metadata;

import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import io.github.khabar.page.MetadataValue;
import io.github.khabar.page.Source;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which blocks stand by the story: a few before its headline, those between headline and last
 * paragraph, and those after it up to other stories, comments or the foot of the page.
 */
final class StoryPlace {
    private static final int BEFORE = 4;
    private static final int AFTER = 25;

    /** What a site puts after a story and all that belongs to it. */
    private static final Set<Label> AFTERWARDS =
            EnumSet.of(Label.RELATED, Label.COMMENTS, Label.FOOTER);

    private final List<Block> blocks;
    private final Content content;
    private final int begin;
    private final int end;

    StoryPlace(Content content) {
        this.content = content;
        this.blocks = content.page().blocks();
        List<Block> kept = content.kept();
        if (kept.isEmpty()) {
            this.begin = 0;
            this.end = 0;
            return;
        }
        int first = kept.get(0).index();
        for (Block title : content.titleBlocks()) {
            first = Math.min(first, title.index());
        }
        this.begin = Math.max(0, first - BEFORE);
        this.end = endAfter(kept.get(kept.size() - 1).index());
    }

    private int endAfter(int last) {
        int at = last + 1;
        while (at < blocks.size()
                && at <= last + AFTER
                && !AFTERWARDS.contains(content.label(blocks.get(at)))) {
            at++;
        }
        return at;
    }

    /**
     * Returns whether a value is said of this story: by its head or scripts, or in one of these
     * blocks.
     *
     * @param value the value
     */
    boolean holds(MetadataValue value) {
        return value.block() == MetadataValue.NO_BLOCK
                ? value.source() != Source.VISIBLE
                : isByStory(value.block());
    }

    private boolean isByStory(int block) {
        return block >= begin
                && block < end
                && !AFTERWARDS.contains(content.label(blocks.get(block)));
    }
}
