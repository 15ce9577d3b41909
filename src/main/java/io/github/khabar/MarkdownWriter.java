package io.github.khabar;

import java.util.List;
import java.util.Locale;

/** Writes an article as CommonMark, with tables in GitHub's form. */
final class MarkdownWriter {
    private static final String ESCAPED = "\\`*_[]<>&|~";
    private static final String OPENS_BLOCK = "#+-=";
    private final StringBuilder out = new StringBuilder();

    String write(Article article) {
        article.title().ifPresent(title -> paragraph("# " + inline(title)));
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
            paragraph("#".repeat(Math.max(2, heading.level())) + " " + inline(heading.text()));
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
        if (isWebAddress(image.url())) {
            paragraph("![" + inline(text) + "](<" + address(image.url()) + ">)");
        } else if (!text.isEmpty()) {
            paragraph("*" + inline(text) + "*");
        }
    }

    private void table(List<String> rows) {
        int columns = 0;
        for (int i = 0; i < rows.size(); i++) {
            List<String> cells = List.of(rows.get(i).split(" \\| ", -1));
            columns = i == 0 ? cells.size() : columns;
            out.append('|');
            cells.forEach(cell -> out.append(' ').append(inline(cell)).append(" |"));
            out.append('\n');
            if (i == 0) {
                out.append('|').append(" --- |".repeat(columns)).append('\n');
            }
        }
        out.append('\n');
    }

    /** Only addresses a reader can safely follow are written as such. */
    private static boolean isWebAddress(String url) {
        String start = url.substring(0, Math.min(url.length(), 8)).toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }

    private static String address(String url) {
        return url.replace("<", "%3C")
                .replace(">", "%3E")
                .replace("\n", "")
                .replace("\r", "")
                .replace("\\", "%5C");
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

    private static String inline(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (ESCAPED.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c == '\n' || c == '\r' ? ' ' : c);
        }
        return escaped.toString();
    }
}
