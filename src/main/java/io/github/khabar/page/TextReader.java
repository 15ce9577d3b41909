package io.github.khabar.page;

import java.util.ArrayList;
import java.util.List;

/** Reads stripped text: one block a line. */
final class TextReader {
    private static final int WIDE_GAP = 3;
    private final Limits limits;

    TextReader(Limits limits) {
        this.limits = limits;
    }

    Page read(String text) {
        List<Notice> notices = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        Container container = new Container(null, 0, "#text", List.of());
        int end = Math.min(text.length(), limits.inputLength());
        if (end < text.length()) {
            notices.add(
                    new Notice(
                            Notice.Kind.INPUT_CUT,
                            "read " + end + " of " + text.length() + " characters"));
        }
        int blank = 0;
        int from = 0;
        while (from < end) {
            int to = lineEnd(text, from, end);
            Line line = Line.of(text, from, to);
            if (line.text.isEmpty()) {
                blank++;
            } else if (blocks.size() == limits.blocks()) {
                notices.add(new Notice(Notice.Kind.BLOCKS_CUT, "read " + blocks.size() + " lines"));
                break;
            } else {
                blocks.add(
                        new Block.Builder(container, BlockKind.LINE, line.text)
                                .blankBefore(blank)
                                .wideGaps(line.wideGaps)
                                .begin(line.begin)
                                .build(blocks.size()));
                blank = 0;
            }
            from =
                    to
                            + (to + 1 < end
                                            && text.charAt(to) == '\r'
                                            && text.charAt(to + 1) == '\n'
                                    ? 2
                                    : 1);
        }
        return Page.of(Page.Form.TEXT, null, PageMetadata.none(), blocks, notices);
    }

    private static int lineEnd(String text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    /** One line, its white space folded. */
    private record Line(String text, int begin, int wideGaps) {
        static Line of(String source, int from, int to) {
            StringBuilder out = new StringBuilder(to - from);
            int begin = -1;
            int spaces = 0;
            int wideGaps = 0;
            for (int i = from; i < to; i++) {
                char c = source.charAt(i);
                if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                    spaces++;
                    continue;
                }
                if (begin < 0) {
                    begin = i;
                } else if (spaces > 0) {
                    out.append(' ');
                    wideGaps += spaces >= WIDE_GAP ? 1 : 0;
                }
                spaces = 0;
                out.append(c);
            }
            return new Line(out.toString(), begin, wideGaps);
        }
    }
}
