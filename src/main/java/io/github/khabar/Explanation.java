package io.github.khabar;

import io.github.khabar.page.Content;
import java.util.Objects;

/**
 * An article together with the labelled page it was made of: what became of every block, and why.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param article the article
 * @param content the page's blocks with the labels they ended with; a line that the date or the
 *     byline was read from is labelled so
 */
public record Explanation(Article article, Content content) {
    /** Checks that nothing is null. */
    public Explanation {
        Objects.requireNonNull(article, "article must not be null");
        Objects.requireNonNull(content, "content must not be null");
    }
}
