package io.github.khabar.page;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads stripped text: one block a line. A line ends at CR, LF, CRLF or one of Unicode's own line
 * ends; a line on which nothing is visible is blank.
 */
final class TextReader {
    private static final int WIDE_GAP = 3;
    private static final char NEXT_LINE = '\u0085';
    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    private final Limits limits;

    TextReader(Limits limits) {
        this.limits = limits;
    }

    Page read(String text) {
        return readDecoded(text, null, List.of());
    }

    /**
     * Reads text that was decoded from bytes.
     *
     * @param text the text
     * @param decodedWith the charset, or null where the text was given as characters
     * @param soFar what is worth knowing about the decoding
     */
    Page readDecoded(String text, @Nullable Charset decodedWith, List<Notice> soFar) {
        List<Notice> notices = new ArrayList<>(soFar);
        List<Block> blocks = new ArrayList<>();
        Container container = new Container(null, 0, "#text", List.of());
        int end = end(text, notices);
        int blank = 0;
        for (int from = 0; from < end; ) {
            int to = lineEnd(text, from, end);
            Line line = Line.of(text, from, to);
            if (line.text.isEmpty()) {
                blank++;
            } else if (blocks.size() == limits.blocks()) {
                notices.add(new Notice(Notice.Kind.BLOCKS_CUT, "read " + blocks.size() + " lines"));
                break;
            } else {
                blocks.add(line.block(container, blank).build(blocks.size()));
                blank = 0;
            }
            from = nextLine(text, to);
        }
        return Page.ofLines(blocks, notices, decodedWith);
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
            StringBuilder out = new StringBuilder(to - from);
            int begin = -1;
            int spaces = 0;
            int wideGaps = 0;
            boolean visible = false;
            for (int i = from; i < to; i++) {
                char c = source.charAt(i);
                if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                    spaces++;
                    continue;
                }
                if (isNothing(c, visible)) {
                    continue;
                }
                if (begin < 0) {
                    begin = i;
                } else if (spaces > 0) {
                    out.append(' ');
                    wideGaps += spaces >= WIDE_GAP ? 1 : 0;
                }
                spaces = 0;
                visible = true;
                out.append(c);
            }
            return new Line(out.toString(), begin, wideGaps);
        }

        /**
         * Controls show nothing anywhere, bidi marks and the like nothing before a first letter.
         */
        private static boolean isNothing(char c, boolean visible) {
            int type = Character.getType(c);
            return type == Character.CONTROL || (type == Character.FORMAT && !visible);
        }

        Block.Builder block(Container container, int blankBefore) {
            return new Block.Builder(container, BlockKind.LINE, text)
                    .blankBefore(blankBefore)
                    .wideGaps(wideGaps)
                    .begin(begin);
        }
    }
}
