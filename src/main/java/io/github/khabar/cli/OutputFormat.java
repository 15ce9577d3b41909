package io.github.khabar.cli;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.khabar.Article;
import io.github.khabar.format.ArticleFormat;
import io.github.khabar.json.Json;

/** How {@code khabar parse} prints an article: the formats by the names that it takes. */
enum OutputFormat {
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
    /** A TEI document; several articles are one corpus. */
    TEI,
    /** A page of HTML; several articles are one page. */
    HTML;

    /**
     * Returns an article in this format, without a line end.
     *
     * @param id the input's id
     * @param article the article
     * @param alone whether the output holds nothing else, rather than perhaps several articles
     */
    String print(String id, Article article, boolean alone) {
        return switch (this) {
            case JSONL -> Json.line(json(id, article));
            case JSON -> Json.indented(json(id, article));
            case TEXT, MARKDOWN, JSONLD, TEI, HTML ->
                    alone ? format().write(article).stripTrailing() : format().entry(article);
        };
    }

    /** Returns what stands before the first of several articles. */
    String opening() {
        return format().opening();
    }

    /** Returns what stands between two articles, the line end of the first one aside. */
    String separator() {
        return format().separator();
    }

    /** Returns what stands after the last of several articles, without its line end. */
    String closing() {
        return format().closing().stripTrailing();
    }

    private ArticleFormat format() {
        return switch (this) {
            case JSONL, JSON -> ArticleFormat.json();
            case TEXT -> ArticleFormat.text();
            case MARKDOWN -> ArticleFormat.markdownWithFrontMatter();
            case JSONLD -> ArticleFormat.jsonLd();
            case TEI -> ArticleFormat.tei();
            case HTML -> ArticleFormat.html();
        };
    }

    /** The id comes first. */
    private JsonObject json(String id, Article article) {
        JsonObject json = new JsonObject();
        json.addProperty("id", id);
        JsonParser.parseString(format().write(article))
                .getAsJsonObject()
                .asMap()
                .forEach(json::add);
        return json;
    }
}
