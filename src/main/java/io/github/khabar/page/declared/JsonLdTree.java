package io.github.khabar.page.declared;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of one JSON-LD script, as far as they can be read. Built without recursion; what was
 * read before an error is kept.
 */
final class JsonLdTree {
    private static final int DEEPEST = 200;
    private static final int VALUES_PER_OBJECT = 20;

    private final List<JsonElement> roots = new ArrayList<>();
    private final Deque<JsonElement> open = new ArrayDeque<>();
    private final int mostObjects;
    private int values;
    private String name = "";
    private @Nullable String error;
    private boolean cut;

    private JsonLdTree(int mostObjects) {
        this.mostObjects = mostObjects;
    }

    /**
     * Reads a script: as it is, and if that fails, repaired.
     *
     * @param script the script's text
     * @param mostObjects how many objects are read; 20 times as many values
     */
    static JsonLdTree of(String script, int mostObjects) {
        String json = JsonRepair.unwrap(script);
        JsonLdTree tree = read(json, mostObjects);
        if (tree.error == null) {
            return tree;
        }
        JsonLdTree repaired = read(JsonRepair.repair(json), mostObjects);
        return repaired.error == null || repaired.values >= tree.values ? repaired : tree;
    }

    /** Returns the script's outermost values. */
    List<JsonElement> roots() {
        return roots;
    }

    /** Returns what was wrong, or null if all was read. */
    @Nullable String error() {
        return error;
    }

    /** Returns whether there were more objects than are read. */
    boolean isCut() {
        return cut;
    }

    private static JsonLdTree read(String json, int mostObjects) {
        JsonLdTree tree = new JsonLdTree(mostObjects);
        if (json.isBlank()) {
            return tree;
        }
        try (JsonReader reader = new JsonReader(new StringReader(json))) {
            reader.setStrictness(Strictness.LENIENT);
            tree.read(reader);
        } catch (IOException | IllegalStateException e) {
            tree.error = String.valueOf(e.getMessage());
        }
        return tree;
    }

    private void read(JsonReader reader) throws IOException {
        for (JsonToken token = reader.peek();
                token != JsonToken.END_DOCUMENT;
                token = reader.peek()) {
            if (values > (long) mostObjects * VALUES_PER_OBJECT) {
                cut = true;
                return;
            }
            take(token, reader);
        }
    }

    private void take(JsonToken token, JsonReader reader) throws IOException {
        switch (token) {
            case BEGIN_OBJECT -> {
                reader.beginObject();
                open(new JsonObject());
            }
            case BEGIN_ARRAY -> {
                reader.beginArray();
                open(new JsonArray());
            }
            case END_OBJECT -> {
                reader.endObject();
                open.pop();
            }
            case END_ARRAY -> {
                reader.endArray();
                open.pop();
            }
            case NAME -> name = reader.nextName();
            case NULL -> {
                reader.nextNull();
                add(JsonNull.INSTANCE);
            }
            case BOOLEAN -> add(new JsonPrimitive(reader.nextBoolean()));
            default -> add(new JsonPrimitive(reader.nextString()));
        }
    }

    /** Gson's own limit can be set from 2.12 on only, and Spark brings 2.11. */
    private void open(JsonElement element) throws IOException {
        if (open.size() == DEEPEST) {
            throw new MalformedJsonException("nested deeper than " + DEEPEST);
        }
        add(element);
        open.push(element);
    }

    private void add(JsonElement element) {
        values++;
        JsonElement outer = open.peek();
        if (outer instanceof JsonObject object) {
            object.add(name, element);
        } else if (outer instanceof JsonArray array) {
            array.add(element);
        } else {
            roots.add(element);
        }
    }
}
