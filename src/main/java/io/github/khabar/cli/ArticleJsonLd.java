package io.github.khabar.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.khabar.Article;
import io.github.khabar.Dateline;
import io.github.khabar.byline.Agency;
import io.github.khabar.byline.Contributor;
import io.github.khabar.byline.Organization;
import io.github.khabar.byline.Role;
import io.github.khabar.date.PublicationDate;
import java.time.ZoneId;

/** An article as a schema.org NewsArticle; what is not known is left out. */
final class ArticleJsonLd {
    private ArticleJsonLd() {}

    static JsonObject of(Article article) {
        JsonObject json = new JsonObject();
        json.addProperty("@context", "https://schema.org");
        json.addProperty("@type", "NewsArticle");
        article.title().ifPresent(title -> json.addProperty("headline", title));
        addContributors(json, article);
        article.published().ifPresent(date -> json.addProperty("datePublished", stamp(date)));
        article.modified().ifPresent(date -> json.addProperty("dateModified", stamp(date)));
        article.dateline().map(Dateline::raw).ifPresent(raw -> json.addProperty("dateline", raw));
        article.url().ifPresent(url -> json.addProperty("url", url));
        article.language().ifPresent(tag -> json.addProperty("inLanguage", tag));
        json.addProperty("articleBody", article.text());
        return json;
    }

    private static void addContributors(JsonObject json, Article article) {
        for (Contributor person : article.byline().persons()) {
            add(json, property(person.role()), named("Person", person.name()));
        }
        for (Organization organization : article.byline().organizations()) {
            JsonObject named = named("Organization", organization.name());
            Agency agency = organization.agency();
            if (agency != null) {
                named.addProperty("alternateName", agency.name());
            }
            add(json, "author", named);
        }
    }

    private static String property(Role role) {
        return switch (role) {
            case AUTHOR, CORRESPONDENT, INTERVIEWER -> "author";
            case EDITOR -> "editor";
            case TRANSLATOR -> "translator";
            case PHOTOGRAPHER, CARTOONIST -> "contributor";
        };
    }

    private static JsonObject named(String type, String name) {
        JsonObject json = new JsonObject();
        json.addProperty("@type", type);
        json.addProperty("name", name);
        return json;
    }

    private static void add(JsonObject json, String property, JsonObject value) {
        JsonArray values = json.getAsJsonArray(property);
        if (values == null) {
            values = new JsonArray();
            json.add(property, values);
        }
        values.add(value);
    }

    /**
     * Returns ISO 8601 as far as the date is known, with the zone's offset where there is a time.
     */
    private static String stamp(PublicationDate date) {
        ZoneId zone = date.zone();
        if (date.time() == null || zone == null || date.date().toLocalDate().isEmpty()) {
            return date.date().toString();
        }
        return date.date()
                .toLocalDate()
                .orElseThrow()
                .atTime(date.time())
                .atZone(zone)
                .toOffsetDateTime()
                .toString();
    }
}
