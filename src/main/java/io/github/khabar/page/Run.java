package io.github.khabar.page;

import io.github.khabar.page.MetadataCollector.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A run of inline text that grows until a block boundary ends it. */
final class Run {
    private static final int WIDE_GAP = 3;

    private final StringBuilder text = new StringBuilder();
    private final List<Block.Link> links = new ArrayList<>();
    private final List<Place> places = new ArrayList<>(0);
    private @Nullable Frame frame;
    private @Nullable Frame outerFrame;
    private @Nullable Anchor anchor;
    private int anchorFrom;
    private boolean visible;
    private boolean heard;
    private int wideGaps;
    private int spaces;
    private int hardSpaces;
    private boolean lineFeed;
    private int cellsBefore;

    /** Returns whether nothing was met that a reader sees. */
    boolean isBlank() {
        return !visible;
    }

    /** Returns whether nothing was met at all. */
    boolean isUntouched() {
        return frame == null && spaces == 0 && cellsBefore == 0;
    }

    /** Returns the innermost element around all of the text. */
    Frame frame() {
        if (frame == null) {
            throw new IllegalStateException("the run is empty");
        }
        return frame;
    }

    /**
     * Adds text.
     *
     * @param more the text as the page writes it
     * @param at the element it stands in
     */
    void append(String more, Frame at) {
        boolean entered = false;
        for (int i = 0; i < more.length(); i++) {
            char c = more.charAt(i);
            if (Characters.isSpace(c)) {
                space(c);
                continue;
            }
            if (!entered) {
                entered = true;
                enter(at);
            } else if (spaces > 0) {
                gap();
            }
            text.append(c);
            visible = visible || Characters.isVisible(c);
        }
    }

    /** Adds a single white space, as an inline line break does within a row of cells. */
    void space() {
        space(' ');
    }

    /** Begins a further cell of a row of data. */
    void cell() {
        cellsBefore++;
    }

    /**
     * Tells the run that the walk leaves an element.
     *
     * @param left the element
     */
    void leave(Frame left) {
        if (frame == left || outerFrame == left) {
            outerFrame = left.parent;
        }
    }

    /**
     * Takes up elements that stand in the run.
     *
     * @param more their places
     */
    void place(List<Place> more) {
        places.addAll(more);
    }

    /**
     * Tells the elements that stand in the run where they stand.
     *
     * @param block the run's index among the blocks
     */
    void placeAt(int block) {
        places.forEach(place -> place.at(block));
    }

    private void space(char c) {
        spaces++;
        hardSpaces += c == '\u00a0' ? 1 : 0;
        lineFeed |= c == '\n' || c == '\r' || c == '\t';
    }

    private void enter(Frame at) {
        if (frame == null) {
            frame = at;
        } else if (outerFrame != null) {
            frame = outerFrame;
        }
        outerFrame = null;
        heard |= at.visibility == Visibility.SHOWN;
        if (anchor != at.anchor) {
            closeLink();
        }
        gap();
        if (anchor != at.anchor) {
            anchor = at.anchor;
            anchorFrom = text.length();
        }
    }

    private void gap() {
        boolean wide = hardSpaces >= WIDE_GAP || (spaces >= WIDE_GAP && !lineFeed);
        for (; cellsBefore > 0; cellsBefore--) {
            closeLink();
            text.append(text.length() == 0 ? "|" : " |");
            spaces++;
            wide = false;
        }
        if (spaces > 0 && text.length() > 0) {
            wideGaps += wide ? 1 : 0;
            text.append(' ');
        }
        spaces = 0;
        hardSpaces = 0;
        lineFeed = false;
    }

    private void closeLink() {
        if (anchor != null && text.length() > anchorFrom) {
            links.add(new Block.Link(text.substring(anchorFrom), anchor.href()));
        }
        anchor = null;
    }

    /**
     * Returns the run as a block, to be completed.
     *
     * @param container the block's container
     */
    Block.Builder toBlock(Container container) {
        closeLink();
        Frame around = frame();
        return new Block.Builder(container, around.blockKind, text.toString())
                .level(around.level)
                .links(links)
                .hidden(!heard || around.visibility == Visibility.HIDDEN)
                .wideGaps(wideGaps);
    }
}
