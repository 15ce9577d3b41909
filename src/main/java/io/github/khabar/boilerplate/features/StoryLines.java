package io.github.khabar.boilerplate.features;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a page that are a story without stops, looked for when first asked after. Not
 * thread-safe.
 */
public final class StoryLines {
    private final List<BlockFeatures> blocks;
    private final ContentWords words;
    private final boolean flat;
    private @Nullable BitSet found;

    /**
     * Prepares for a page.
     *
     * @param blocks its blocks
     * @param words their content words
     * @param flat whether it is stripped text; a page with markup has more to tell by
     */
    StoryLines(List<BlockFeatures> blocks, ContentWords words, boolean flat) {
        this.blocks = blocks;
        this.words = words;
        this.flat = flat;
    }

    /** Returns whether the page has such a story. */
    public boolean areThere() {
        return !found().isEmpty();
    }

    /** Returns whether the block at a position is a paragraph of it. */
    public boolean hold(int position) {
        return found().get(position);
    }

    private BitSet found() {
        if (found == null) {
            found = flat ? UnstoppedText.find(blocks, words) : new BitSet();
        }
        return found;
    }
}
