package io.github.khabar.boilerplate.features;

import io.github.khabar.boilerplate.thresholds.Counts;
import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.boilerplate.thresholds.Shares;
import io.github.khabar.page.BlockKind;
import java.util.BitSet;
import java.util.List;

/**
 * Tells what the markup hides from the reader for good from what it hides for a while: the rest of
 * a story under a button, the panel below a heading, all of a page until a script has run.
 */
final class Concealed {
    private final List<BlockFeatures> blocks;
    private final long prose;

    private Concealed(List<BlockFeatures> blocks) {
        this.blocks = blocks;
        this.prose = letters(0, blocks.size());
    }

    /** Returns the positions of the blocks that no reader gets to see. */
    static BitSet in(List<BlockFeatures> blocks) {
        return new Concealed(blocks).find();
    }

    private BitSet find() {
        BitSet concealed = new BitSet();
        int from = 0;
        while (from < blocks.size()) {
            int to = from;
            while (to < blocks.size() && blocks.get(to).block().hidden()) {
                to++;
            }
            if (to > from && !isOpened(from, to) && !isStory(from, to)) {
                concealed.set(from, to);
            }
            from = to + 1;
        }
        return concealed;
    }

    /** A button, or a heading of a part, stands right beside what it opens. */
    private boolean isOpened(int from, int to) {
        return (from > 0 && (isButton(from - 1) || isHeading(from - 1)))
                || (to < blocks.size() && isButton(to));
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
            paragraphs += blocks.get(i).isProse() ? 1 : 0;
            carriesOn |= blocks.get(i).isProse() && blocks.get(i).opener();
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
