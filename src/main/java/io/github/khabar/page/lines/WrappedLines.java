package io.github.khabar.page.lines;

import io.github.khabar.page.blocks.HardWrap;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines of stripped text that a program broke: at a measure, or at phrases inside
 * paragraphs that blank lines part.
 */
final class WrappedLines {
    /** So many paragraphs of several lines each are seldom chance. */
    private static final int LEAST_PARAGRAPHS = 3;

    private final List<TextLine> lines;

    private WrappedLines(List<TextLine> lines) {
        this.lines = lines;
    }

    /** Returns the lines with those joined that a program broke. */
    static List<TextLine> joined(List<TextLine> lines) {
        WrappedLines page = new WrappedLines(lines);
        LineMeasure measure = LineMeasure.of(lines);
        if (measure != null) {
            return page.joinedAt(measure);
        }
        return page.isBrokenByPhrase() ? page.joinedByParagraph() : lines;
    }

    private List<TextLine> joinedAt(LineMeasure measure) {
        boolean tight = isTight(measure);
        List<TextLine> joined = new ArrayList<>(lines.size());
        for (int from = 0; from < lines.size(); ) {
            int to = from + 1;
            while (to < lines.size() && goesOn(measure, to - 1, tight)) {
                to++;
            }
            joined.add(TextLine.joined(lines.subList(from, to)));
            from = to;
        }
        return joined;
    }

    /** A full line that ends a sentence ends a paragraph, too, where no blank lines part them. */
    private boolean goesOn(LineMeasure measure, int position, boolean tight) {
        return measure.isFull(position)
                && !(tight && lines.get(position).endsSentence())
                && !isHead(measure, position + 1);
    }

    /** A day or a label and a name, below a headline that fills its line. */
    private boolean isHead(LineMeasure measure, int position) {
        TextLine line = lines.get(position);
        return !measure.isFull(position) && !line.endsSentence() && line.isLabelled();
    }

    /**
     * Whether sentences that end before the measure have the next right below, and none ends amid a
     * line.
     */
    private boolean isTight(LineMeasure measure) {
        int atEnds = 0;
        int within = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean below = lines.get(i + 1).blankBefore() == 0;
            atEnds += below && !measure.isFull(i) && lines.get(i).endsSentence() ? 1 : 0;
            within += lines.get(i).stopsWithin();
        }
        return atEnds > within;
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
        if (to - from < 2 || !lines.get(to - 1).endsSentence()) {
            return false;
        }
        int widest = 0;
        int narrowest = LineMeasure.MOST_COLUMNS;
        for (int i = from; i < to - 1; i++) {
            if (lines.get(i).endsSentence()) {
                return false;
            }
            widest = Math.max(widest, lines.get(i).columns());
            narrowest = Math.min(narrowest, lines.get(i).columns());
        }
        return narrowest >= HardWrap.LEAST_WIDTH
                && widest <= LineMeasure.MOST_COLUMNS
                && lines.get(to - 1).columns() <= widest;
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
}
