package io.github.khabar.format;

import com.google.gson.JsonPrimitive;
import io.github.khabar.Article;
import io.github.khabar.Dateline;
import io.github.khabar.json.Json;
import java.util.List;
import java.util.Optional;

/**
 * What is known of an article as YAML between two lines of dashes. Every text is a string in double
 * quotes, written with no other escapes than JSON's, so that no reader of YAML takes it for
 * anything else.
 */
final class FrontMatter {
    private static final String FENCE = "---\n";
    private static final char REPLACEMENT = '\uFFFD';
    private static final char DELETE = '\u007F';
    private static final char LAST_CONTROL = '\u009F';
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char FIRST_NO_CHARACTER = '\uFFFE';

    /** Marks that change the direction of what follows: a line must read as it is. */
    private static final String DIRECTIONS =
            "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private final StringBuilder out = new StringBuilder(FENCE);

    /** Returns the front matter of an article; what is not known is left out. */
    static String of(Article article) {
        FrontMatter matter = new FrontMatter();
        matter.add("title", article.title());
        matter.add("date", article.published().map(DateStamp::of));
        matter.add("modified", article.modified().map(DateStamp::of));
        Credits.of(article.byline())
                .forEach(
                        (property, credits) ->
                                matter.add(
                                        property,
                                        credits.stream().map(Credits.Credit::name).toList()));
        matter.add("publisher", article.siteName());
        matter.add("dateline", article.dateline().map(Dateline::raw));
        matter.add("section", article.section());
        matter.add("tags", article.tags());
        matter.add("lang", article.language());
        matter.add("url", CitedAddress.of(article));
        matter.add("image", article.image());
        article.accessibleForFree().ifPresent(free -> matter.entry("free", free.toString()));
        matter.add("description", article.description());
        return matter.out + FENCE;
    }

    private void add(String key, Optional<String> value) {
        value.ifPresent(text -> entry(key, quoted(text)));
    }

    private void add(String key, List<String> values) {
        if (!values.isEmpty()) {
            List<String> quoted = values.stream().map(FrontMatter::quoted).toList();
            entry(key, "[" + String.join(", ", quoted) + "]");
        }
    }

    private void entry(String key, String value) {
        out.append(key).append(": ").append(value).append('\n');
    }

    private static String quoted(String text) {
        String json = Json.line(new JsonPrimitive(wellFormed(text)));
        StringBuilder quoted = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (isEscaped(c)) {
                quoted.append("\\u").append(Integer.toHexString(0x1_0000 | c), 1, 5);
            } else {
                quoted.append(c);
            }
        }
        return quoted.toString();
    }

    private static boolean isEscaped(char c) {
        return (c >= DELETE && c <= LAST_CONTROL)
                || c == BYTE_ORDER_MARK
                || c >= FIRST_NO_CHARACTER
                || DIRECTIONS.indexOf(c) >= 0;
    }

    /** YAML has no form for half a character. */
    private static String wellFormed(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints()
                .map(
                        c ->
                                c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                                        ? REPLACEMENT
                                        : c)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }
}
