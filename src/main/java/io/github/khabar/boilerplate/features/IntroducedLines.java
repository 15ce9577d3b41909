package io.github.khabar.boilerplate.features;

import io.github.khabar.boilerplate.language.Ending;
import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.page.BlockKind;
import io.github.khabar.page.Container;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a sentence of the story with a colon at its end announces: points, verse, a list. The lines
 * are short and without stops, so that the colon is what tells that they are text.
 */
final class IntroducedLines {
    private static final Set<BlockKind> TEXT =
            EnumSet.of(BlockKind.PARAGRAPH, BlockKind.LINE, BlockKind.LIST_ITEM, BlockKind.QUOTE);

    /** One line may be the name or the address of what a label names. */
    private static final int LEAST_LINES = 2;

    private final List<BlockFeatures> blocks;
    private final Layout layout;
    private final Repeats repeats;
    private final BitSet concealed;
    private final BitSet lines = new BitSet();

    private IntroducedLines(
            List<BlockFeatures> blocks, Layout layout, Repeats repeats, BitSet concealed) {
        this.blocks = blocks;
        this.layout = layout;
        this.repeats = repeats;
        this.concealed = concealed;
    }

    /** Returns the positions of such sentences and of the lines below them; none in text. */
    static BitSet in(List<BlockFeatures> blocks, Layout layout, Repeats repeats, BitSet concealed) {
        IntroducedLines introduced = new IntroducedLines(blocks, layout, repeats, concealed);
        for (int i = 0; !layout.isFlat() && i < blocks.size(); i++) {
            introduced.look(i);
        }
        return introduced.lines;
    }

    private void look(int position) {
        if (!isLeadIn(blocks.get(position))) {
            return;
        }
        int end = position + 1;
        while (end < blocks.size() && isLine(end) && isBelow(position, end)) {
            end++;
        }
        if (end - position > LEAST_LINES) {
            lines.set(position, end);
        }
    }

    /** More than a name and a mark, or it carries on. */
    private static boolean isLeadIn(BlockFeatures block) {
        return block.ending() == Ending.COLON
                && TEXT.contains(block.block().kind())
                && (block.words() > Lengths.LONGEST_NAME
                        || block.functionWords() > 0
                        || block.opener())
                && block.linked() == 0
                && !block.isMarked()
                && !block.isBylineLine()
                && !block.isDateLine();
    }

    /** What has no words is an ornament. */
    private boolean isLine(int position) {
        BlockFeatures block = blocks.get(position);
        if (block.tokens().isEmpty()) {
            return true;
        }
        return TEXT.contains(block.block().kind())
                && block.block().links().isEmpty()
                && block.ending() != Ending.COLON
                && !block.isMarked()
                && !block.isDateLine()
                && !block.isCaptionLine()
                && !block.isMenu()
                && !concealed.get(position)
                && repeats.count(block) == 1;
    }

    /** In an element like the first line's, inside the one around the sentence. */
    private boolean isBelow(int leadIn, int position) {
        BlockFeatures first = blocks.get(leadIn + 1);
        BlockFeatures block = blocks.get(position);
        Container around = layout.shared(blocks.get(leadIn));
        return first.block().container().tag().equals(block.block().container().tag())
                && layout.isIn(block, around);
    }
}
