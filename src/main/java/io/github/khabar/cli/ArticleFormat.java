package io.github.khabar.cli;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.khabar.Article;
import io.github.khabar.json.Json;

/** How {@code khabar parse} prints an article. */
enum ArticleFormat {
    /** One JSON object a line. */
    JSONL,
    /** The same objects, indented. */
    JSON,
    /** Headline and text, with blank lines between. */
    TEXT,
    /** Markdown under YAML front matter. */
    MARKDOWN,
    /** One schema.org NewsArticle a line. */
    JSONLD,
    /** One TEI document an article. */
    TEI;

    /**
     * Returns an article in this format, without a line end.
     *
     * @param id the input's id
     * @param article the article
     */
    String print(String id, Article article) {
        return switch (this) {
            case JSONL -> Json.line(json(id, article));
            case JSON -> Json.indented(json(id, article));
            case TEXT -> text(article);
            case MARKDOWN -> article.toMarkdownWithFrontMatter().stripTrailing();
            case JSONLD -> article.toJsonLd();
            case TEI -> article.toTei().stripTrailing();
        };
    }

    /** Returns what stands between two articles, the line end of the first one aside. */
    String separator() {
        return switch (this) {
            case TEXT -> "\n---\n\n";
            case MARKDOWN -> "\n";
            case JSONL, JSON, JSONLD, TEI -> "";
        };
    }

    /** The id comes first. */
    private static JsonObject json(String id, Article article) {
        JsonObject json = new JsonObject();
        json.addProperty("id", id);
        JsonParser.parseString(article.toJson()).getAsJsonObject().asMap().forEach(json::add);
        return json;
    }

    private static String text(Article article) {
        String text = article.text();
        return article.title()
                .map(title -> text.isEmpty() ? title : title + "\n\n" + text)
                .orElse(text);
    }
}
