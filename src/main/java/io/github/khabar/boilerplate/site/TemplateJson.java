package io.github.khabar.boilerplate.site;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes templates as JSON and reads them again. */
public final class TemplateJson {
    private static final int VERSION = 1;
    private static final String VERSION_FIELD = "khabarTemplate";
    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

    private TemplateJson() {}

    public static String write(Template template) {
        JsonArray lines = new JsonArray();
        for (TemplateLine line : template.lines()) {
            JsonArray places = new JsonArray();
            line.places().forEach(places::add);
            JsonObject json = new JsonObject();
            json.addProperty("text", line.text());
            json.addProperty("pages", line.pages());
            json.addProperty("prose", line.prose());
            json.add("places", places);
            lines.add(json);
        }
        JsonObject json = new JsonObject();
        json.addProperty(VERSION_FIELD, VERSION);
        json.addProperty("pages", template.pages());
        json.add("lines", lines);
        return GSON.toJson(json);
    }

    public static Template read(String json) {
        try {
            JsonObject object = JsonParser.parseString(json).getAsJsonObject();
            checkVersion(object.get(VERSION_FIELD));
            List<TemplateLine> lines = new ArrayList<>();
            for (JsonElement line : field(object, "lines").getAsJsonArray()) {
                lines.add(line(line.getAsJsonObject()));
            }
            return new Template(field(object, "pages").getAsInt(), lines);
        } catch (JsonParseException
                | IllegalStateException
                | ClassCastException
                | UnsupportedOperationException
                | NumberFormatException e) {
            throw new IllegalArgumentException("json is no site template: " + e.getMessage(), e);
        }
    }

    private static void checkVersion(@Nullable JsonElement version) {
        if (version == null) {
            throw new IllegalStateException("it has no field " + VERSION_FIELD);
        }
        if (version.getAsInt() != VERSION) {
            throw new IllegalArgumentException(
                    "json is a site template of version "
                            + version.getAsString()
                            + ", but this library reads version "
                            + VERSION);
        }
    }

    private static TemplateLine line(JsonObject json) {
        List<String> places = new ArrayList<>();
        field(json, "places").getAsJsonArray().forEach(place -> places.add(place.getAsString()));
        return new TemplateLine(
                field(json, "text").getAsString(),
                field(json, "pages").getAsInt(),
                field(json, "prose").getAsBoolean(),
                places);
    }

    private static JsonElement field(JsonObject json, String name) {
        JsonElement value = json.get(name);
        if (value == null) {
            throw new IllegalStateException("it has no field " + name);
        }
        return value;
    }
}
