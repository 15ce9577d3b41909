package io.github.khabar.page.declared;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;

/** The way from a site's first page to a story, as a schema.org BreadcrumbList tells it. */
final class Breadcrumbs {
    static final String TYPE = "BreadcrumbList";

    /** First page, section, story: of less one cannot tell which is the section. */
    private static final int SHORTEST = 3;

    private Breadcrumbs() {}

    /**
     * Returns the section, the first step from the site's first page; an empty string where it
     * cannot be told.
     *
     * @param list the BreadcrumbList
     */
    static String section(JsonObject list) {
        List<JsonElement> steps = JsonValues.items(list.get("itemListElement"));
        return steps.size() >= SHORTEST && steps.get(1) instanceof JsonObject step
                ? name(step)
                : "";
    }

    private static String name(JsonObject step) {
        String name = JsonValues.string(step.get("name"));
        return name.isEmpty() && step.get("item") instanceof JsonObject item
                ? JsonValues.string(item.get("name"))
                : name;
    }
}
