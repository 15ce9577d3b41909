package io.github.khabar.format;

import io.github.khabar.web.WebAddress;
import java.util.List;

/**
 * Writes a line with its links, bold words and italics as CommonMark. Asterisks mean something only
 * where they stand against the right characters; where they would be read as asterisks, the words
 * stay plain.
 */
final class MarkdownSpans {
    private static final int SPACE = ' ';
    private final StringBuilder out = new StringBuilder();
    private final List<List<StyledText.Piece>> links;

    /** Whether the last asterisks written end a piece right here. */
    private boolean ended;

    private MarkdownSpans(StyledText text) {
        this.links = text.links();
    }

    /** Returns a text, escaped, with its spans; it may begin with what opens a block. */
    static String of(StyledText text) {
        return text.spans().isEmpty()
                ? MarkdownWriter.inline(text.text())
                : new MarkdownSpans(text).write();
    }

    private String write() {
        for (int i = 0; i < links.size(); i++) {
            List<StyledText.Piece> link = links.get(i);
            int next = i + 1 == links.size() ? SPACE : first(links.get(i + 1));
            String href = link.get(0).href();
            if (href == null) {
                pieces(link, next);
            } else {
                link(link, href);
            }
        }
        return out.toString();
    }

    private static int first(List<StyledText.Piece> link) {
        return link.get(0).href() == null ? link.get(0).text().codePointAt(0) : '[';
    }

    private void link(List<StyledText.Piece> link, String href) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) == '!') {
            out.insert(out.length() - 1, '\\');
        }
        out.append('[');
        ended = false;
        pieces(link, ']');
        out.append("](<").append(WebAddress.encoded(href)).append(">)");
        ended = false;
    }

    private void pieces(List<StyledText.Piece> pieces, int behind) {
        for (int i = 0; i < pieces.size(); i++) {
            boolean last = i + 1 == pieces.size();
            piece(pieces.get(i), last ? behind : pieces.get(i + 1).text().codePointAt(0));
        }
    }

    private void piece(StyledText.Piece piece, int behind) {
        boolean marked = piece.isSetOff() && !ended && isFlanked(piece.text(), behind);
        String mark = marked ? (piece.strong() ? "**" : "") + (piece.emphasised() ? "*" : "") : "";
        out.append(mark).append(MarkdownWriter.inline(piece.text())).append(mark);
        ended = marked;
    }

    private boolean isFlanked(String text, int behind) {
        int before = out.isEmpty() ? SPACE : out.codePointBefore(out.length());
        return opens(before, text.codePointAt(0))
                && opens(behind, text.codePointBefore(text.length()));
    }

    /** Whether asterisks between two characters may belong to the inner one. */
    private static boolean opens(int outer, int inner) {
        return !isSpace(inner) && (!isPunctuation(inner) || isSpace(outer) || isPunctuation(outer));
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** CommonMark counts symbols among them. */
    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL ->
                    true;
            default -> false;
        };
    }
}
