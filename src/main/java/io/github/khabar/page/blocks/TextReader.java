package io.github.khabar.page.blocks;

import io.github.khabar.page.Block;
import io.github.khabar.page.BlockKind;
import io.github.khabar.page.Container;
import io.github.khabar.page.Limits;
import io.github.khabar.page.Notice;
import io.github.khabar.page.dom.Characters;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads stripped text: one block a line. A line ends at CR, LF, CRLF or one of Unicode's own line
 * ends; a line on which nothing is visible is blank.
 */
public final class TextReader {
    private static final int WIDE_GAP = 3;
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
        List<Block> blocks = new ArrayList<>();
        Container container = Container.of(null, 0, "#text", List.of());
        int end = end(text, notices);
        int blank = 0;
        for (int from = 0; from < end; ) {
            int to = lineEnd(text, from, end);
            int stamp = blocks.isEmpty() ? LeadingStamp.end(text, from, to) : from;
            boolean stamped = stamp > from;
            to = stamped ? stamp : to;
            Line line = Line.of(text, from, to);
            if (line.text.isEmpty()) {
                blank++;
            } else if (blocks.size() == limits.blocks()) {
                notices.add(new Notice(Notice.Kind.BLOCKS_CUT, "read " + blocks.size() + " lines"));
                break;
            } else {
                blocks.add(line.block(blank).build(blocks.size(), container));
                blank = 0;
            }
            from = stamped ? to : nextLine(text, to);
        }
        return PageParts.ofText(blocks, notices);
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

    /** One line, its white space folded. */
    private record Line(String text, int begin, int wideGaps) {
        static Line of(String source, int from, int to) {
            int begin = from;
            while (begin < to && !shows(source.charAt(begin), false)) {
                begin++;
            }
            int end = wordsEnd(source, begin, to);
            return isBlank(source, end, to)
                    ? new Line(source.substring(begin, end), begin, 0)
                    : folded(source, begin, end, to);
        }

        /** Returns where a stretch of words ends that single spaces separate. */
        private static int wordsEnd(String source, int from, int to) {
            int end = from;
            while (end < to) {
                if (shows(source.charAt(end), true)) {
                    end++;
                } else if (source.charAt(end) == ' '
                        && end + 1 < to
                        && shows(source.charAt(end + 1), true)) {
                    end += 2;
                } else {
                    return end;
                }
            }
            return end;
        }

        private static boolean isBlank(String source, int from, int to) {
            for (int i = from; i < to; i++) {
                if (shows(source.charAt(i), true)) {
                    return false;
                }
            }
            return true;
        }

        /** Folds the white space behind words that need no folding. */
        private static Line folded(String source, int begin, int wordsEnd, int to) {
            StringBuilder out = new StringBuilder(to - begin).append(source, begin, wordsEnd);
            int spaces = 0;
            int wideGaps = 0;
            for (int i = wordsEnd; i < to; i++) {
                char c = source.charAt(i);
                if (isSpace(c)) {
                    spaces++;
                } else if (shows(c, true)) {
                    if (spaces > 0) {
                        out.append(' ');
                        wideGaps += spaces >= WIDE_GAP ? 1 : 0;
                    }
                    spaces = 0;
                    out.append(c);
                }
            }
            return new Line(out.toString(), begin, wideGaps);
        }

        private static boolean isSpace(char c) {
            return Character.isWhitespace(c) || Character.isSpaceChar(c);
        }

        /**
         * Controls show nothing anywhere, bidi marks and the like nothing before a first letter.
         */
        private static boolean shows(char c, boolean afterLetter) {
            if (Characters.isPlain(c)) {
                return true;
            }
            int type = Character.getType(c);
            return !isSpace(c)
                    && type != Character.CONTROL
                    && (afterLetter || type != Character.FORMAT);
        }

        Block.Builder block(int blankBefore) {
            return Block.builder(BlockKind.LINE, text)
                    .blankBefore(blankBefore)
                    .wideGaps(wideGaps)
                    .begin(begin);
        }
    }
}
