package io.github.khabar.format;

import io.github.khabar.Article;
import io.github.khabar.BodyBlock;
import io.github.khabar.web.WebAddress;
import java.util.List;

/** Writes an article as CommonMark, with tables in GitHub's form. */
final class MarkdownWriter {
    private static final String ESCAPED = "\\`*_[]<>&|~";
    private static final String AFTER_SCHEME = "://";
    private static final String WWW = "www";
    private static final String OPENS_BLOCK = "#+-=";
    private final StringBuilder out = new StringBuilder();

    String write(Article article) {
        article.title().ifPresent(title -> paragraph("# " + heading(title)));
        BodyBlock previous = null;
        for (BodyBlock block : article.body()) {
            if (block instanceof BodyBlock.Quote && previous instanceof BodyBlock.Quote) {
                out.setLength(out.length() - 1);
                out.append(">\n");
            }
            block(block);
            previous = block;
        }
        return out.toString();
    }

    private void block(BodyBlock block) {
        if (block instanceof BodyBlock.Heading heading) {
            paragraph("#".repeat(Math.max(2, heading.level())) + " " + heading(heading.text()));
        } else if (block instanceof BodyBlock.ItemList list) {
            list(list);
        } else if (block instanceof BodyBlock.Quote quote) {
            paragraph("> " + line(quote.text()));
        } else if (block instanceof BodyBlock.Image image) {
            image(image);
        } else if (block instanceof BodyBlock.Table table) {
            table(table.rows());
        } else {
            block.lines().forEach(text -> paragraph(line(text)));
        }
    }

    private void paragraph(String markdown) {
        out.append(markdown).append("\n\n");
    }

    private void list(BodyBlock.ItemList list) {
        int number = 1;
        for (String item : list.items()) {
            out.append(list.ordered() ? number++ + ". " : "- ").append(line(item)).append('\n');
        }
        out.append('\n');
    }

    private void image(BodyBlock.Image image) {
        String text = image.caption().isEmpty() ? image.alt() : image.caption();
        if (WebAddress.isWeb(image.url())) {
            paragraph("![" + inline(text) + "](<" + WebAddress.encoded(image.url()) + ">)");
        } else if (!text.isEmpty()) {
            paragraph("*" + inline(text) + "*");
        }
    }

    private void table(List<String> rows) {
        List<String[]> cells = rows.stream().map(row -> row.split(" \\| ", -1)).toList();
        int columns = cells.stream().mapToInt(row -> row.length).max().orElse(0);
        for (int i = 0; i < cells.size(); i++) {
            row(cells.get(i), columns);
            if (i == 0) {
                out.append('|').append(" --- |".repeat(columns)).append('\n');
            }
        }
        out.append('\n');
    }

    /** The first row says how many cells are shown of every other one. */
    private void row(String[] cells, int columns) {
        out.append('|');
        for (String cell : cells) {
            out.append(' ').append(inline(cell)).append(" |");
        }
        out.append("  |".repeat(columns - cells.length)).append('\n');
    }

    /**
     * A run of number signs after a space, or alone, at the end of a heading is not read as its
     * text.
     */
    private static String heading(String text) {
        String escaped = inline(text).strip();
        int end = escaped.length();
        while (end > 0 && escaped.charAt(end - 1) == '#') {
            end--;
        }
        boolean closing = end < escaped.length() && (end == 0 || escaped.charAt(end - 1) == ' ');
        return closing ? escaped.substring(0, end) + "\\" + escaped.substring(end) : escaped;
    }

    /** Escapes a text that begins a line. */
    private static String line(String text) {
        String escaped = inline(text);
        if (!escaped.isEmpty() && OPENS_BLOCK.indexOf(escaped.charAt(0)) >= 0) {
            return "\\" + escaped;
        }
        int digits = 0;
        while (digits < escaped.length()
                && escaped.charAt(digits) >= '0'
                && escaped.charAt(digits) <= '9') {
            digits++;
        }
        boolean numbered =
                digits > 0
                        && digits < escaped.length()
                        && (escaped.charAt(digits) == '.' || escaped.charAt(digits) == ')');
        return numbered ? escaped.substring(0, digits) + "\\" + escaped.substring(digits) : escaped;
    }

    /** GitHub makes a link of every address in a text that has its colon, or its first point. */
    private static boolean opensAddress(String text, int at) {
        return text.startsWith(AFTER_SCHEME, at)
                || (text.charAt(at) == '.'
                        && text.regionMatches(true, at - WWW.length(), WWW, 0, WWW.length()));
    }

    private static String inline(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (ESCAPED.indexOf(c) >= 0 || opensAddress(text, i)) {
                escaped.append('\\');
            }
            escaped.append(c == '\n' || c == '\r' ? ' ' : c);
        }
        return escaped.toString();
    }
}
