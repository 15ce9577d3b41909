package io.github.khabar.page.declared;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON-LD values, which may each be a string, an object that wraps one, or an array of
 * either.
 */
final class JsonValues {
    private JsonValues() {}

    /**
     * Returns the first string of a value, or an empty one.
     *
     * @param value a JSON value, or null
     */
    static String string(@Nullable JsonElement value) {
        List<String> strings = strings(value);
        return strings.isEmpty() ? "" : strings.get(0);
    }

    /**
     * Returns the strings of a value, in order.
     *
     * @param value a JSON value, or null
     */
    static List<String> strings(@Nullable JsonElement value) {
        List<String> strings = new ArrayList<>();
        for (JsonElement item : items(value)) {
            if (item instanceof JsonPrimitive primitive) {
                strings.add(primitive.getAsString());
            } else if (item instanceof JsonObject object
                    && object.get("@value") instanceof JsonPrimitive primitive) {
                strings.add(primitive.getAsString());
            }
        }
        return strings;
    }

    /**
     * Returns the items of a value: those of an array, and of arrays in it, or the value itself.
     *
     * @param value a JSON value, or null
     */
    static List<JsonElement> items(@Nullable JsonElement value) {
        List<JsonElement> items = new ArrayList<>();
        Deque<JsonElement> open = new ArrayDeque<>();
        if (value != null) {
            open.push(value);
        }
        while (!open.isEmpty()) {
            JsonElement at = open.pop();
            if (at instanceof JsonArray array) {
                for (int i = array.size() - 1; i >= 0; i--) {
                    open.push(array.get(i));
                }
            } else {
                items.add(at);
            }
        }
        return items;
    }

    /**
     * Returns the bare names of an object's types.
     *
     * @param object the object
     */
    static List<String> types(JsonObject object) {
        return strings(object.get("@type")).stream().map(SchemaTypes::name).toList();
    }
}
