package io.github.khabar.page.blocks;

import io.github.khabar.page.dom.Characters;
import io.github.khabar.page.dom.ElementKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.TextNode;

/**
 * Tells rows of data from the tables that old pages make their layout with.
 *
 * <p>A table is taken for data unless one of its cells holds a long text, more than a few pieces of
 * text, or what no data cell holds (a heading, a list, another table). A row of a data table is
 * read as one piece if two of its cells or more have text, and none more than one piece of it.
 */
final class TableShapes {
    private static final int LONG_CELL = 150;
    private static final int MANY_RUNS = 3;

    private final Deque<Table> open = new ArrayDeque<>();
    private List<Integer> dataRows = List.of();
    private int runs;
    private int layoutSigns;
    private int characters;
    private boolean inRun;

    /** A table whose end is not met yet. */
    private static final class Table {
        final List<Integer> dataRows = new ArrayList<>();
        boolean layout;
        int row = -1;
        int filledCells;
        boolean severalRuns;
        int runsBefore;
        int layoutSignsBefore;
        int charactersBefore;
    }

    /**
     * Meets an element.
     *
     * @param kind its kind
     * @param ordinal its number
     */
    void enter(ElementKind kind, int ordinal) {
        inRun &= !kind.splits();
        layoutSigns += kind.showsLayout() ? 1 : 0;
        if (kind == ElementKind.TABLE) {
            open.push(new Table());
        } else if (!open.isEmpty() && kind == ElementKind.ROW) {
            beginRow(open.element(), ordinal);
        } else if (!open.isEmpty() && kind == ElementKind.CELL) {
            beginCell(open.element());
        }
    }

    private static void beginRow(Table table, int ordinal) {
        table.row = ordinal;
        table.filledCells = 0;
        table.severalRuns = false;
    }

    private void beginCell(Table table) {
        table.runsBefore = runs;
        table.layoutSignsBefore = layoutSigns;
        table.charactersBefore = characters;
    }

    /**
     * Meets text.
     *
     * @param text the text
     */
    void text(TextNode text) {
        if (open.isEmpty()) {
            return;
        }
        String whole = text.getWholeText();
        int length = Characters.visibleLength(whole);
        if (length > 0) {
            characters += length;
            runs += inRun ? 0 : 1;
            inRun = true;
        }
    }

    /**
     * Leaves an element.
     *
     * @param kind its kind
     */
    void leave(ElementKind kind) {
        inRun &= !kind.splits();
        dataRows = List.of();
        if (open.isEmpty()) {
            return;
        }
        switch (kind) {
            case CELL -> endCell(open.element());
            case ROW -> endRow(open.element());
            case TABLE -> {
                Table table = open.pop();
                dataRows = table.layout ? List.of() : table.dataRows;
            }
            default -> {}
        }
    }

    private void endCell(Table table) {
        int runsInCell = runs - table.runsBefore;
        table.filledCells += runsInCell > 0 ? 1 : 0;
        table.severalRuns |= runsInCell > 1;
        table.layout |=
                runsInCell > MANY_RUNS
                        || layoutSigns > table.layoutSignsBefore
                        || characters - table.charactersBefore > LONG_CELL;
    }

    private static void endRow(Table table) {
        if (table.row >= 0 && table.filledCells > 1 && !table.severalRuns) {
            table.dataRows.add(table.row);
        }
        table.row = -1;
    }

    /** Returns the rows of data in the table that was just left, if one was. */
    List<Integer> dataRows() {
        return dataRows;
    }
}
