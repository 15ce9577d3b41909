package io.github.khabar.boilerplate.features;

import io.github.khabar.boilerplate.language.Ending;
import io.github.khabar.boilerplate.thresholds.Counts;
import io.github.khabar.page.Block;
import io.github.khabar.page.BlockKind;
import io.github.khabar.page.Container;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines under a picture that no element names captions. Two things must agree: the line
 * shares an element with the picture alone, or is set in another style than paragraphs are; and it
 * is as short and plain as captions are. A story told under its pictures has no other paragraphs.
 */
final class Captions {
    private static final Set<BlockKind> TEXT = EnumSet.of(BlockKind.PARAGRAPH, BlockKind.LINE);
    private static final Set<String> STYLES = Set.of("em", "i", "small", "span", "cite");

    private final List<BlockFeatures> blocks;
    private final Layout layout;

    /** The elements around pictures with such lines, with the positions of the lines. */
    private final Map<Container, BitSet> found = new HashMap<>();

    private Captions(List<BlockFeatures> blocks, Layout layout) {
        this.blocks = blocks;
        this.layout = layout;
    }

    /**
     * Returns the positions of such lines.
     *
     * @param blocks the blocks with text
     * @param images the page's images, in page order
     * @param layout how the blocks stand to one another
     */
    static BitSet in(List<BlockFeatures> blocks, List<Block> images, Layout layout) {
        if (layout.isFlat() || images.isEmpty()) {
            return new BitSet();
        }
        Captions captions = new Captions(blocks, layout);
        captions.look(images);
        BitSet all = new BitSet();
        captions.found.forEach(
                (around, lines) -> {
                    if (captions.isAmidParagraphs(around, lines)) {
                        all.or(lines);
                    }
                });
        return all;
    }

    private void look(List<Block> images) {
        int image = 0;
        for (int i = 0; i < blocks.size(); i++) {
            int above = blocks.get(i).block().index() - 1;
            while (image + 1 < images.size() && images.get(image + 1).index() <= above) {
                image++;
            }
            Block picture = images.get(image);
            Container around =
                    picture.index() == above && isLikeCaption(blocks.get(i))
                            ? around(blocks.get(i), picture)
                            : null;
            if (around != null && goesOn(around, i + 1) && !isStyledAsNext(i)) {
                found.computeIfAbsent(around, c -> new BitSet()).set(i);
            }
        }
    }

    /** Some pages set all their paragraphs in what others set captions in. */
    private boolean isStyledAsNext(int position) {
        BlockFeatures block = blocks.get(position);
        BlockFeatures next = blocks.get(position + 1);
        return layout.nearness(block, next) == Layout.Nearness.SAME
                && block.block().container().tag().equals(next.block().container().tag())
                && block.block().inlineTags().equals(next.block().inlineTags())
                && block.ending() == Ending.STOP
                && next.isProse();
    }

    /** What stands under a picture at the end may be whom the story is from. */
    private boolean goesOn(Container around, int position) {
        return position < blocks.size() && layout.isIn(blocks.get(position), around);
    }

    private static boolean isLikeCaption(BlockFeatures block) {
        return TEXT.contains(block.block().kind())
                && block.words() > 0
                && block.linked() == 0
                && block.isShortAndPlain();
    }

    /** The element that the picture and the line stand in together with the story, or null. */
    private @Nullable Container around(BlockFeatures line, Block picture) {
        Container at = line.block().container();
        Container shared = Ancestry.common(at, picture.container());
        boolean styled = line.block().inlineTags().stream().anyMatch(STYLES::contains);
        if (layout.size(shared) > 1) {
            return styled ? shared : null;
        }
        boolean paragraph = shared == at && at.tag().equals("p") && !styled;
        return paragraph ? null : layout.box(shared).parent();
    }

    private boolean isAmidParagraphs(Container around, BitSet lines) {
        int own = 0;
        for (int i = lines.nextSetBit(0); i >= 0; i = lines.nextSetBit(i + 1)) {
            own += blocks.get(i).isProse() ? 1 : 0;
        }
        return layout.prose(around) - own
                >= (long) Counts.PARAGRAPHS_TO_A_CAPTION * lines.cardinality();
    }
}
