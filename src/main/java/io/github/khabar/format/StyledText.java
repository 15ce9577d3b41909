package io.github.khabar.format;

import io.github.khabar.BodyBlock;
import io.github.khabar.page.Block;
import io.github.khabar.web.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line of an article's body, and what is linked or set off in it.
 *
 * @param text the line
 * @param spans the spans, in order
 */
record StyledText(String text, List<Block.Span> spans) {
    private static final char BAR = '|';

    /**
     * A stretch of a line that is all in one style.
     *
     * @param text its text
     * @param href the address of the web that it leads to, or null
     * @param strong whether it is bold
     * @param emphasised whether it is in italics
     */
    record Piece(String text, @Nullable String href, boolean strong, boolean emphasised) {
        boolean isSetOff() {
            return strong || emphasised;
        }
    }

    /** Returns the lines of a block. */
    static List<StyledText> of(BodyBlock block) {
        List<String> lines = block.lines();
        List<StyledText> styled = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            styled.add(new StyledText(lines.get(i), block.spans(i)));
        }
        return styled;
    }

    /** Returns the cells of a table's row. */
    List<StyledText> cells() {
        List<StyledText> cells = new ArrayList<>();
        int begin = 0;
        int span = 0;
        for (int bar = cellEnd(0); bar >= 0; bar = cellEnd(bar + 1)) {
            cells.add(part(begin, Math.max(begin, bar - 1), span));
            begin = Math.min(bar + 2, text.length());
            span = spanBehind(begin, span);
        }
        cells.add(part(begin, text.length(), span));
        return cells;
    }

    private int spanBehind(int begin, int from) {
        int at = from;
        while (at < spans.size() && spans.get(at).end() <= begin) {
            at++;
        }
        return at;
    }

    /** A cell of nothing leaves a bar at an end of the row, or two with a space between. */
    private int cellEnd(int from) {
        int bar = text.indexOf(BAR, from);
        while (bar >= 0 && !(isSpaceOrEnd(bar - 1) && isSpaceOrEnd(bar + 1))) {
            bar = text.indexOf(BAR, bar + 1);
        }
        return bar;
    }

    private boolean isSpaceOrEnd(int at) {
        return at < 0 || at >= text.length() || text.charAt(at) == ' ';
    }

    private StyledText part(int begin, int end, int firstSpan) {
        List<Block.Span> inside = new ArrayList<>();
        for (int i = firstSpan; i < spans.size() && spans.get(i).begin() < end; i++) {
            Block.Span span = spans.get(i);
            int from = Math.max(span.begin(), begin);
            int to = Math.min(span.end(), end);
            if (from < to) {
                inside.add(
                        new Block.Span(
                                from - begin,
                                to - begin,
                                span.href(),
                                span.strong(),
                                span.emphasised()));
            }
        }
        return new StyledText(text.substring(begin, end), inside);
    }

    /** Returns the whole text in pieces; those that lead to one address stand together. */
    List<List<Piece>> links() {
        List<List<Piece>> links = new ArrayList<>();
        for (Piece piece : pieces()) {
            if (links.isEmpty() || !isOfLink(piece, links.get(links.size() - 1).get(0))) {
                links.add(new ArrayList<>());
            }
            links.get(links.size() - 1).add(piece);
        }
        return links;
    }

    private static boolean isOfLink(Piece piece, Piece first) {
        return Objects.equals(piece.href(), first.href());
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>(spans.size() * 2 + 1);
        int at = 0;
        for (Block.Span span : spans) {
            int begin = whole(span.begin());
            int end = whole(span.end());
            if (begin < end) {
                String href = href(span);
                addPlain(pieces, at, begin, href);
                pieces.add(
                        new Piece(
                                text.substring(begin, end),
                                href,
                                span.strong(),
                                span.emphasised()));
                at = end;
            }
        }
        addPlain(pieces, at, text.length(), null);
        return pieces;
    }

    private static @Nullable String href(Block.Span span) {
        String href = span.href();
        return href == null || !WebAddress.isWeb(href) ? null : href;
    }

    /** A span that ends within a character has all of it. */
    private int whole(int offset) {
        boolean within =
                offset > 0
                        && offset < text.length()
                        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return within ? offset + 1 : offset;
    }

    /** The space between two words of a link is of the link. */
    private void addPlain(List<Piece> pieces, int begin, int end, @Nullable String next) {
        if (begin >= end) {
            return;
        }
        String plain = text.substring(begin, end);
        String last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1).href();
        boolean linked = next != null && next.equals(last) && plain.equals(" ");
        pieces.add(new Piece(plain, linked ? next : null, false, false));
    }
}
