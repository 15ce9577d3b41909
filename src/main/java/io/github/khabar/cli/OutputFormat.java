package io.github.khabar.cli;

import io.github.khabar.format.ArticleFormat;

/** How {@code khabar parse} prints an article: the formats by the names that it takes. */
enum OutputFormat {
    /** One JSON object a line. */
    JSONL(".json"),
    /** The same objects, indented. */
    JSON(".json"),
    /** Headline and text, with blank lines between. */
    TEXT(".txt"),
    /** Markdown under YAML front matter. */
    MARKDOWN(".md"),
    /** One schema.org NewsArticle a line. */
    JSONLD(".jsonld"),
    /** A TEI document; several articles are one corpus. */
    TEI(".tei.xml"),
    /** A page of HTML; several articles are one page. */
    HTML(".html");

    private final String extension;

    OutputFormat(String extension) {
        this.extension = extension;
    }

    /** Returns what the name of a file in this format ends in. */
    String extension() {
        return extension;
    }

    /** Returns whether an article is one object of JSON, to which fields can be added. */
    boolean isJson() {
        return this == JSONL || this == JSON;
    }

    /**
     * Returns the format.
     *
     * @param inlineMarkup whether links and emphasis are wanted too
     */
    ArticleFormat format(boolean inlineMarkup) {
        return switch (this) {
            case JSONL, JSON -> inlineMarkup ? ArticleFormat.jsonWithBody() : ArticleFormat.json();
            case TEXT -> ArticleFormat.text();
            case MARKDOWN -> ArticleFormat.markdownWithFrontMatter();
            case JSONLD -> ArticleFormat.jsonLd();
            case TEI -> ArticleFormat.tei();
            case HTML -> ArticleFormat.html();
        };
    }
}
