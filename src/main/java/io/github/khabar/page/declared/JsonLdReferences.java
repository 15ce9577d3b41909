package io.github.khabar.page.declared;

import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The objects of a page's JSON-LD that others name by their identifiers, as authors and outlets
 * often are. Each is read a few times only: a large one, named again and again, would cost time and
 * memory that grow with the square of the page.
 */
final class JsonLdReferences {
    private static final int MOST_READINGS = 8;
    private final Map<String, JsonObject> objects = new HashMap<>();
    private final Map<String, Integer> readings = new HashMap<>();
    private boolean cut;

    /** Remembers an object; of several with one identifier the first counts. */
    void add(String id, JsonObject object) {
        objects.putIfAbsent(id, object);
    }

    /** Returns whether an identifier stands for an object. */
    boolean know(String id) {
        return objects.containsKey(id);
    }

    /**
     * Returns the object that an identifier stands for, or null where there is none or it was read
     * often enough.
     *
     * @param id the identifier
     */
    @Nullable JsonObject take(String id) {
        JsonObject object = objects.get(id);
        if (object == null || readings.merge(id, 1, Integer::sum) <= MOST_READINGS) {
            return object;
        }
        cut = true;
        return null;
    }

    /** Returns whether an object was named more often than it is read. */
    boolean isCut() {
        return cut;
    }
}
