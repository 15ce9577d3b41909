package io.github.khabar.page;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * What has to be known of an element before its content is read: whether blocks stand in it, and
 * whether a table's row is a row of data. One pass from the leaves upwards.
 *
 * <p>Old pages make their layout with tables. A table is taken for data unless one of its cells
 * holds a long text, more than a few pieces of text, or what no data cell holds (a heading, a list,
 * another table). A row of a data table is read as one piece if it has two cells with text or more,
 * and no cell has more than one piece.
 */
final class ElementShapes implements DomWalk.Visitor {
    private static final int LONG_CELL = 200;
    private static final int MANY_RUNS = 3;
    private static final byte HOLDS_BLOCKS = 1;
    private static final byte DATA_ROW = 2;
    private static final byte LAYOUT_TABLE = 4;

    private byte[] flags = new byte[256];
    private final Deque<Open> open = new ArrayDeque<>();
    private int runs;
    private int layoutSigns;
    private int characters;
    private boolean inRun;

    /** An element gone into, with the counts at its beginning. */
    private static final class Open {
        final int ordinal;
        final ElementKind kind;
        final int runs;
        final int layoutSigns;
        final int characters;
        boolean holdsBlocks;
        boolean layout;
        boolean severalRuns;
        int filledCells;

        Open(int ordinal, ElementKind kind, ElementShapes now) {
            this.ordinal = ordinal;
            this.kind = kind;
            this.runs = now.runs;
            this.layoutSigns = now.layoutSigns;
            this.characters = now.characters;
        }
    }

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

    /** Returns whether a block-level element stands in the element. */
    boolean holdsBlocks(int ordinal) {
        return has(ordinal, HOLDS_BLOCKS);
    }

    /** Returns whether the element is a row to be read as one piece, if its table is no layout. */
    boolean isDataRow(int ordinal) {
        return has(ordinal, DATA_ROW);
    }

    /** Returns whether the element is a table that only makes a layout. */
    boolean isLayoutTable(int ordinal) {
        return has(ordinal, LAYOUT_TABLE);
    }

    private boolean has(int ordinal, byte flag) {
        return ordinal < flags.length && (flags[ordinal] & flag) != 0;
    }

    private void set(int ordinal, byte flag) {
        if (ordinal >= flags.length) {
            flags = Arrays.copyOf(flags, Math.max(ordinal + 1, flags.length * 2));
        }
        flags[ordinal] |= flag;
    }

    @Override
    public boolean enter(Element element, int ordinal) {
        ElementKind kind = ElementKind.of(element.normalName());
        if (kind.splits()) {
            inRun = false;
        }
        if (kind.isLeaf()) {
            return false;
        }
        Open now = new Open(ordinal, kind, this);
        if (kind.showsLayout()) {
            layoutSigns++;
        }
        open.push(now);
        return true;
    }

    @Override
    public void text(TextNode text) {
        int length = Characters.visibleLength(text.getWholeText());
        if (length == 0) {
            return;
        }
        characters += length;
        if (!inRun) {
            runs++;
            inRun = true;
        }
    }

    @Override
    public void leave(Element element) {
        Open now = open.pop();
        if (now.kind.splits()) {
            inRun = false;
        }
        if (now.holdsBlocks) {
            set(now.ordinal, HOLDS_BLOCKS);
        }
        Open outer = open.peek();
        if (outer != null) {
            outer.holdsBlocks |= now.holdsBlocks || now.kind.splits();
            closeTablePart(now, outer);
        }
        if (now.kind == ElementKind.TABLE && now.layout) {
            set(now.ordinal, LAYOUT_TABLE);
        }
    }

    private void closeTablePart(Open now, Open outer) {
        switch (now.kind) {
            case CELL -> closeCell(now, outer);
            case ROW -> closeRow(now, outer);
            case BLOCK -> outer.layout |= now.layout && outer.kind == ElementKind.TABLE;
            default -> {}
        }
    }

    private void closeCell(Open cell, Open row) {
        int runsInCell = runs - cell.runs;
        row.filledCells += runsInCell > 0 ? 1 : 0;
        row.severalRuns |= runsInCell > 1;
        row.layout |=
                runsInCell > MANY_RUNS
                        || layoutSigns > cell.layoutSigns
                        || characters - cell.characters > LONG_CELL;
    }

    private void closeRow(Open row, Open table) {
        table.layout |= row.layout;
        if (row.filledCells > 1 && !row.severalRuns) {
            set(row.ordinal, DATA_ROW);
        }
    }
}
