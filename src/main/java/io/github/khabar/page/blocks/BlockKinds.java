package io.github.khabar.page.blocks;

import io.github.khabar.page.BlockKind;
import io.github.khabar.page.dom.ElementKind;

/**
 * Which kind of block an element makes of the text inside it; the nearest element that says so
 * decides.
 */
final class BlockKinds {
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
            case LIST -> at.lists++;
            case ITEM -> at.gives(BlockKind.LIST_ITEM, Math.max(1, at.lists));
            case QUOTE -> at.gives(BlockKind.QUOTE, 0);
            case CAPTION -> at.gives(BlockKind.CAPTION, 0);
            case CONTROL -> at.gives(BlockKind.CONTROL, 0);
            default -> {}
        }
    }
}
