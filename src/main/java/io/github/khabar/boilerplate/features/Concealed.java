package io.github.khabar.boilerplate.features;

import io.github.khabar.boilerplate.thresholds.Counts;
import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.boilerplate.thresholds.Shares;
import io.github.khabar.page.BlockKind;
import io.github.khabar.page.Container;
import java.util.BitSet;
import java.util.List;

/**
 * Tells what the markup hides from the reader for good from what it hides for a while: the rest of
 * a story under a button, the panel below a heading, all of a page until a script has run.
 */
final class Concealed {
    private final List<BlockFeatures> blocks;
    private final long prose;

    /** How many blocks each element holds, by its number, and how many of them are hidden. */
    private final int[] sizes;

    private final int[] hidden;

    private Concealed(List<BlockFeatures> blocks) {
        this.blocks = blocks;
        this.prose = letters(0, blocks.size());
        int most = -1;
        for (BlockFeatures block : blocks) {
            most = Math.max(most, block.block().container().id());
        }
        this.sizes = new int[most + 1];
        this.hidden = new int[most + 1];
        blocks.forEach(this::count);
    }

    private void count(BlockFeatures block) {
        for (Container at = block.block().container(); at != null; at = at.parent()) {
            sizes[at.id()]++;
            hidden[at.id()] += block.block().hidden() ? 1 : 0;
        }
    }

    /** Returns the positions of the blocks that no reader gets to see. */
    static BitSet in(List<BlockFeatures> blocks) {
        for (BlockFeatures block : blocks) {
            if (block.block().hidden()) {
                return new Concealed(blocks).find();
            }
        }
        return new BitSet();
    }

    private BitSet find() {
        BitSet concealed = new BitSet();
        int from = 0;
        while (from < blocks.size()) {
            int to = from;
            while (to < blocks.size() && isHidden(to) && (to == from || areOne(to - 1, to))) {
                to++;
            }
            if (to > from && !isOpened(from, to) && !isStory(from, to)) {
                concealed.set(from, to);
            }
            from = to > from ? to : to + 1;
        }
        return concealed;
    }

    private boolean isHidden(int position) {
        return position < blocks.size() && blocks.get(position).block().hidden();
    }

    /**
     * Whether one element hides two blocks, or two beside each other do that hold several each, or
     * each block is hidden by itself.
     */
    private boolean areOne(int a, int b) {
        Container x = hider(a);
        Container y = hider(b);
        return x == y || (isFull(x) && isFull(y) && x.parent() == y.parent());
    }

    private boolean isFull(Container hider) {
        return hidden[hider.id()] > 1 && hidden[hider.id()] == sizes[hider.id()];
    }

    /** The outermost element that holds hidden blocks alone; around a single one, its parent. */
    private Container hider(int position) {
        Container at = blocks.get(position).block().container();
        Container hider = at;
        while (at != null && hidden[at.id()] == sizes[at.id()]) {
            hider = at;
            at = at.parent();
        }
        return sizes[hider.id()] > 1 || at == null ? hider : at;
    }

    /** A button, or a heading of a part, stands right beside what it opens. */
    private boolean isOpened(int from, int to) {
        return (from > 0 && (isButton(from - 1) || isHeading(from - 1)))
                || (to < blocks.size() && isButton(to) && !isHidden(to + 1));
    }

    private boolean isButton(int position) {
        BlockFeatures block = blocks.get(position);
        boolean link = block.block().linkDensity() == 1 && block.words() <= Lengths.LONGEST_BUTTON;
        return block.block().kind() == BlockKind.CONTROL || link;
    }

    private boolean isHeading(int position) {
        BlockFeatures block = blocks.get(position);
        return block.block().kind() == BlockKind.HEADING && block.block().level() > 1;
    }

    /** Several paragraphs of which one carries on, or much of all the prose. */
    private boolean isStory(int from, int to) {
        int paragraphs = 0;
        boolean carriesOn = false;
        for (int i = from; i < to; i++) {
            boolean sentence = blocks.get(i).isProse() || blocks.get(i).isSentence();
            paragraphs += sentence ? 1 : 0;
            carriesOn |= sentence && blocks.get(i).opener();
        }
        return (paragraphs >= Counts.HIDDEN_PARAGRAPHS && carriesOn)
                || letters(from, to) >= Shares.HIDDEN_STORY * prose;
    }

    private long letters(int from, int to) {
        long letters = 0;
        for (int i = from; i < to; i++) {
            letters += blocks.get(i).isProse() ? blocks.get(i).letters() : 0;
        }
        return letters;
    }
}
