package io.github.khabar.boilerplate.features;

import io.github.khabar.boilerplate.language.Marker;
import io.github.khabar.boilerplate.language.Phrasebook;
import io.github.khabar.page.Block;
import io.github.khabar.page.BlockKind;
import io.github.khabar.page.Content;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A page as the rules see it: the blocks that are still undecided, with what can be said of each,
 * of all together and of what the page declares.
 *
 * @param blocks the blocks with text, in page order; rules speak of their positions in this list
 * @param images the images
 * @param imageIndexes the indexes of the images among all blocks of the page
 * @param repeats how often each text stands on the page
 * @param layout how the blocks stand to one another
 * @param headlines what the page declares as its headline
 * @param kind what the page declares itself to be
 * @param words the content words of the blocks
 * @param captions the positions of the lines that are captions by where they stand
 * @param concealed the positions of the blocks that the markup hides from the reader for good
 * @param introduced the positions of sentences with a colon and of the lines that they announce
 * @param shortLines which lines are a text together
 * @param unstopped which lines are a story without stops
 * @param lenient whether short lines count as prose too
 */
public record Reading(
        List<BlockFeatures> blocks,
        List<Block> images,
        BitSet imageIndexes,
        Repeats repeats,
        Layout layout,
        Headlines headlines,
        DeclaredKind kind,
        ContentWords words,
        BitSet captions,
        BitSet concealed,
        BitSet introduced,
        ShortLines shortLines,
        StoryLines unstopped,
        boolean lenient) {

    /**
     * Reads what earlier removers left of a page.
     *
     * @param content the page
     * @param phrases the phrases that pages print around a story
     */
    public static Reading of(Content content, Phrasebook phrases) {
        FeatureReader reader = new FeatureReader(phrases);
        List<BlockFeatures> read = new ArrayList<>();
        List<Block> images = new ArrayList<>();
        BitSet imageIndexes = new BitSet();
        for (Block block : content.page().blocks()) {
            if (!content.label(block).isBody()) {
                continue;
            }
            if (block.kind() == BlockKind.IMAGE) {
                images.add(block);
                imageIndexes.set(block.index());
            } else {
                read.add(reader.read(block));
            }
        }
        List<BlockFeatures> blocks = ToldPhrases.takenBack(read);
        Repeats repeats = new Repeats(blocks);
        Layout layout = new Layout(blocks, repeats, imageIndexes, content.page().isText());
        ContentWords words = new ContentWords(blocks, reader.pageWords());
        BitSet concealed = Concealed.in(blocks);
        return new Reading(
                blocks,
                images,
                imageIndexes,
                repeats,
                layout,
                new Headlines(content.page()),
                DeclaredKind.of(content.page().metadata()),
                words,
                Captions.in(blocks, images, layout),
                concealed,
                IntroducedLines.in(blocks, layout, repeats, concealed),
                ShortLines.in(blocks, layout),
                new StoryLines(blocks, words, layout.isFlat()),
                false);
    }

    /** Returns the same page read leniently: short lines count as prose too. */
    public Reading leniently() {
        return new Reading(
                blocks,
                images,
                imageIndexes,
                repeats,
                layout,
                headlines,
                kind,
                words,
                captions,
                concealed,
                introduced,
                shortLines,
                unstopped,
                true);
    }

    /** Returns the block at a position. */
    public BlockFeatures get(int position) {
        return blocks.get(position);
    }

    /** Returns whether the block at a position reads like a paragraph of a story. */
    public boolean isProse(int position) {
        if (position < 0 || position >= blocks.size()) {
            return false;
        }
        BlockFeatures block = blocks.get(position);
        boolean line = lenient ? isShortProse(position) : block.isProse();
        return (line || shortLines.isAmongProse(position))
                && !concealed.get(position)
                && !captions.get(position)
                && !layout.isNamed(block, Marker.CAPTION)
                && !layout.isNamed(block, Marker.EMBED);
    }

    private boolean isShortProse(int position) {
        return unstopped.areThere()
                ? unstopped.hold(position)
                : blocks.get(position).isShortProse() || shortLines.isAlone(position);
    }

    /** Returns whether an image stands right before the block at a position. */
    public boolean isUnderImage(int position) {
        int index = blocks.get(position).block().index();
        return index > 0 && imageIndexes.get(index - 1);
    }

    /** Returns how many blocks there are. */
    public int size() {
        return blocks.size();
    }
}
