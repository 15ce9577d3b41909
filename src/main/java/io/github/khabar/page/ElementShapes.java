package io.github.khabar.page;

import java.util.Arrays;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * What has to be known of an element before its content is read: its kind, whether blocks stand in
 * it, and whether a table's row is a row of data. One pass from the leaves upwards.
 */
final class ElementShapes implements DomWalk.Visitor {
    private static final ElementKind[] KINDS = ElementKind.values();
    private static final byte HOLDS_BLOCKS = 1;
    private static final byte DATA_ROW = 2;

    private byte[] flags = new byte[1024];
    private byte[] kinds = new byte[1024];
    private int[] open = new int[64];
    private int depth = -1;
    private final TableShapes tables = new TableShapes();

    private ElementShapes() {}

    /**
     * Looks at every element.
     *
     * @param root where to begin
     */
    static ElementShapes of(Element root) {
        ElementShapes shapes = new ElementShapes();
        DomWalk.over(root, shapes);
        return shapes;
    }

    /** Returns the element's kind. */
    ElementKind kind(int ordinal) {
        return KINDS[kinds[ordinal]];
    }

    /** Returns whether a block-level element stands in the element. */
    boolean holdsBlocks(int ordinal) {
        return (flags[ordinal] & HOLDS_BLOCKS) != 0;
    }

    /** Returns whether the element is a row to be read as one piece. */
    boolean isDataRow(int ordinal) {
        return (flags[ordinal] & DATA_ROW) != 0;
    }

    @Override
    public boolean enter(Element element, int ordinal) {
        ElementKind kind = ElementKind.of(element.normalName());
        if (ordinal == kinds.length) {
            kinds = Arrays.copyOf(kinds, ordinal * 2);
            flags = Arrays.copyOf(flags, ordinal * 2);
        }
        kinds[ordinal] = (byte) kind.ordinal();
        tables.enter(kind, ordinal);
        if (kind.isBlock() && depth >= 0) {
            flags[open[depth]] |= HOLDS_BLOCKS;
        }
        if (kind.isLeaf()) {
            return false;
        }
        depth++;
        open = depth < open.length ? open : Arrays.copyOf(open, depth * 2);
        open[depth] = ordinal;
        return true;
    }

    @Override
    public void text(TextNode text) {
        tables.text(text);
    }

    @Override
    public void leave(Element element) {
        int left = open[depth--];
        if (holdsBlocks(left) && depth >= 0) {
            flags[open[depth]] |= HOLDS_BLOCKS;
        }
        tables.leave(kind(left));
        for (int row : tables.dataRows()) {
            flags[row] |= DATA_ROW;
        }
    }
}
