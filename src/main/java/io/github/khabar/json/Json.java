package io.github.khabar.json;

import com.google.gson.FormattingStyle;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes JSON: legible Arabic, nulls where a field has none, nothing that breaks a line. */
public final class Json {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** What ends a script or begins a comment or an entity in a page. */
    private static final String MARKUP = "<>&";

    private static final String NONE = "";
    private static final char NEXT_LINE = '\u0085';
    private static final char REPLACEMENT = '\uFFFD';

    private Json() {}

    /**
     * Writes a value on one line.
     *
     * @param value the value
     */
    public static String line(JsonElement value) {
        return mend(value.toString(), NONE);
    }

    /**
     * Writes a value for people.
     *
     * @param value the value
     */
    public static String indented(JsonElement value) {
        StringWriter out = new StringWriter();
        JsonWriter writer = new JsonWriter(out);
        writer.setFormattingStyle(FormattingStyle.PRETTY);
        try {
            write(value, writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return mend(out.toString(), NONE);
    }

    /** As a {@code Gson} does, which loads a hundred classes first. */
    private static void write(JsonElement value, JsonWriter to) throws IOException {
        if (value.isJsonObject()) {
            to.beginObject();
            for (Map.Entry<String, JsonElement> field : value.getAsJsonObject().entrySet()) {
                write(field.getValue(), to.name(field.getKey()));
            }
            to.endObject();
        } else if (value.isJsonArray()) {
            to.beginArray();
            for (JsonElement element : value.getAsJsonArray()) {
                write(element, to);
            }
            to.endArray();
        } else if (value.isJsonNull()) {
            to.nullValue();
        } else {
            to.jsonValue(value.toString());
        }
    }

    /**
     * Writes a value on one line that may stand in a {@code script} element of a page as it is.
     *
     * @param value the value
     */
    public static String script(JsonElement value) {
        return mend(value.toString(), MARKUP);
    }

    /**
     * Returns a text, or JSON's null for null.
     *
     * @param value the text, or null
     */
    public static JsonElement text(@Nullable String value) {
        return value == null ? JsonNull.INSTANCE : new JsonPrimitive(value);
    }

    /**
     * Returns an array with a text, or a null, for each value.
     *
     * @param <T> the values' type
     * @param values the values
     * @param text gives the text of one
     */
    public static <T> JsonArray texts(List<T> values, Function<? super T, @Nullable String> text) {
        JsonArray array = new JsonArray();
        for (T value : values) {
            array.add(text(text.apply(value)));
        }
        return array;
    }

    /**
     * Returns a time of day to the minute, or JSON's null for null.
     *
     * @param time the time, or null
     */
    public static JsonElement time(@Nullable LocalTime time) {
        return text(time == null ? null : TIME.format(time));
    }

    /**
     * Returns a constant's name in lower case.
     *
     * @param constant the constant
     */
    public static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns a confidence to two digits: more would only be noise.
     *
     * @param value 0 to 1
     */
    public static JsonPrimitive confidence(double value) {
        return new JsonPrimitive(Math.round(value * 100) / 100.0);
    }

    /**
     * Mends what Gson leaves as it is: escapes U+0085, at which some readers split lines, and what
     * the caller names; puts U+FFFD for half a surrogate pair, which UTF-8 has no form for and
     * strict readers refuse even escaped. All of them stand inside strings only.
     */
    private static String mend(String json, String more) {
        StringBuilder out = new StringBuilder(json.length());
        for (int at = 0; at < json.length(); ) {
            int c = json.codePointAt(at);
            if (isSurrogate(c)) {
                out.append(REPLACEMENT);
            } else if (c == NEXT_LINE || more.indexOf(c) >= 0) {
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
