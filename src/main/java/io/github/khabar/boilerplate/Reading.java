package io.github.khabar.boilerplate;

import io.github.khabar.page.Block;
import io.github.khabar.page.BlockKind;
import io.github.khabar.page.Content;
import io.github.khabar.page.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * A page as the rules see it: the blocks that are still undecided, with what can be said of each, of all together and
 * of what the page declares.
 *
 * @param blocks the blocks with text, in page order; rules speak of their positions in this list
 * @param images the images
 * @param repeats how often each text stands on the page
 * @param layout how the blocks stand to one another
 * @param headlines what the page declares as its headline
 */
record Reading(List<BlockFeatures> blocks, List<Block> images, Repeats repeats, Layout layout, Headlines headlines) {

    /** Reads what earlier removers left of a page. */
    static Reading of(Content content) {
        List<BlockFeatures> blocks = new ArrayList<>();
        List<Block> images = new ArrayList<>();
        for (Block block : content.page().blocks()) {
            if (!content.label(block).isBody()) {
                continue;
            }
            if (block.kind() == BlockKind.IMAGE) {
                images.add(block);
            } else {
                blocks.add(FeatureReader.read(block));
            }
        }
        Layout layout = new Layout(content.page().form() == Page.Form.TEXT);
        return new Reading(blocks, images, new Repeats(blocks), layout, new Headlines(content.page()));
    }

    /** Returns the block at a position. */
    BlockFeatures get(int position) {
        return blocks.get(position);
    }

    /** Returns whether the block at a position reads like a paragraph of a story. */
    boolean isProse(int position) {
        return position >= 0 && position < blocks.size() && blocks.get(position).isProse();
    }

    /** Returns how many blocks there are. */
    int size() {
        return blocks.size();
    }
}
