package io.github.khabar.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON: legible Arabic, nulls where the contract has a field, nothing that breaks a line.
 */
final class Json {
    private static final Gson LINE =
            new GsonBuilder().disableHtmlEscaping().serializeNulls().create();
    private static final Gson INDENTED =
            new GsonBuilder().disableHtmlEscaping().serializeNulls().setPrettyPrinting().create();
    private static final char NEXT_LINE = '\u0085';

    private Json() {}

    /** Writes a value on one line. */
    static String line(JsonElement value) {
        return safe(LINE.toJson(value));
    }

    /** Writes a value for people. */
    static String indented(JsonElement value) {
        return safe(INDENTED.toJson(value));
    }

    /** Returns a text, or JSON's null for null. */
    static JsonElement text(@Nullable String value) {
        return value == null ? JsonNull.INSTANCE : new JsonPrimitive(value);
    }

    /** Returns an array with a text, or a null, for each value. */
    static <T> JsonArray texts(List<T> values, Function<? super T, @Nullable String> text) {
        JsonArray array = new JsonArray();
        for (T value : values) {
            array.add(text(text.apply(value)));
        }
        return array;
    }

    /** Returns a confidence to two digits: more would only be noise. */
    static JsonPrimitive confidence(double value) {
        return new JsonPrimitive(Math.round(value * 100) / 100.0);
    }

    /**
     * Escapes what Gson leaves as it is: U+0085, at which some readers split lines, and lone
     * surrogates, which UTF-8 has no form for. Both stand inside strings only.
     */
    private static String safe(String json) {
        StringBuilder out = new StringBuilder(json.length());
        for (int at = 0; at < json.length(); ) {
            int c = json.codePointAt(at);
            if (c == NEXT_LINE || isSurrogate(c)) {
                out.append("\\u").append(Integer.toHexString(0x1_0000 | c), 1, 5);
            } else {
                out.appendCodePoint(c);
            }
            at += Character.charCount(c);
        }
        return out.toString();
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
