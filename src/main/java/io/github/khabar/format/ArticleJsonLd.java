package io.github.khabar.format;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.khabar.Article;
import io.github.khabar.Dateline;
import io.github.khabar.json.Json;
import io.github.khabar.web.WebAddress;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An article as a schema.org NewsArticle; what is not known is left out. */
final class ArticleJsonLd {
    private static final String TYPE = "@type";
    private static final String NAME = "name";

    private ArticleJsonLd() {}

    static JsonObject of(Article article) {
        JsonObject json = new JsonObject();
        json.addProperty("@context", "https://schema.org");
        json.addProperty(TYPE, "NewsArticle");
        addAddress(json, CitedAddress.of(article));
        add(json, "headline", article.title());
        add(json, "description", article.description());
        Credits.of(article.byline())
                .forEach((property, credits) -> json.add(property, credits(credits)));
        article.siteName().ifPresent(name -> json.add("publisher", named("Organization", name)));
        add(json, "datePublished", article.published().map(DateStamp::of));
        add(json, "dateModified", article.modified().map(DateStamp::of));
        article.dateline().ifPresent(dateline -> addDateline(json, dateline));
        add(json, "inLanguage", article.language());
        add(json, "articleSection", article.section());
        if (!article.tags().isEmpty()) {
            json.add("keywords", Json.texts(article.tags(), tag -> tag));
        }
        add(json, "image", article.image().map(WebAddress::encoded));
        article.accessibleForFree()
                .ifPresent(free -> json.addProperty("isAccessibleForFree", free));
        add(json, "articleBody", Optional.of(article.text()).filter(text -> !text.isEmpty()));
        return json;
    }

    private static void add(JsonObject json, String property, Optional<String> value) {
        value.ifPresent(text -> json.addProperty(property, text));
    }

    /** A reader of JSON-LD takes any other text for an address relative to its own document. */
    private static void addAddress(JsonObject json, Optional<String> address) {
        address.filter(WebAddress::isWeb)
                .map(WebAddress::encoded)
                .ifPresent(
                        url -> {
                            JsonObject page = new JsonObject();
                            page.addProperty(TYPE, "WebPage");
                            page.addProperty("@id", url);
                            json.addProperty("url", url);
                            json.add("mainEntityOfPage", page);
                        });
    }

    private static void addDateline(JsonObject json, Dateline dateline) {
        json.addProperty("dateline", dateline.raw());
        json.add("locationCreated", named("Place", dateline.place()));
    }

    private static JsonArray credits(List<Credits.Credit> credits) {
        JsonArray array = new JsonArray();
        for (Credits.Credit credit : credits) {
            JsonObject named = named(credit.type(), credit.name());
            addIfKnown(named, "alternateName", credit.otherName());
            if (credit.affiliation() != null) {
                named.add("affiliation", named("Organization", credit.affiliation()));
            }
            array.add(named);
        }
        return array;
    }

    private static void addIfKnown(JsonObject json, String property, @Nullable String value) {
        if (value != null) {
            json.addProperty(property, value);
        }
    }

    private static JsonObject named(String type, String name) {
        JsonObject json = new JsonObject();
        json.addProperty(TYPE, type);
        json.addProperty(NAME, name);
        return json;
    }
}
