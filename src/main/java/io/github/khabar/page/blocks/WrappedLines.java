package io.github.khabar.page.blocks;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines of stripped text that a program broke where they were full. Headlines below one
 * another may be as even by chance: a sentence has to run over a line's end, too.
 */
final class WrappedLines {
    /** So many full lines in a row are seldom chance. */
    private static final int LEAST_FULL = 3;

    /** On all of a page so many need no sentence that runs over. */
    private static final int SURELY_FULL = 5;

    /** Programs break at 80 columns and less; longer lines are paragraphs, and not counted. */
    private static final int MOST_WIDTH = 120;

    /** So many paragraphs of several lines each are seldom chance. */
    private static final int LEAST_PARAGRAPHS = 3;

    private static final String ENDS = ".!?؟:…";
    private static final String PAUSES = "،,؛;";
    private static final char STOP = '.';

    private final List<TextLine> lines;

    private WrappedLines(List<TextLine> lines) {
        this.lines = lines;
    }

    /** Returns the lines with those joined that were broken where they were full. */
    static List<TextLine> joined(List<TextLine> lines) {
        WrappedLines page = new WrappedLines(lines);
        int width = page.width();
        if (width > 0) {
            return page.joinedAt(width);
        }
        return page.isBrokenByPhrase() ? page.joinedByParagraph() : lines;
    }

    /** The width at which the page was broken, or 0 where it was not. */
    private int width() {
        int width = 0;
        int widestOfAll = 0;
        for (int from = 0; from < lines.size(); ) {
            int to = endOfRun(from);
            int widest = widest(from, to);
            if (widest >= HardWrap.LEAST_WIDTH) {
                widestOfAll = Math.max(widestOfAll, widest);
                width = isWrapped(from, to, widest) ? Math.max(width, widest) : width;
            }
            from = to;
        }
        boolean sure = width == 0 && widestOfAll > 0 && isFilled(widestOfAll);
        return sure ? widestOfAll : width;
    }

    /** Whether the page has more full lines, not counting lone ones, than chance makes. */
    private boolean isFilled(int width) {
        int full = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean beside =
                    (i > 0 && isFull(i - 1, width))
                            || (i + 2 < lines.size() && isFull(i + 1, width));
            full += isFull(i, width) && beside ? 1 : 0;
        }
        return full >= SURELY_FULL;
    }

    /**
     * Whether blank lines part paragraphs of several lines each, and a stop is on the last only.
     */
    private boolean isBrokenByPhrase() {
        int paragraphs = 0;
        int others = 0;
        for (int from = 0; from < lines.size(); ) {
            int to = endOfRun(from);
            if (isParagraph(from, to)) {
                paragraphs++;
            } else if (to - from > 1) {
                others++;
            }
            from = to;
        }
        return paragraphs >= LEAST_PARAGRAPHS && others <= 1;
    }

    /** A headline and its teaser are no such lines: the teaser is the longer one. */
    private boolean isParagraph(int from, int to) {
        if (to - from < 2 || !areShort(from, to) || !isStopped(to - 1)) {
            return false;
        }
        int widest = 0;
        int narrowest = MOST_WIDTH;
        for (int i = from; i < to - 1; i++) {
            if (isEnded(i)) {
                return false;
            }
            widest = Math.max(widest, lines.get(i).columns());
            narrowest = Math.min(narrowest, lines.get(i).columns());
        }
        return narrowest >= HardWrap.LEAST_WIDTH && lines.get(to - 1).columns() <= widest;
    }

    private boolean isEnded(int position) {
        String text = lines.get(position).text();
        return ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private List<TextLine> joinedByParagraph() {
        List<TextLine> joined = new ArrayList<>(lines.size());
        for (int from = 0; from < lines.size(); ) {
            int to = endOfRun(from);
            if (isParagraph(from, to)) {
                joined.add(TextLine.joined(lines.subList(from, to)));
            } else {
                joined.addAll(lines.subList(from, to));
            }
            from = to;
        }
        return joined;
    }

    /** The end of the lines below one another that no blank line parts. */
    private int endOfRun(int from) {
        int to = from + 1;
        while (to < lines.size() && lines.get(to).blankBefore() == 0) {
            to++;
        }
        return to;
    }

    /** How wide the widest of some lines is; 0 where there are few or one is a paragraph. */
    private int widest(int from, int to) {
        if (to - from <= LEAST_FULL || !areShort(from, to)) {
            return 0;
        }
        int widest = 0;
        for (int i = from; i < to; i++) {
            widest = Math.max(widest, lines.get(i).columns());
        }
        return widest;
    }

    private boolean areShort(int from, int to) {
        for (int i = from; i < to; i++) {
            if (lines.get(i).text().length() > MOST_WIDTH) {
                return false;
            }
        }
        return true;
    }

    private boolean isWrapped(int from, int to, int width) {
        int full = 0;
        boolean runsOn = false;
        for (int i = from; i + 1 < to; i++) {
            if (isFull(i, width)) {
                full++;
                runsOn |= runsOn(i);
            } else if (isProven(full, runsOn, i)) {
                return true;
            } else {
                full = 0;
                runsOn = false;
            }
        }
        return isProven(full, runsOn, to - 1);
    }

    /** Whether full lines are a paragraph: its sentence runs over an end, or stops on the last. */
    private boolean isProven(int full, boolean runsOn, int last) {
        return full >= LEAST_FULL && (runsOn || isStopped(last));
    }

    /** Whether the first word below did not fit in behind a line. */
    private boolean isFull(int position, int width) {
        TextLine next = lines.get(position + 1);
        return next.blankBefore() == 0
                && lines.get(position).text().length() <= MOST_WIDTH
                && lines.get(position).columns() + 1 + next.firstWordColumns() > width;
    }

    private boolean runsOn(int position) {
        String text = lines.get(position).text();
        return PAUSES.indexOf(text.charAt(text.length() - 1)) >= 0
                || PAUSES.indexOf(lines.get(position + 1).text().charAt(0)) >= 0;
    }

    private boolean isStopped(int position) {
        String text = lines.get(position).text();
        return text.charAt(text.length() - 1) == STOP;
    }

    private List<TextLine> joinedAt(int width) {
        List<TextLine> joined = new ArrayList<>(lines.size());
        for (int from = 0; from < lines.size(); ) {
            int to = from + 1;
            while (to < lines.size() && isFull(to - 1, width)) {
                to++;
            }
            joined.add(TextLine.joined(lines.subList(from, to)));
            from = to;
        }
        return joined;
    }
}
