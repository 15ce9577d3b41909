package io.github.khabar.format;

import io.github.khabar.Article;
import java.util.Optional;

/** The one address that a format with room for one gives an article. */
final class CitedAddress {
    private CitedAddress() {}

    /** Returns what the page calls the story's own address, else the page's. */
    static Optional<String> of(Article article) {
        return article.canonicalUrl().or(article::url);
    }
}
