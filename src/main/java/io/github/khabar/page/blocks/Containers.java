package io.github.khabar.page.blocks;

import io.github.khabar.page.Container;
import io.github.khabar.page.dom.AttributeWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes the containers of a page's blocks. Each is made when the first block in it is met, so that
 * elements without blocks have none.
 */
final class Containers {
    private final AttributeWords words;
    private final List<Frame> missing = new ArrayList<>();
    private int next;

    /**
     * Prepares for a page.
     *
     * @param words reads what elements are called
     */
    Containers(AttributeWords words) {
        this.words = words;
    }

    /**
     * Returns the container of the blocks in an element.
     *
     * @param frame the element's frame
     */
    Container of(Frame frame) {
        Container made = frame.holder.container;
        return made == null ? make(frame.holder) : made;
    }

    private Container make(Frame holder) {
        Frame at = holder;
        while (at != null && at.container == null) {
            missing.add(at);
            at = at.parent == null ? null : at.parent.holder;
        }
        Container made = at == null ? null : at.container;
        for (int i = missing.size() - 1; i >= 0; i--) {
            made = make(made, missing.get(i));
        }
        missing.clear();
        return Objects.requireNonNull(made);
    }

    private Container make(@Nullable Container outer, Frame frame) {
        String tag = frame.element.normalName();
        Container made = Container.of(outer, next++, tag, frame.words(words));
        frame.container = made;
        return made;
    }
}
