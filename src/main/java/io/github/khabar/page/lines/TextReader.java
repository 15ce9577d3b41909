package io.github.khabar.page.lines;

import io.github.khabar.page.Block;
import io.github.khabar.page.Container;
import io.github.khabar.page.Limits;
import io.github.khabar.page.Notice;
import io.github.khabar.page.blocks.PageParts;
import io.github.khabar.page.dom.Characters;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads stripped text: one block a line, but lines that a program broke where they were full are
 * joined. A line ends at CR, LF, CRLF or one of Unicode's own line ends; a line on which nothing is
 * visible is blank.
 */
public final class TextReader {
    private static final char NEXT_LINE = '\u0085';
    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    private final Limits limits;

    /**
     * Prepares for a page.
     *
     * @param limits how much is read
     */
    public TextReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads text.
     *
     * @param text the text
     */
    public PageParts read(String text) {
        List<Notice> notices = new ArrayList<>();
        List<TextLine> lines = new ArrayList<>();
        int end = end(text, notices);
        int blank = 0;
        for (int from = 0; from < end; ) {
            int to = lineEnd(text, from, end);
            int stamp = lines.isEmpty() ? LeadingStamp.end(text, from, to) : from;
            boolean stamped = stamp > from;
            to = stamped ? stamp : to;
            TextLine line = TextLine.of(text, from, to, blank);
            if (line.text().isEmpty()) {
                blank++;
            } else if (lines.size() == limits.blocks()) {
                notices.add(new Notice(Notice.Kind.BLOCKS_CUT, "read " + lines.size() + " lines"));
                break;
            } else {
                lines.add(line);
                blank = 0;
            }
            from = stamped ? to : nextLine(text, to);
        }
        return PageParts.ofText(blocks(WrappedLines.joined(lines)), notices);
    }

    private static List<Block> blocks(List<TextLine> lines) {
        Container container = Container.of(null, 0, "#text", List.of());
        List<Block> blocks = new ArrayList<>(lines.size());
        for (TextLine line : lines) {
            blocks.add(line.block().build(blocks.size(), container));
        }
        return blocks;
    }

    /** Returns how much of the text is read: all, or what the limit allows without half a pair. */
    private int end(String text, List<Notice> notices) {
        int end = limits.inputLength();
        if (text.length() <= end) {
            return text.length();
        }
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        notices.add(
                new Notice(
                        Notice.Kind.INPUT_CUT,
                        "read " + end + " of " + text.length() + " characters"));
        return end;
    }

    private static int lineEnd(String text, int from, int end) {
        int at = from;
        while (at < end && !endsLine(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean endsLine(char c) {
        if (Characters.isPlain(c)) {
            return false;
        }
        return c == '\n'
                || c == '\r'
                || c == NEXT_LINE
                || c == LINE_SEPARATOR
                || c == PARAGRAPH_SEPARATOR;
    }

    private static int nextLine(String text, int lineEnd) {
        return text.startsWith("\r\n", lineEnd) ? lineEnd + 2 : lineEnd + 1;
    }
}
