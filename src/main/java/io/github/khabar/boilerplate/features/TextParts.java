package io.github.khabar.boilerplate.features;

import io.github.khabar.boilerplate.thresholds.Counts;
import java.util.List;

/**
 * What stripped text keeps of a page's elements: programs that strip a page leave one blank line
 * between paragraphs and more between the elements that held them.
 */
final class TextParts {
    /** Where nothing tells parts from one another. */
    static final TextParts NONE = new TextParts(new int[0]);

    /** For each block of the page, by its index, the number of its part. */
    private final int[] parts;

    private TextParts(int[] parts) {
        this.parts = parts;
    }

    /** Returns the parts of a text; none where no wide gaps stand among its lines. */
    static TextParts of(List<BlockFeatures> blocks) {
        int[] parts = new int[blocks.isEmpty() ? 0 : last(blocks).block().index() + 1];
        int part = 0;
        int close = 0;
        for (BlockFeatures block : blocks) {
            boolean wide = block.block().blankBefore() >= Counts.BLANK_LINES_OF_PARTS;
            part += wide ? 1 : 0;
            close += wide ? 0 : 1;
            parts[block.block().index()] = part;
        }
        return Math.min(part, close) < Counts.LEAST_PARTS ? NONE : new TextParts(parts);
    }

    private static BlockFeatures last(List<BlockFeatures> blocks) {
        return blocks.get(blocks.size() - 1);
    }

    /** Returns whether two blocks stand in one part. */
    boolean isOne(BlockFeatures a, BlockFeatures b) {
        return parts.length > 0 && parts[a.block().index()] == parts[b.block().index()];
    }
}
