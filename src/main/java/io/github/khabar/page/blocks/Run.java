package io.github.khabar.page.blocks;

import io.github.khabar.page.Block;
import io.github.khabar.page.declared.MetadataCollector.Place;
import io.github.khabar.page.dom.AttributeWords;
import io.github.khabar.page.dom.Characters;
import io.github.khabar.page.dom.Visibility;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text between two block boundaries, as it grows; taken up again, empty, for the next. */
final class Run {
    private static final int WIDE_GAP = 3;
    private static final int MOST_INLINE = 8;

    private final RunText text = new RunText();
    private final List<Block.Link> links = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final AttributeWords names;
    private final RunParts parts;
    private final Cuts cuts = new Cuts();
    private final @Nullable RunSpans spans;
    private int number;
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

    /**
     * Prepares for the first run.
     *
     * @param names reads what elements are called
     * @param spans whether what is linked or set off is told
     */
    Run(AttributeWords names, boolean spans) {
        this.names = names;
        this.parts = new RunParts(names);
        this.spans = spans ? new RunSpans() : null;
    }

    /** Forgets everything, to be the next run. */
    void clear() {
        cellsBefore = 0;
        noSpace();
        if (text.length() > 0) {
            clearText();
        }
    }

    private void clearText() {
        text.clear();
        links.clear();
        places.clear();
        parts.clear();
        cuts.clear();
        if (spans != null) {
            spans.clear();
        }
        number++;
        frame = null;
        outerFrame = null;
        anchor = null;
        visible = false;
        heard = false;
        wideGaps = 0;
    }

    /** Returns whether nothing was met that a reader sees. */
    boolean isBlank() {
        return !visible;
    }

    /** Returns the text so far. */
    RunText text() {
        return text;
    }

    /** Returns which run this is, of those that this object has been. */
    int number() {
        return number;
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
     * @param from where in it to begin
     * @param to where in it to end
     * @param at the element it stands in
     */
    void append(String more, int from, int to, Frame at) {
        boolean begun = false;
        int i = from;
        while (i < to) {
            char c = more.charAt(i);
            if (Characters.isSpace(c)) {
                if (c != Characters.BYTE_ORDER_MARK) {
                    space(c);
                }
                i++;
                continue;
            }
            if (begun) {
                gap();
            } else {
                begun = true;
                begin(c, at);
            }
            int end = wordsEnd(more, i, to);
            text.append(more, i, end);
            if (spans != null) {
                spans.add(text.length() - (end - i), text.length(), at);
            }
            if (at.unwanted) {
                cuts.add(text.length() - (end - i), text.length());
            }
            visible = visible || Characters.isAnyVisible(more, i, end);
            i = end;
        }
    }

    /**
     * Returns where a stretch of words ends that single plain spaces separate: it needs no folding.
     */
    private static int wordsEnd(String more, int from, int to) {
        int end = from + 1;
        while (end < to) {
            char c = more.charAt(end);
            if (Characters.isPlain(c) || !Characters.isSpace(c)) {
                end++;
            } else if (c == ' ' && end + 1 < to && !Characters.isSpace(more.charAt(end + 1))) {
                end += 2;
            } else {
                return end;
            }
        }
        return end;
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
     * Tells the run that an element begins whose text it will get.
     *
     * @param entered the element
     */
    void enter(Frame entered) {
        if (!entered.splits) {
            parts.enter(entered, this);
        }
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
     * Tells the run that an element ends which it was told of.
     *
     * @param left the element
     */
    void endPart(Frame left) {
        if (!left.splits) {
            parts.leave(left, this);
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
        for (int i = 0; i < places.size(); i++) {
            places.get(i).at(block);
        }
    }

    private void space(char c) {
        spaces++;
        hardSpaces += c == '\u00a0' ? 1 : 0;
        lineFeed |= c == '\n' || c == '\r' || c == '\t';
    }

    private void noSpace() {
        spaces = 0;
        hardSpaces = 0;
        lineFeed = false;
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
        if (spaces == 0 && parts.isJoint(first, text)) {
            spaces++;
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
            if (text.length() > 0) {
                text.append(' ');
            }
            text.append('|');
            spaces++;
            wide = false;
        }
        if (spaces > 0 && text.length() > 0) {
            wideGaps += wide ? 1 : 0;
            text.append(' ');
        }
        noSpace();
    }

    private void closeLink() {
        if (anchor != null && text.length() > anchorFrom) {
            addLink(cuts.without(text.substring(anchorFrom), anchorFrom), anchor);
        }
        anchor = null;
    }

    private void addLink(String words, Anchor to) {
        if (!words.isEmpty()) {
            links.add(new Block.Link(words, to.href()));
        }
    }

    /** Ends the link that the run ends with; most are all of their block. */
    private void closeLink(String whole) {
        if (anchor != null && anchorFrom == 0) {
            addLink(cuts.without(whole, 0), anchor);
            anchor = null;
        }
        closeLink();
    }

    /** Returns the run as a block, to be completed. */
    Block.Builder toBlock() {
        String whole = text.substring(0);
        closeLink(whole);
        Frame around = frame();
        Block.Builder block =
                Block.builder(around.blockKind, cuts.without(whole, 0))
                        .level(around.level)
                        .links(links)
                        .hidden(!heard)
                        .wideGaps(wideGaps)
                        .parts(cuts.without(whole, parts.in(whole.length())));
        if (spans != null) {
            block.spans(cuts.spansWithout(whole, spans.found()));
        }
        if (around != around.holder) {
            describe(around, block);
        }
        return block;
    }

    /** Tells what the inline elements are called that stand around the whole of the text. */
    private void describe(Frame innermost, Block.Builder block) {
        int depth = inlineDepth(innermost);
        if (depth == 1) {
            block.inline(List.of(innermost.element.normalName()), innermost.words(names));
            return;
        }
        String[] tags = new String[depth];
        List<String> words = List.of();
        Frame at = innermost;
        for (int i = tags.length - 1; at != null && i >= 0; i--) {
            tags[i] = at.element.normalName();
            words = joined(at.words(names), words);
            at = at.parent;
        }
        block.inline(List.of(tags), words);
    }

    private static int inlineDepth(Frame innermost) {
        int depth = 0;
        Frame at = innermost;
        while (at != innermost.holder && at.parent != null && depth < MOST_INLINE) {
            depth++;
            at = at.parent;
        }
        return depth;
    }

    private static List<String> joined(List<String> first, List<String> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        List<String> joined = new ArrayList<>(first.size() + second.size());
        joined.addAll(first);
        joined.addAll(second);
        return joined;
    }
}
