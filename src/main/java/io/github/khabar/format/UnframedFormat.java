package io.github.khabar.format;

import io.github.khabar.Article;
import java.util.Objects;
import java.util.function.Function;

/** Articles one after the other, with nothing around them. */
final class UnframedFormat implements ArticleFormat {
    private final Function<Article, String> writer;
    private final String separator;

    /**
     * Takes what makes a format.
     *
     * @param writer writes one article
     * @param separator what stands between two
     */
    UnframedFormat(Function<Article, String> writer, String separator) {
        this.writer = writer;
        this.separator = separator;
    }

    @Override
    public String write(Article article) {
        return writer.apply(Objects.requireNonNull(article, "article must not be null"));
    }

    @Override
    public String separator() {
        return separator;
    }
}
