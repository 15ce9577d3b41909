package io.github.khabar.cli;

import io.github.khabar.format.ArticleFormat;

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
