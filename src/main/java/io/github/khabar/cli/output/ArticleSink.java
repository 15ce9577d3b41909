package io.github.khabar.cli.output;

import io.github.khabar.Article;
import io.github.khabar.cli.input.PageInput;
import java.io.IOException;

/** Where the articles of a run go. */
public interface ArticleSink {
    /**
     * Returns whether a page's article is there from an earlier run; asked by many threads.
     *
     * @param page the page
     */
    default boolean has(PageInput page) {
        return false;
    }

    /**
     * Returns an article as it will be written; asked by many threads.
     *
     * @param page the page it was made of
     * @param article the article
     */
    String print(PageInput page, Article article);

    /**
     * Writes an article.
     *
     * @param page the page it was made of
     * @param printed what {@link #print} gave
     * @throws IOException if it cannot be written
     */
    void write(PageInput page, String printed) throws IOException;

    /**
     * Writes what stands behind the last article.
     *
     * @throws IOException if it cannot be written
     */
    default void finish() throws IOException {}
}
