package io.github.khabar.page.blocks;

import io.github.khabar.page.dom.DomWalk;
import io.github.khabar.page.dom.ElementKind;
import java.util.Arrays;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * What has to be known of an element before its content is read: whether blocks stand in an inline
 * one, which of a table's rows are rows of data, and which captions hold more than one. Only such
 * elements are looked into beforehand, each once, together with everything inside it; all others
 * are read as they come.
 */
final class ElementShapes implements DomWalk.Visitor {
    private static final byte HOLDS_BLOCKS = 1;
    private static final byte DATA_ROW = 2;
    private static final byte HEADER_ROW = 4;
    private static final byte OVERFULL = 8;

    /** The picture's text, its credit, and one more: an end tag is missing. */
    private static final int PARAGRAPHS_OF_OVERFULL_CAPTION = 3;

    private final TableShapes tables = new TableShapes();
    private byte[] flags = new byte[64];
    private ElementKind[] kinds = new ElementKind[16];
    private int[] open = new int[16];
    private int depth = -1;

    /** How many texts and paragraphs were met in the caption that is open. */
    private int paragraphs;

    /** The number of the element looked into last. */
    private int begin;

    /** The number behind those of the elements inside it. */
    private int end;

    /**
     * Looks into an element if its reading depends on what is inside, unless one around it was
     * looked into. Elements must come in document order.
     *
     * @param element the element
     * @param kind its kind
     * @param ordinal its number
     */
    void look(Element element, ElementKind kind, int ordinal) {
        if (ordinal < end || !kind.isShapedByContent() || !holdsElements(element)) {
            return;
        }
        Arrays.fill(flags, 0, end - begin, (byte) 0);
        begin = ordinal;
        end = ordinal;
        DomWalk.over(element, this);
    }

    private static boolean holdsElements(Element element) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a block-level element stands in an inline element or a table. */
    boolean holdsBlocks(int ordinal) {
        return has(HOLDS_BLOCKS, ordinal);
    }

    /** Returns whether the element is a row to be read as one piece. */
    boolean isDataRow(int ordinal) {
        return has(DATA_ROW, ordinal);
    }

    /** Returns whether the element is such a row, and has header cells alone. */
    boolean isHeaderRow(int ordinal) {
        return has(HEADER_ROW, ordinal);
    }

    /** Returns whether a caption's end tag is missing, so that paragraphs stand in it. */
    boolean isOverfull(int ordinal) {
        return has(OVERFULL, ordinal);
    }

    private boolean has(byte flag, int ordinal) {
        return ordinal < end && (flags[ordinal - begin] & flag) != 0;
    }

    @Override
    public boolean enter(Element element, int ordinal) {
        ElementKind kind = ElementKind.of(element);
        if (ordinal == flags.length) {
            flags = Arrays.copyOf(flags, ordinal * 2);
        }
        end = begin + ordinal + 1;
        tables.enter(element, kind, ordinal);
        if (kind.isBlock() && depth >= 0) {
            flags[open[depth]] |= HOLDS_BLOCKS;
        }
        if (kind.isLeaf()) {
            return false;
        }
        paragraphs = kind == ElementKind.CAPTION ? 0 : paragraphs;
        paragraphs += element.normalName().equals("p") ? 1 : 0;
        depth++;
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
            kinds = Arrays.copyOf(kinds, depth * 2);
        }
        open[depth] = ordinal;
        kinds[depth] = kind;
        return true;
    }

    @Override
    public void text(TextNode text) {
        paragraphs += kinds[depth] == ElementKind.CAPTION && !text.isBlank() ? 1 : 0;
        tables.text(text);
    }

    @Override
    public void leave(Element element) {
        byte left = flags[open[depth]];
        ElementKind kind = kinds[depth];
        if (kind == ElementKind.CAPTION && paragraphs >= PARAGRAPHS_OF_OVERFULL_CAPTION) {
            flags[open[depth]] |= OVERFULL;
        }
        depth--;
        if (depth >= 0) {
            flags[open[depth]] |= (byte) (left & HOLDS_BLOCKS);
        }
        tables.leave(kind);
        if (kind == ElementKind.TABLE) {
            tables.dataRows().forEach(row -> flags[row] |= DATA_ROW);
            tables.headerRows().forEach(row -> flags[row] |= HEADER_ROW);
        }
    }
}
