package io.github.khabar.spark;

import io.github.khabar.Article;
import io.github.khabar.RemovedText;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.jspecify.annotations.Nullable;

/**
 * An article as a row, or the dead letter of a page that could not be read: then {@code problem}
 * says why, and all but {@code id}, {@code url} and {@code fetched} is null.
 *
 * <p>A view for Spark's bean encoder, which makes a column of each getter. It has no setters: rows
 * are written from it and read back by column.
 */
public final class ArticleRow {
    private final FetchedPage page;
    private final Optional<Article> article;

    /**
     * Returns a row.
     *
     * @param page the page as it was read
     * @param article what it was parsed to; null where it could not be read
     */
    ArticleRow(FetchedPage page, @Nullable Article article) {
        this.page = page;
        this.article = Optional.ofNullable(article);
    }

    /** Returns an encoder of such rows. */
    static Encoder<ArticleRow> encoder() {
        return Encoders.bean(ArticleRow.class);
    }

    /** Returns where the page was read: the file, and in a WARC file the record's offset. */
    public String getId() {
        return page.getId();
    }

    /** Returns the page's address. */
    public @Nullable String getUrl() {
        return article.flatMap(Article::url).orElse(page.getUrl());
    }

    /** Returns when the page was fetched. */
    public @Nullable Instant getFetched() {
        return page.getFetched();
    }

    /** Returns why the page could not be read; null where it was. */
    public @Nullable String getProblem() {
        return page.getProblem();
    }

    /** Returns the headline. */
    public @Nullable String getTitle() {
        return article.flatMap(Article::title).orElse(null);
    }

    /** Returns the body's text, empty where there is no story. */
    public @Nullable String getText() {
        return article.map(Article::text).orElse(null);
    }

    /** Returns the body's lines. */
    public @Nullable List<String> getParagraphs() {
        return article.map(Article::paragraphs).orElse(null);
    }

    /** Returns when it was published. */
    public @Nullable DateRow getPublished() {
        return article.flatMap(Article::published).map(DateRow::new).orElse(null);
    }

    /** Returns when it was last changed. */
    public @Nullable DateRow getModified() {
        return article.flatMap(Article::modified).map(DateRow::new).orElse(null);
    }

    /** Returns who it is by. */
    public @Nullable List<PersonRow> getPersons() {
        return article.map(a -> a.byline().persons().stream().map(PersonRow::new).toList())
                .orElse(null);
    }

    /** Returns the desks, outlets and agencies that it is by. */
    public @Nullable List<OrganizationRow> getOrganizations() {
        return article.map(
                        a -> a.byline().organizations().stream().map(OrganizationRow::new).toList())
                .orElse(null);
    }

    /** Returns the line that the byline was read from. */
    public @Nullable String getByline() {
        return article.map(a -> a.byline().raw()).orElse(null);
    }

    /** Returns the dateline that opens the story. */
    public @Nullable DatelineRow getDateline() {
        return article.flatMap(Article::dateline).map(DatelineRow::new).orElse(null);
    }

    /** Returns the language, a BCP 47 tag. */
    public @Nullable String getLanguage() {
        return article.flatMap(Article::language).orElse(null);
    }

    /** Returns the charset that the page was decoded with. */
    public @Nullable String getCharset() {
        return article.flatMap(Article::charset).map(charset -> charset.name()).orElse(null);
    }

    /** Returns how sure it is, 0 to 1, that the body is a story. */
    public @Nullable Double getConfidence() {
        return article.map(Article::confidence).orElse(null);
    }

    /** Returns how many pieces of the page were removed, by their labels. */
    public @Nullable Map<String, Integer> getRemoved() {
        return article.map(a -> removed(a.removed())).orElse(null);
    }

    /** Returns what is worth knowing about the reading. */
    public @Nullable List<String> getNotices() {
        return article.map(
                        a ->
                                a.notices().stream()
                                        .map(n -> name(n.kind()) + ": " + n.detail())
                                        .toList())
                .orElse(null);
    }

    private static Map<String, Integer> removed(List<RemovedText> texts) {
        Map<String, Integer> counts = new TreeMap<>();
        texts.forEach(text -> counts.merge(name(text.label()), 1, Integer::sum));
        return counts;
    }

    /** Returns a constant's name as the command line tells it. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
