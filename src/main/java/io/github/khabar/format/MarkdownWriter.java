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
        article.title().ifPresent(title -> paragraph("# " + heading(inline(title))));
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
            String marks = "#".repeat(Math.max(2, heading.level())) + " ";
            paragraph(marks + heading(MarkdownSpans.of(StyledText.of(heading).get(0))));
        } else if (block instanceof BodyBlock.ItemList list) {
            list(list);
        } else if (block instanceof BodyBlock.Quote quote) {
            StyledText.of(quote).forEach(text -> paragraph("> " + line(text)));
        } else if (block instanceof BodyBlock.Image image) {
            image(image);
        } else if (block instanceof BodyBlock.Table table) {
            table(StyledText.of(table));
        } else if (block instanceof BodyBlock.Embed embed) {
            embed(embed);
        } else {
            StyledText.of(block).forEach(text -> paragraph(line(text)));
        }
    }

    private void paragraph(String markdown) {
        out.append(markdown).append("\n\n");
    }

    private void list(BodyBlock.ItemList list) {
        int number = 1;
        for (StyledText item : StyledText.of(list)) {
            out.append(list.ordered() ? number++ + ". " : "- ").append(line(item)).append('\n');
        }
        out.append('\n');
    }

    private void image(BodyBlock.Image image) {
        String text = image.caption().isEmpty() ? image.alt() : image.caption();
        if (WebAddress.isWeb(image.url())) {
            paragraph("![" + description(text) + "](<" + WebAddress.encoded(image.url()) + ">)");
        } else if (!text.isEmpty()) {
            paragraph("*" + inline(text) + "*");
        }
    }

    private void embed(BodyBlock.Embed embed) {
        String text = embed.title().isEmpty() ? embed.url() : embed.title();
        if (WebAddress.isWeb(embed.url())) {
            paragraph("[" + inline(text) + "](<" + WebAddress.encoded(embed.url()) + ">)");
        } else if (!embed.title().isEmpty()) {
            paragraph("*" + inline(text) + "*");
        }
    }

    private void table(List<StyledText> rows) {
        List<List<StyledText>> cells = rows.stream().map(StyledText::cells).toList();
        int columns = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < cells.size(); i++) {
            row(cells.get(i), columns);
            if (i == 0) {
                out.append('|').append(" --- |".repeat(columns)).append('\n');
            }
        }
        out.append('\n');
    }

    /** The first row says how many cells are shown of every other one. */
    private void row(List<StyledText> cells, int columns) {
        out.append('|');
        cells.forEach(cell -> out.append(' ').append(MarkdownSpans.of(cell)).append(" |"));
        out.append("  |".repeat(columns - cells.size())).append('\n');
    }

    /**
     * A run of number signs after a space, or alone, at the end of a heading is not read as its
     * text.
     *
     * @param text the heading, otherwise escaped
     */
    private static String heading(String text) {
        String escaped = text.strip();
        int end = escaped.length();
        while (end > 0 && escaped.charAt(end - 1) == '#') {
            end--;
        }
        boolean closing = end < escaped.length() && (end == 0 || escaped.charAt(end - 1) == ' ');
        return closing ? escaped.substring(0, end) + "\\" + escaped.substring(end) : escaped;
    }

    /** Escapes a text that begins a line. */
    private static String line(StyledText text) {
        String escaped = MarkdownSpans.of(text);
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

    /** Returns a text as it is written inside a line. */
    static String inline(String text) {
        return escaped(text, GitHubReferences.BREAK);
    }

    /** In the description of an image a comment would be read. */
    private static String description(String text) {
        return escaped(text, "");
    }

    private static String escaped(String text, String between) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (ESCAPED.indexOf(c) >= 0
                    || opensAddress(text, i)
                    || GitHubReferences.opensFormula(text, i)) {
                escaped.append('\\');
            }
            escaped.append(c == '\n' || c == '\r' ? ' ' : c);
            if (GitHubReferences.goesOnBehind(text, i)) {
                escaped.append(between);
            }
        }
        return escaped.toString();
    }
}
