package io.github.khabar.page.bytes;

import io.github.khabar.text.WordList;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads charset labels as browsers do, so that {@code iso-8859-1} means windows-1252. */
final class CharsetLabels {
    private static final String MARKUP = "<meta charset=\"utf-8\">";
    private static final Map<String, String> NAMES = read();

    private CharsetLabels() {}

    /**
     * Returns the charset of a label, or null if the label is unknown.
     *
     * @param label the label
     */
    static @Nullable Charset charset(String label) {
        String key = label.strip().toLowerCase(Locale.ROOT);
        return supported(NAMES.getOrDefault(key, key));
    }

    /**
     * Returns the charset of a label that is itself written in ASCII among the bytes: by the
     * WHATWG's rule UTF-16 cannot be meant, and a charset in which markup does not read as markup
     * cannot be either.
     *
     * @param label the label
     */
    static @Nullable Charset charsetOfAscii(String label) {
        Charset charset = charset(label);
        if (charset == null
                || charset.name().startsWith("UTF-16")
                || charset.name().startsWith("UTF-32")) {
            return charset == null ? null : StandardCharsets.UTF_8;
        }
        return readsAscii(charset) ? charset : null;
    }

    /** Returns whether markup in ASCII reads as markup in a charset. */
    static boolean readsAscii(Charset charset) {
        return new String(MARKUP.getBytes(StandardCharsets.US_ASCII), charset).equals(MARKUP);
    }

    private static @Nullable Charset supported(String name) {
        try {
            return !name.isEmpty() && Charset.isSupported(name) ? Charset.forName(name) : null;
        } catch (IllegalCharsetNameException e) {
            return null;
        }
    }

    private static Map<String, String> read() {
        Map<String, String> names = new HashMap<>();
        for (List<String> row : WordList.read(CharsetLabels.class, "charset-labels.txt").rows()) {
            names.put(row.get(0), row.get(1));
        }
        return Map.copyOf(names);
    }
}
