package io.github.khabar.boilerplate.features;

import io.github.khabar.boilerplate.language.DateForm;
import io.github.khabar.boilerplate.language.Ending;
import io.github.khabar.boilerplate.thresholds.Counts;
import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.boilerplate.thresholds.Shares;
import io.github.khabar.page.BlockKind;
import io.github.khabar.page.Container;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many blocks of which form each element of a page holds, by the elements' numbers. */
final class ElementCounts {
    /** No elements. */
    static final ElementCounts NONE = new ElementCounts(new Container[0]);

    /** The page's elements with blocks in them, by their numbers; null where a number is free. */
    final @Nullable Container[] containers;

    /** Blocks. */
    final int[] sizes;

    /** Blocks of prose. */
    final int[] prose;

    /** Lines of text that have the element for their {@link Layout#home}. */
    final int[] lines;

    /** Sentences that are too long or rich for a caption, or carry on. */
    final int[] sentences;

    /** Those of them that open like ones that carry on. */
    final int[] openers;

    /** Names and buttons: a few words without a mark at their end. */
    final int[] labels;

    /** Dates. */
    final int[] dates;

    /** Short links and buttons. */
    final int[] buttons;

    /** Blocks with links. */
    final int[] links;

    /** Headings, dates, and links or buttons. */
    final int[] heads;

    /** Elements right inside that are entries of a list: dated, with a button. */
    final int[] entries;

    /** Which elements hold a button that the page does not repeat. */
    final BitSet forms = new BitSet();

    /** Which of them hold a line right above or below an image. */
    final BitSet pictured = new BitSet();

    private ElementCounts(@Nullable Container[] containers) {
        int size = containers.length;
        this.containers = containers;
        this.sizes = new int[size];
        this.prose = new int[size];
        this.lines = new int[size];
        this.sentences = new int[size];
        this.openers = new int[size];
        this.labels = new int[size];
        this.dates = new int[size];
        this.buttons = new int[size];
        this.links = new int[size];
        this.heads = new int[size];
        this.entries = new int[size];
    }

    /**
     * Counts a page's blocks.
     *
     * @param blocks the blocks
     * @param repeats how often each text stands on the page
     * @param images the indexes of the images among all blocks of the page
     */
    static ElementCounts of(List<BlockFeatures> blocks, Repeats repeats, BitSet images) {
        ElementCounts counts = new ElementCounts(containers(blocks));
        for (BlockFeatures block : blocks) {
            counts.count(block, repeats);
            counts.lookForImage(block, images);
        }
        counts.addInner();
        return counts;
    }

    /** Returns how many numbers there are. */
    int size() {
        return containers.length;
    }

    private static @Nullable Container[] containers(List<BlockFeatures> blocks) {
        int most = -1;
        for (BlockFeatures block : blocks) {
            most = Math.max(most, block.block().container().id());
        }
        Container[] all = new Container[most + 1];
        for (BlockFeatures block : blocks) {
            Container c = block.block().container();
            for (; c != null && all[c.id()] == null; c = c.parent()) {
                all[c.id()] = c;
            }
        }
        return all;
    }

    private void count(BlockFeatures block, Repeats repeats) {
        int id = block.block().container().id();
        sizes[id]++;
        prose[id] += block.isProse() ? 1 : 0;
        lines[Ancestry.homeOf(block.block().container()).id()] += isHeadOfStory(block) ? 0 : 1;
        dates[id] += block.date() != DateForm.NONE && !block.isNumber() ? 1 : 0;
        buttons[id] += isSmallButton(block) ? 1 : 0;
        heads[id] += isHead(block) ? 1 : 0;
        sentences[id] += isLikeParagraph(block) ? 1 : 0;
        openers[id] += isLikeParagraph(block) && block.opener() ? 1 : 0;
        labels[id] += isLabel(block) ? 1 : 0;
        links[id] += block.block().links().isEmpty() ? 0 : 1;
        if (block.isButton() && repeats.count(block) < Counts.REPEATED_BUTTON) {
            forms.set(id);
        }
    }

    private void lookForImage(BlockFeatures block, BitSet images) {
        int index = block.block().index();
        if (images.get(index + 1) || (index > 0 && images.get(index - 1))) {
            pictured.set(block.block().container().id());
        }
    }

    /** Adds to each element what those in it hold: they have higher numbers. */
    private void addInner() {
        for (int id = containers.length - 1; id >= 0; id--) {
            Container parent = containers[id] == null ? null : containers[id].parent();
            if (parent != null) {
                sizes[parent.id()] += sizes[id];
                prose[parent.id()] += prose[id];
                sentences[parent.id()] += sentences[id];
                openers[parent.id()] += openers[id];
                labels[parent.id()] += labels[id];
                dates[parent.id()] += dates[id];
                buttons[parent.id()] += buttons[id];
                heads[parent.id()] += heads[id];
                links[parent.id()] += links[id];
                entries[parent.id()] += isDatedEntry(id) ? 1 : 0;
                pictured.set(parent.id(), pictured.get(parent.id()) || pictured.get(id));
                forms.set(parent.id(), forms.get(parent.id()) || forms.get(id));
            }
        }
    }

    private static boolean isLikeParagraph(BlockFeatures block) {
        boolean text = block.isProse() || (block.isSentence() && !block.isMarked());
        return text && !block.isShortAndPlain() && block.block().kind() != BlockKind.CAPTION;
    }

    private static boolean isLabel(BlockFeatures block) {
        return block.words() > 0
                && block.words() <= Lengths.LONGEST_NAME
                && block.ending() == Ending.OPEN
                && !block.isDateLine();
    }

    private static boolean isHead(BlockFeatures block) {
        BlockKind kind = block.block().kind();
        return kind == BlockKind.HEADING
                || kind == BlockKind.CONTROL
                || block.linked() > Shares.PARTLY_LINKED
                || block.isDateLine();
    }

    /** A heading, a name or a date, as stand above a text in its element. */
    private static boolean isHeadOfStory(BlockFeatures block) {
        return block.block().kind() == BlockKind.HEADING
                || block.isBylineLine()
                || block.isDateLine();
    }

    private static boolean isSmallButton(BlockFeatures block) {
        return block.words() <= Lengths.LONGEST_ENTRY_BUTTON
                && (block.block().kind() == BlockKind.CONTROL || block.block().linkDensity() == 1);
    }

    /** Returns whether an element is an entry of a list: dated, with a button and a paragraph. */
    boolean isDatedEntry(int id) {
        return dates[id] >= 1
                && buttons[id] >= 1
                && prose[id] >= 1
                && prose[id] <= Counts.ENTRY_PARAGRAPHS
                && sizes[id] <= Counts.LARGEST_ENTRY;
    }
}
