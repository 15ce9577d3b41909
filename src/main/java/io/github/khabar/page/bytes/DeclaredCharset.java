package io.github.khabar.page.bytes;

import io.github.khabar.page.dom.Characters;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the charset that a page's first bytes declare: in an XML declaration or a {@code meta}
 * element.
 */
final class DeclaredCharset {
    private static final int PRESCAN = 8192;
    private static final String VALUE_ENDS = " \t\r\n\f;>/?\"'";

    private DeclaredCharset() {}

    /**
     * Returns the first declared charset that is known, or null.
     *
     * @param bytes the page
     * @param length how many of the bytes are the page's
     */
    static @Nullable Charset find(byte[] bytes, int length) {
        String start =
                new String(bytes, 0, Math.min(length, PRESCAN), StandardCharsets.ISO_8859_1)
                        .toLowerCase(Locale.ROOT);
        Charset charset =
                start.stripLeading().startsWith("<?xml")
                        ? charset(start, "encoding", start.indexOf("<?xml"), end(start, "?>", 0))
                        : null;
        int at = 0;
        while (charset == null && at < start.length()) {
            at = nextTag(start, at);
            int end = end(start, ">", at);
            if (start.startsWith("<meta", at)) {
                charset = charset(start, "charset", at, end);
            }
            at = Math.max(end, at + 1);
        }
        return charset;
    }

    /** Returns where the next tag begins, comments left out. */
    private static int nextTag(String text, int from) {
        int at = text.indexOf('<', from);
        while (at >= 0 && text.startsWith("<!--", at)) {
            at = text.indexOf('<', end(text, "-->", at));
        }
        return at < 0 ? text.length() : at;
    }

    private static int end(String text, String mark, int from) {
        int end = text.indexOf(mark, from);
        return end < 0 ? text.length() : end;
    }

    private static @Nullable Charset charset(String text, String name, int from, int to) {
        int at = text.indexOf(name, from);
        while (at >= 0 && at < to) {
            int value = value(text, at + name.length(), to);
            if (value > 0) {
                int end = value;
                while (end < to && VALUE_ENDS.indexOf(text.charAt(end)) < 0) {
                    end++;
                }
                return CharsetLabels.charsetOfAscii(text.substring(value, end));
            }
            at = text.indexOf(name, at + 1);
        }
        return null;
    }

    /** Returns where the value behind an equals sign begins, or -1 if there is none. */
    private static int value(String text, int from, int to) {
        int at = skipSpace(text, from, to);
        if (at >= to || text.charAt(at) != '=') {
            return -1;
        }
        at = skipSpace(text, at + 1, to);
        return at < to && (text.charAt(at) == '"' || text.charAt(at) == '\'') ? at + 1 : at;
    }

    private static int skipSpace(String text, int from, int to) {
        int at = from;
        while (at < to && Characters.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
