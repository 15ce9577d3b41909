package io.github.khabar.page.declared;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.khabar.page.MetadataField;
import io.github.khabar.page.Source;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One JSON-LD object that may be a story, the page or the path of one, or the outlet. */
final class JsonLdObject {
    private static final String FREE = "isAccessibleForFree";

    private final JsonObject object;
    private final JsonLdReferences references;
    private final MetadataCollector collector;

    /**
     * Takes up an object.
     *
     * @param object the object
     * @param references the page's objects by their identifiers
     * @param collector takes the values
     */
    JsonLdObject(JsonObject object, JsonLdReferences references, MetadataCollector collector) {
        this.object = object;
        this.references = references;
        this.collector = collector;
    }

    /** Collects what the object says. */
    void read() {
        List<String> types = JsonValues.types(object);
        for (String type : types) {
            add(MetadataField.TYPE, type, "@type");
        }
        for (String type : types) {
            if (SchemaTypes.isStory(type)) {
                story(type);
                return;
            }
            if (SchemaTypes.isOutlet(type)) {
                outlet(object, type);
                return;
            }
            if (type.equals(Breadcrumbs.TYPE)) {
                add(MetadataField.SECTION, Breadcrumbs.section(object), type);
                return;
            }
        }
    }

    /** Collects when a recording was published and by whom. */
    void readRecording() {
        for (String type : JsonValues.types(object)) {
            for (Map.Entry<String, JsonElement> member : object.entrySet()) {
                String property = SchemaTypes.name(member.getKey());
                MetadataField field = SchemaProperties.ofRecording(property);
                if (field != null && !collector.has(field)) {
                    member(field, member.getValue(), type + "." + property);
                }
            }
        }
    }

    private void story(String type) {
        for (Map.Entry<String, JsonElement> member : object.entrySet()) {
            MetadataField field = SchemaProperties.field(SchemaTypes.name(member.getKey()));
            if (field != null) {
                member(field, member.getValue(), type + "." + SchemaTypes.name(member.getKey()));
            }
        }
        parts(type);
        if (object.get("isPartOf") instanceof JsonObject part) {
            JsonObject whole = resolved(part);
            for (String wholeType : JsonValues.types(whole)) {
                if (SchemaTypes.isOutlet(wholeType)) {
                    outlet(whole, type + ".isPartOf." + wholeType);
                    return;
                }
            }
        }
    }

    private void member(MetadataField field, JsonElement value, String key) {
        switch (field) {
            case AUTHOR, SITE_NAME ->
                    JsonValues.items(value).forEach(item -> named(field, item, key));
            case KEYWORD, SECTION ->
                    JsonValues.items(value).forEach(item -> keywords(field, item, key));
            case IMAGE, CANONICAL_URL ->
                    JsonValues.items(value).forEach(item -> address(field, item, key));
            case LANGUAGE -> JsonValues.items(value).forEach(item -> language(item, key));
            default -> JsonValues.strings(value).forEach(text -> add(field, text, key));
        }
    }

    /**
     * A person or organization: a name, an object that has one, or the identifier of such an
     * object.
     */
    private void named(MetadataField field, JsonElement item, String key) {
        if (item instanceof JsonPrimitive primitive) {
            String id = primitive.getAsString();
            if (references.know(id)) {
                described(field, references.take(id), key);
            } else {
                add(field, id, key);
            }
        } else if (item instanceof JsonObject reference) {
            described(field, resolved(reference), key);
        }
    }

    private void described(MetadataField field, @Nullable JsonObject described, String key) {
        if (described == null) {
            return;
        }
        String kind = JsonValues.types(described).stream().findFirst().map(t -> "." + t).orElse("");
        for (String name : JsonValues.strings(described.get("name"))) {
            add(field, name, key + kind);
        }
    }

    /**
     * Returns the object that a reference stands for; one that names something itself stands for
     * itself.
     */
    private JsonObject resolved(JsonObject reference) {
        if (reference.has("name")) {
            return reference;
        }
        JsonObject known = references.take(JsonValues.string(reference.get("@id")));
        return known == null ? reference : known;
    }

    private void outlet(JsonObject described, String key) {
        for (String property : List.of("name", "alternateName")) {
            for (String name : JsonValues.strings(described.get(property))) {
                add(MetadataField.SITE_NAME, name, key + "." + property);
            }
        }
    }

    /** A list in one string, one keyword, or an object that has it for its name. */
    private void keywords(MetadataField field, JsonElement item, String key) {
        JsonElement name = item instanceof JsonObject term ? term.get("name") : null;
        for (String list : JsonValues.strings(name == null ? item : name)) {
            for (String keyword : Keywords.split(list)) {
                add(field, keyword, key);
            }
        }
    }

    /**
     * A part that is not free to read makes a story that says nothing of itself a paid one; a free
     * part says nothing.
     */
    private void parts(String type) {
        for (JsonElement item : JsonValues.items(object.get("hasPart"))) {
            if (item instanceof JsonObject part) {
                String free = JsonValues.string(part.get(FREE));
                if (SchemaTypes.name(free).equalsIgnoreCase("false")) {
                    add(MetadataField.FREE, "false", type + ".hasPart." + FREE);
                }
            }
        }
    }

    private void address(MetadataField field, JsonElement item, String key) {
        if (item instanceof JsonPrimitive primitive) {
            add(field, primitive.getAsString(), key);
        } else if (item instanceof JsonObject reference) {
            JsonObject described = resolved(reference);
            String url =
                    firstOf(described, field == MetadataField.IMAGE ? "contentUrl" : "@id", "url");
            add(field, url, key);
        }
    }

    private void language(JsonElement item, String key) {
        if (item instanceof JsonPrimitive primitive) {
            add(MetadataField.LANGUAGE, primitive.getAsString(), key);
        } else if (item instanceof JsonObject described) {
            add(MetadataField.LANGUAGE, firstOf(described, "alternateName", "name"), key);
        }
    }

    private static String firstOf(JsonObject described, String property, String otherwise) {
        String value = JsonValues.string(described.get(property));
        return value.isEmpty() ? JsonValues.string(described.get(otherwise)) : value;
    }

    private void add(MetadataField field, @Nullable String value, String key) {
        if (value != null) {
            collector.add(field, value, Source.JSON_LD, key);
        }
    }
}
