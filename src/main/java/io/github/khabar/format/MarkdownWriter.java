package io.github.khabar.format;

import io.github.khabar.Article;
import io.github.khabar.web.WebAddress;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes an article as CommonMark, with tables in GitHub's form. */
final class MarkdownWriter extends BodyWriter {
    private static final String ESCAPED = "\\`*_[]<>&|~";
    private static final String AFTER_SCHEME = "://";
    private static final String WWW = "www";
    private static final String OPENS_BLOCK = "#+-=";
    private final StringBuilder out = new StringBuilder();

    String write(Article article) {
        article.title().ifPresent(title -> append("# " + headingText(inline(title))));
        body(article.body());
        return out.toString();
    }

    @Override
    void paragraph(StyledText text) {
        append(line(text));
    }

    @Override
    void heading(int level, StyledText text) {
        append("#".repeat(Math.max(2, level)) + " " + headingText(MarkdownSpans.of(text)));
    }

    @Override
    void quotation(List<StyledText> paragraphs) {
        append(
                paragraphs.stream()
                        .map(text -> "> " + line(text))
                        .collect(Collectors.joining("\n>\n")));
    }

    private void append(String markdown) {
        out.append(markdown).append("\n\n");
    }

    @Override
    void list(boolean ordered, List<StyledText> items) {
        int number = 1;
        for (StyledText item : items) {
            out.append(ordered ? number++ + ". " : "- ").append(line(item)).append('\n');
        }
        out.append('\n');
    }

    @Override
    void figure(@Nullable String address, String caption, String alt) {
        String text = caption.isEmpty() ? alt : caption;
        if (address == null) {
            emphasised(text);
        } else {
            append("!" + reference(description(text), address));
        }
    }

    @Override
    void embed(@Nullable String address, String title) {
        if (address == null) {
            emphasised(title);
        } else {
            append(reference(inline(title), address));
        }
    }

    private void emphasised(String text) {
        append("*" + inline(text) + "*");
    }

    /** Returns a link to an address around a text that is escaped. */
    private static String reference(String text, String address) {
        return "[" + text + "](<" + WebAddress.encoded(address) + ">)";
    }

    @Override
    void table(boolean headed, List<List<StyledText>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), columns);
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
    private static String headingText(String text) {
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
