package io.github.khabar.page.blocks;

import io.github.khabar.page.dom.Characters;
import io.github.khabar.page.dom.ElementKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Tells rows of data from the tables that old pages make their layout with.
 *
 * <p>A table is taken for data unless one of its cells holds a long text, more than a few pieces of
 * text, or what no data cell holds (a heading, a list, another table). A row of a data table is
 * read as one piece if two of its cells or more have text. If one of them has several pieces of it,
 * as a line break makes, the table must show elsewhere that it is one: by a row of header cells, or
 * by a row whose cells have one piece each. A table whose every row is two lines of about one
 * length, of words alone, is verse and no data.
 */
final class TableShapes {
    private static final int LONG_CELL = 150;
    private static final int MANY_RUNS = 3;
    private static final String HEADER_CELL = "th";

    /** Words of half a line of verse; names and labels have fewer, sentences more. */
    private static final int SHORTEST_HALF_LINE = 3;

    private static final int LONGEST_HALF_LINE = 8;

    /** The longer half of a line in parts of the shorter one, at most. */
    private static final double UNEVEN = 1.7;

    private final Deque<Table> open = new ArrayDeque<>();
    private List<Integer> dataRows = List.of();
    private List<Integer> headerRows = List.of();
    private int runs;
    private int layoutSigns;
    private int characters;
    private int words;
    private boolean figures;
    private boolean inRun;

    /** A table whose end is not met yet. */
    private static final class Table {
        final List<Integer> plainRows = new ArrayList<>();
        final List<Integer> brokenRows = new ArrayList<>();
        final List<Integer> headerRows = new ArrayList<>();
        boolean layout;
        int row = -1;
        int filledCells;
        boolean severalRuns;
        boolean onlyHeaders;
        boolean headerCell;
        boolean data;
        int halves;
        int halfLength;
        int wordsBefore;
        int runsBefore;
        int layoutSignsBefore;
        int charactersBefore;
    }

    /**
     * Meets an element.
     *
     * @param element the element
     * @param kind its kind
     * @param ordinal its number
     */
    void enter(Element element, ElementKind kind, int ordinal) {
        inRun &= !kind.splits();
        layoutSigns += kind.showsLayout() ? 1 : 0;
        if (kind == ElementKind.TABLE) {
            open.push(new Table());
        } else if (!open.isEmpty() && kind == ElementKind.ROW) {
            beginRow(open.element(), ordinal);
        } else if (!open.isEmpty() && kind == ElementKind.CELL) {
            beginCell(open.element());
            open.element().headerCell = element.normalName().equals(HEADER_CELL);
        }
    }

    private static void beginRow(Table table, int ordinal) {
        table.row = ordinal;
        table.filledCells = 0;
        table.severalRuns = false;
        table.onlyHeaders = true;
        table.halves = 0;
    }

    private void beginCell(Table table) {
        table.runsBefore = runs;
        table.layoutSignsBefore = layoutSigns;
        table.charactersBefore = characters;
        table.wordsBefore = words;
        figures = false;
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
            countWords(whole);
            runs += inRun ? 0 : 1;
            inRun = true;
        }
    }

    /** What stands between spaces and has letters; an ornament between two half-lines has none. */
    private void countWords(String text) {
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            figures |= Character.isDigit(c);
            words += !inWord && Character.isLetter(c) ? 1 : 0;
            inWord = !Characters.isSpace(c) && (inWord || Character.isLetter(c));
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
        headerRows = List.of();
        if (open.isEmpty()) {
            return;
        }
        switch (kind) {
            case CELL -> endCell(open.element());
            case ROW -> endRow(open.element());
            case TABLE -> endTable(open.pop());
            default -> {}
        }
    }

    private void endCell(Table table) {
        int runsInCell = runs - table.runsBefore;
        table.filledCells += runsInCell > 0 ? 1 : 0;
        table.onlyHeaders &= runsInCell == 0 || table.headerCell;
        table.severalRuns |= runsInCell > 1;
        endHalfLine(table, characters - table.charactersBefore);
        table.layout |=
                runsInCell > MANY_RUNS
                        || layoutSigns > table.layoutSignsBefore
                        || characters - table.charactersBefore > LONG_CELL;
    }

    private void endHalfLine(Table table, int length) {
        int inCell = words - table.wordsBefore;
        if (inCell == 0 && !figures) {
            return;
        }
        boolean even =
                table.halves++ % 2 == 0
                        || Math.max(length, table.halfLength)
                                <= UNEVEN * Math.min(length, table.halfLength);
        table.halfLength = length;
        table.data |= figures || !even || inCell < SHORTEST_HALF_LINE || inCell > LONGEST_HALF_LINE;
    }

    private static void endRow(Table table) {
        table.data |= table.halves != 2;
        if (table.row >= 0 && table.filledCells > 1) {
            (table.severalRuns ? table.brokenRows : table.plainRows).add(table.row);
            if (table.onlyHeaders) {
                table.headerRows.add(table.row);
            }
        }
        table.row = -1;
    }

    private void endTable(Table table) {
        boolean verse = !table.data && table.plainRows.size() > 1 && table.headerRows.isEmpty();
        if (table.layout || verse) {
            return;
        }
        dataRows = table.plainRows;
        headerRows = table.headerRows;
        if (!dataRows.isEmpty() || !headerRows.isEmpty()) {
            dataRows.addAll(table.brokenRows);
        }
    }

    /** Returns those of the rows of data that have header cells alone. */
    List<Integer> headerRows() {
        return headerRows;
    }

    /** Returns the rows of data in the table that was just left, if one was. */
    List<Integer> dataRows() {
        return dataRows;
    }
}
