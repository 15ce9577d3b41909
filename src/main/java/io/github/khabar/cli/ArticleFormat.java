package io.github.khabar.cli;

import io.github.khabar.Article;

/** How {@code khabar parse} prints an article. */
enum ArticleFormat {
    /** One JSON object a line. */
    JSONL,
    /** The same objects, indented. */
    JSON,
    /** Headline and text, with blank lines between. */
    TEXT,
    /** Markdown. */
    MARKDOWN,
    /** One schema.org NewsArticle a line. */
    JSONLD;

    private static final String BETWEEN_DOCUMENTS = "\n---\n\n";

    /**
     * Returns an article in this format, without a line end.
     *
     * @param id the input's id
     * @param article the article
     */
    String print(String id, Article article) {
        return switch (this) {
            case JSONL -> Json.line(ArticleJson.of(id, article));
            case JSON -> Json.indented(ArticleJson.of(id, article));
            case TEXT -> text(article);
            case MARKDOWN -> article.toMarkdown().stripTrailing();
            case JSONLD -> Json.line(ArticleJsonLd.of(article));
        };
    }

    /** Returns what stands between two articles, the line end of the first one aside. */
    String separator() {
        return this == TEXT || this == MARKDOWN ? BETWEEN_DOCUMENTS : "";
    }

    private static String text(Article article) {
        String text = article.text();
        return article.title()
                .map(title -> text.isEmpty() ? title : title + "\n\n" + text)
                .orElse(text);
    }
}
