package io.github.khabar.page;

import io.github.khabar.page.MetadataCollector.Place;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A run of inline text that grows until a block boundary ends it. */
final class Run {
    private static final int WIDE_GAP = 3;
    private static final int LONGEST_LINE_OF_PARTS = 150;
    private static final int LONGEST_LINE = 300;
    private static final int MOST_PARTS = 20;
    private static final int MOST_INLINE = 8;

    private final StringBuilder text = new StringBuilder();
    private final List<Block.Link> links = new ArrayList<>();
    private final List<Block.Part> parts = new ArrayList<>(0);
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
    private Joint joint = Joint.NONE;

    /** Where the text stands between two inline elements that have names of their own. */
    private enum Joint {
        NONE,
        LEFT,
        BETWEEN
    }

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
                begin(c, at);
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
        if (isPart(left)) {
            joint = Joint.LEFT;
        }
        if (!left.splits && text.length() <= LONGEST_LINE && parts.size() < MOST_PARTS) {
            endPart(left);
        }
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

    /**
     * Tells the run that the walk goes into an element.
     *
     * @param entered the element
     */
    void enter(Frame entered) {
        entered.runAtEntry = this;
        entered.runLengthAtEntry = text.length();
        if (joint == Joint.LEFT && isPart(entered)) {
            joint = Joint.BETWEEN;
        }
    }

    /**
     * Returns whether an element is a part of a line that style sets apart from the next, such as a name beside a date:
     * inline, named, and not in a paragraph, where such elements mark letters within words.
     */
    private boolean isPart(Frame at) {
        return !at.splits
                && text.length() > 0
                && text.length() <= LONGEST_LINE_OF_PARTS
                && !at.holder.element.normalName().equals("p")
                && isNamed(at.element);
    }

    private void endPart(Frame left) {
        int begin = left.runAtEntry == this ? left.runLengthAtEntry : 0;
        begin += begin < text.length() && text.charAt(begin) == ' ' ? 1 : 0;
        if (begin < text.length()) {
            List<String> words = AttributeWords.of(left.element);
            if (!words.isEmpty()) {
                parts.add(new Block.Part(begin, text.length(), left.element.normalName(), words));
            }
        }
    }

    /** An element around the whole of the block is no part of it. */
    private List<Block.Part> properParts() {
        return text.length() > LONGEST_LINE
                ? List.of()
                : parts.stream()
                        .filter(p -> p.end() - p.begin() < text.length())
                        .toList();
    }

    private static boolean isNamed(Element element) {
        String tag = element.normalName();
        return tag.equals("a") || tag.equals("time") || element.hasAttr("class");
    }

    private boolean endsInWord() {
        return text.length() > 0 && Character.isLetterOrDigit(text.charAt(text.length() - 1));
    }

    private void space(char c) {
        spaces++;
        hardSpaces += c == '\u00a0' ? 1 : 0;
        lineFeed |= c == '\n' || c == '\r' || c == '\t';
    }

    private void begin(char first, Frame at) {
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
        if (joint == Joint.BETWEEN && spaces == 0 && endsInWord() && Character.isLetterOrDigit(first)) {
            spaces++;
        }
        joint = Joint.NONE;
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

    private static List<String> inlineTags(Frame innermost) {
        List<String> tags = new ArrayList<>();
        for (Frame at = innermost; at != innermost.holder && at != null && tags.size() < MOST_INLINE; at = at.parent) {
            tags.add(0, at.element.normalName());
        }
        return tags;
    }

    private static List<String> inlineWords(Frame innermost) {
        List<String> words = new ArrayList<>();
        int left = MOST_INLINE;
        for (Frame at = innermost; at != innermost.holder && at != null && left > 0; at = at.parent) {
            words.addAll(0, AttributeWords.of(at.element));
            left--;
        }
        return words;
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
                .hidden(!heard)
                .parts(properParts())
                .inline(inlineTags(around), inlineWords(around))
                .wideGaps(wideGaps);
    }
}
