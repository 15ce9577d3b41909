package io.github.khabar.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.github.khabar.Article;
import io.github.khabar.Dateline;
import io.github.khabar.byline.Byline;
import io.github.khabar.byline.Contributor;
import io.github.khabar.byline.Organization;
import io.github.khabar.date.PublicationDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An article as {@code khabar parse} tells it; the fields and their order are a contract. */
final class ArticleJson {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private ArticleJson() {}

    static JsonObject of(String id, Article article) {
        JsonObject json = new JsonObject();
        json.addProperty("id", id);
        json.add("title", Json.text(article.title().orElse(null)));
        json.add("paragraphs", Json.texts(article.paragraphs(), line -> line));
        json.add("byline", byline(article.byline()));
        json.add("published", date(article.published().orElse(null)));
        json.add("modified", date(article.modified().orElse(null)));
        json.add("dateline", dateline(article.dateline().orElse(null)));
        json.add("url", Json.text(article.url().orElse(null)));
        json.add("language", Json.text(article.language().orElse(null)));
        return json;
    }

    private static JsonObject byline(Byline byline) {
        JsonObject json = new JsonObject();
        json.add("persons", Json.texts(byline.persons(), Contributor::name));
        json.add("organizations", Json.texts(byline.organizations(), Organization::name));
        json.add("raw", Json.text(byline.raw()));
        return json;
    }

    private static JsonElement date(@Nullable PublicationDate date) {
        if (date == null) {
            return JsonNull.INSTANCE;
        }
        ZoneId zone = date.zone();
        JsonObject json = new JsonObject();
        json.addProperty("date", date.date().toString());
        json.add("time", time(date.time()));
        json.add("zone", Json.text(zone == null ? null : zone.getId()));
        json.addProperty("precision", name(date.precision()));
        json.addProperty("calendar", name(date.calendar()));
        json.addProperty("raw", date.raw());
        json.addProperty("source", name(date.source()));
        json.add("confidence", Json.confidence(date.confidence()));
        return json;
    }

    private static JsonElement dateline(@Nullable Dateline dateline) {
        if (dateline == null) {
            return JsonNull.INSTANCE;
        }
        JsonObject json = new JsonObject();
        json.addProperty("place", dateline.place());
        json.add("agency", Json.text(dateline.agency()));
        json.add("date", Json.text(Objects.toString(dateline.date(), null)));
        json.addProperty("raw", dateline.raw());
        return json;
    }

    /** Returns a time of day as the command line tells it, or JSON's null for null. */
    static JsonElement time(@Nullable LocalTime time) {
        return Json.text(time == null ? null : TIME.format(time));
    }

    /** Returns a constant's name as the command line tells it. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
