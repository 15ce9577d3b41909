package io.github.khabar.page.blocks;

import io.github.khabar.page.dom.OpeningTag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The frames of a walk. A page has an element for every few words, and only those matter that text
 * is open in: the others' frames are taken up again.
 */
final class Frames {
    private final List<Frame> frames = new ArrayList<>();
    private int used;

    /**
     * Goes into an element.
     *
     * @param tag the element
     * @param parent the frame around it, or null for the outermost
     * @param splits whether it splits text
     * @param holds whether it is told apart as a container
     */
    Frame enter(OpeningTag tag, @Nullable Frame parent, boolean splits, boolean holds) {
        if (used == frames.size()) {
            frames.add(new Frame(tag, parent, splits, holds, used));
        } else {
            frames.get(used).enter(tag, parent, splits, holds);
        }
        return frames.get(used++);
    }

    /** Leaves an element that all text inside it was ended with. */
    void release(Frame left) {
        used = left.place;
    }
}
