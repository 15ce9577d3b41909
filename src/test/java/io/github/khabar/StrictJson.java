package io.github.khabar;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;

/** Reads JSON to the letter of RFC 8259. */
public final class StrictJson {
    private StrictJson() {}

    /**
     * Reads one value.
     *
     * @param json the value, with nothing after it
     */
    public static JsonElement read(String json) {
        try (JsonReader reader = new JsonReader(new StringReader(json))) {
            reader.setStrictness(Strictness.STRICT);
            JsonElement value = new Gson().getAdapter(JsonElement.class).read(reader);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new AssertionError("more than one value: " + json);
            }
            return value;
        } catch (IOException e) {
            throw new AssertionError(e.getMessage() + "\n" + json, e);
        }
    }
}
