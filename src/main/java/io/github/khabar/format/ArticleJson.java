package io.github.khabar.format;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.github.khabar.Article;
import io.github.khabar.Dateline;
import io.github.khabar.byline.Agency;
import io.github.khabar.byline.Byline;
import io.github.khabar.byline.Contributor;
import io.github.khabar.byline.Organization;
import io.github.khabar.date.PublicationDate;
import io.github.khabar.json.Json;
import io.github.khabar.page.MetadataField;
import io.github.khabar.page.MetadataValue;
import io.github.khabar.page.Notice;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An article as one JSON object; its fields and their order are a contract. */
final class ArticleJson {
    private ArticleJson() {}

    static JsonObject of(Article article) {
        JsonObject json = new JsonObject();
        json.add("title", Json.text(article.title().orElse(null)));
        json.add("paragraphs", Json.texts(article.paragraphs(), line -> line));
        json.add("byline", byline(article.byline()));
        json.add("published", date(article.published().orElse(null)));
        json.add("modified", date(article.modified().orElse(null)));
        json.add("dateline", dateline(article.dateline().orElse(null)));
        json.add("url", Json.text(article.url().orElse(null)));
        json.add("language", Json.text(article.language().orElse(null)));
        json.add("site_name", Json.text(article.siteName().orElse(null)));
        json.add("section", Json.text(article.section().orElse(null)));
        json.add("tags", Json.texts(article.tags(), tag -> tag));
        json.add("image", Json.text(article.image().orElse(null)));
        json.add("canonical_url", Json.text(article.canonicalUrl().orElse(null)));
        json.addProperty("free", article.accessibleForFree().orElse(null));
        json.add("sources", sources(article));
        json.add("description", Json.text(article.description().orElse(null)));
        json.add("confidence", Json.confidence(article.confidence()));
        json.add("notices", notices(article.notices()));
        return json;
    }

    static JsonObject withBody(Article article) {
        JsonObject json = of(article);
        json.add("body", BodyJson.of(article.body()));
        return json;
    }

    private static JsonArray notices(List<Notice> notices) {
        JsonArray array = new JsonArray();
        for (Notice notice : notices) {
            JsonObject json = new JsonObject();
            json.addProperty("kind", Json.name(notice.kind()));
            json.addProperty("detail", notice.detail());
            array.add(json);
        }
        return array;
    }

    private static JsonObject byline(Byline byline) {
        JsonObject json = new JsonObject();
        json.add("persons", Json.texts(byline.persons(), Contributor::name));
        json.add("organizations", Json.texts(byline.organizations(), Organization::name));
        json.add("raw", Json.text(byline.raw()));
        json.add("roles", Json.texts(byline.persons(), person -> Json.name(person.role())));
        json.add("agencies", Json.texts(byline.organizations(), ArticleJson::agency));
        return json;
    }

    private static @Nullable String agency(Organization organization) {
        Agency agency = organization.agency();
        return agency == null ? null : agency.name();
    }

    private static JsonElement date(@Nullable PublicationDate date) {
        if (date == null) {
            return JsonNull.INSTANCE;
        }
        ZoneId zone = date.zone();
        JsonObject json = new JsonObject();
        json.addProperty("date", date.date().toString());
        json.add("time", Json.time(date.time()));
        json.add("zone", Json.text(zone == null ? null : zone.getId()));
        json.addProperty("precision", Json.name(date.precision()));
        json.addProperty("calendar", Json.name(date.calendar()));
        json.addProperty("raw", date.raw());
        json.addProperty("source", Json.name(date.source()));
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

    /** Where each declaration was read, under the name of its field; for tags one a tag. */
    private static JsonObject sources(Article article) {
        JsonObject json = new JsonObject();
        JsonArray tags = new JsonArray();
        for (MetadataValue value : article.metadata()) {
            String source = Json.name(value.source());
            if (value.field() == MetadataField.KEYWORD) {
                tags.add(source);
            } else {
                json.addProperty(Json.name(value.field()), source);
            }
        }
        json.add("tags", tags);
        return json;
    }
}
