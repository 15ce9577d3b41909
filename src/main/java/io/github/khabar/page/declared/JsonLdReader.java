package io.github.khabar.page.declared;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.khabar.page.Notice;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Reads JSON-LD scripts: the stories, pages and outlets at the top of them, in {@code @graph}, or
 * as the main entity of another. What else they describe (images, breadcrumbs, lists of other
 * stories) says nothing about the page's story.
 */
final class JsonLdReader {
    private static final List<String> INTO = List.of("@graph", "mainEntity", "mainEntityOfPage");
    private static final int MOST_NOTICES = 10;

    private final MetadataCollector collector;
    private final List<Notice> notices = new ArrayList<>();
    private final JsonLdReferences references = new JsonLdReferences();
    private final List<JsonObject> recordings = new ArrayList<>();
    private int objectsLeft;
    private boolean cut;

    /**
     * Prepares for a page.
     *
     * @param collector takes the values
     * @param mostObjects how many objects are read
     */
    JsonLdReader(MetadataCollector collector, int mostObjects) {
        this.collector = collector;
        this.objectsLeft = mostObjects;
    }

    /** Adds what was cut off or broken. */
    void reportTo(List<Notice> all) {
        all.addAll(notices);
        if (cut || references.isCut()) {
            all.add(new Notice(Notice.Kind.CANDIDATES_CUT, "some JSON-LD objects were not read"));
        }
    }

    /**
     * Reads one script.
     *
     * @param script the script's text
     */
    void read(String script) {
        if (objectsLeft == 0) {
            cut = true;
            return;
        }
        JsonLdTree tree = JsonLdTree.of(script, objectsLeft);
        String error = tree.error();
        if (error != null && notices.size() < MOST_NOTICES) {
            notices.add(new Notice(Notice.Kind.METADATA_BROKEN, "JSON-LD: " + error));
        }
        cut |= tree.isCut();
        index(tree.roots());
        walk(tree.roots());
    }

    /**
     * Reads what the page says of the one recording it shows, once all of it is read: beside a
     * story the recording is only embedded, and several are a list.
     */
    void finish() {
        if (recordings.size() == 1 && !collector.hasStory()) {
            new JsonLdObject(recordings.get(0), references, collector).readRecording();
        }
        recordings.clear();
    }

    /** Remembers every object that has an identifier: authors are often given by it alone. */
    private void index(List<JsonElement> roots) {
        Deque<JsonElement> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            JsonElement at = open.pop();
            if (at instanceof JsonArray array) {
                array.forEach(open::push);
            } else if (at instanceof JsonObject object) {
                objectsLeft = Math.max(0, objectsLeft - 1);
                String id = JsonValues.string(object.get("@id"));
                if (!id.isEmpty() && object.size() > 1) {
                    references.add(id, object);
                }
                object.entrySet().forEach(e -> open.push(e.getValue()));
            }
        }
    }

    private void walk(List<JsonElement> roots) {
        Deque<JsonElement> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            JsonElement at = open.pop();
            if (at instanceof JsonArray array) {
                for (int i = array.size() - 1; i >= 0; i--) {
                    open.push(array.get(i));
                }
            } else if (at instanceof JsonObject object) {
                new JsonLdObject(object, references, collector).read();
                if (JsonValues.types(object).stream().anyMatch(SchemaTypes::isRecording)) {
                    recordings.add(object);
                }
                for (int i = INTO.size() - 1; i >= 0; i--) {
                    JsonElement inner = object.get(INTO.get(i));
                    if (inner != null) {
                        open.push(inner);
                    }
                }
            }
        }
    }
}
