package io.github.khabar.page.blocks;

import io.github.khabar.page.BlockKind;
import io.github.khabar.page.dom.ElementKind;
import org.jsoup.nodes.Element;

/**
 * Which kind of block an element makes of the text inside it; the nearest element that says so
 * decides.
 */
final class BlockKinds {
    /** A part of a story that is opened by a line stands below the headings of its parts. */
    private static final int SUMMARY_LEVEL = 3;

    private BlockKinds() {}

    /**
     * Describes an element that the walk goes into.
     *
     * @param at the element's frame, with what it inherits
     * @param kind the element's kind
     */
    static void describe(Frame at, ElementKind kind) {
        switch (kind) {
            case HEADING -> at.gives(BlockKind.HEADING, at.element.normalName().charAt(1) - '0');
            case SUMMARY -> at.gives(BlockKind.HEADING, SUMMARY_LEVEL);
            case LIST -> at.lists++;
            case ITEM -> at.gives(BlockKind.LIST_ITEM, Math.max(1, at.lists));
            case QUOTE -> at.gives(BlockKind.QUOTE, 0);
            case CAPTION -> at.gives(BlockKind.CAPTION, 0);
            case CONTROL -> control(at);
            case BLOCK -> block(at);
            default -> {}
        }
    }

    /** A caption whose end tag is missing holds the paragraphs behind it. */
    private static void block(Frame at) {
        if (at.overfull && at.element.normalName().equals("p")) {
            at.gives(BlockKind.PARAGRAPH, 0);
        }
    }

    /**
     * A button that opens what follows it says what that is, and all of a heading is the heading.
     */
    private static void control(Frame at) {
        boolean heading = at.blockKind == BlockKind.HEADING;
        boolean opens = at.element.hasAttr("aria-expanded");
        if (opens && !heading) {
            at.gives(BlockKind.HEADING, SUMMARY_LEVEL);
        } else if (!opens && !(heading && isAlone(at.element))) {
            at.gives(BlockKind.CONTROL, 0);
        }
    }

    private static boolean isAlone(Element element) {
        Element around = element.parent();
        return around != null && around.childNodeSize() == 1;
    }
}
