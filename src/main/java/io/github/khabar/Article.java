package io.github.khabar;

import io.github.khabar.byline.Byline;
import io.github.khabar.date.PublicationDate;
import io.github.khabar.json.Json;
import io.github.khabar.page.MetadataField;
import io.github.khabar.page.MetadataValue;
import io.github.khabar.page.Notice;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A clean article: what was found on a page, where, and why.
 *
 * <p>What the page does not show is absent, never guessed. A page that holds no story gives an
 * article without a body and a {@link Notice.Kind#NO_STORY} notice that says why.
 *
 * <p>This class is immutable, thread-safe and serializable.
 */
public final class Article implements Serializable {
    private static final long serialVersionUID = 1L;

    private final @Nullable String title;
    private final List<BodyBlock> body;
    private final @Nullable PublicationDate published;
    private final @Nullable PublicationDate modified;
    private final Byline byline;
    private final @Nullable Dateline dateline;
    private final @Nullable String url;
    private final @Nullable String language;
    private final List<MetadataValue> metadata;
    private final @Nullable String charset;
    private final double confidence;
    private final List<RemovedText> removed;
    private final List<Notice> notices;

    /** Collects the parts of one article. */
    static final class Builder {
        private @Nullable String title;
        private List<BodyBlock> body = List.of();
        private @Nullable PublicationDate published;
        private @Nullable PublicationDate modified;
        private Byline byline = Byline.none();
        private @Nullable Dateline dateline;
        private @Nullable String url;
        private @Nullable String language;
        private List<MetadataValue> metadata = List.of();
        private @Nullable String charset;
        private double confidence;
        private List<RemovedText> removed = List.of();
        private List<Notice> notices = List.of();

        Builder title(@Nullable String value) {
            this.title = value;
            return this;
        }

        Builder body(List<BodyBlock> value) {
            this.body = value;
            return this;
        }

        Builder published(@Nullable PublicationDate value) {
            this.published = value;
            return this;
        }

        Builder modified(@Nullable PublicationDate value) {
            this.modified = value;
            return this;
        }

        Builder byline(Byline value) {
            this.byline = value;
            return this;
        }

        Builder dateline(@Nullable Dateline value) {
            this.dateline = value;
            return this;
        }

        Builder url(@Nullable String value) {
            this.url = value;
            return this;
        }

        Builder language(@Nullable String value) {
            this.language = value;
            return this;
        }

        Builder metadata(List<MetadataValue> value) {
            this.metadata = value;
            return this;
        }

        Builder charset(@Nullable Charset value) {
            this.charset = value == null ? null : value.name();
            return this;
        }

        Builder confidence(double value) {
            this.confidence = value;
            return this;
        }

        Builder removed(List<RemovedText> value) {
            this.removed = value;
            return this;
        }

        Builder notices(List<Notice> value) {
            this.notices = value;
            return this;
        }

        Article build() {
            return new Article(this);
        }
    }

    private Article(Builder builder) {
        this.title = builder.title;
        this.body = List.copyOf(builder.body);
        this.published = builder.published;
        this.modified = builder.modified;
        this.byline = Objects.requireNonNull(builder.byline, "byline must not be null");
        this.dateline = builder.dateline;
        this.url = builder.url;
        this.language = builder.language;
        this.metadata = List.copyOf(builder.metadata);
        this.charset = builder.charset;
        this.confidence = builder.confidence;
        this.removed = List.copyOf(builder.removed);
        this.notices = List.copyOf(builder.notices);
    }

    /** Returns the headline, without the outlet's name or section. */
    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /** Returns the body's blocks, in page order; empty where the page holds no story. */
    public List<BodyBlock> body() {
        return body;
    }

    /**
     * Returns the body's running text as lines: paragraphs, sub-headings, list items, quotes, in
     * page order. Tables are data beside it: {@link #body()} has them.
     */
    public List<String> paragraphs() {
        List<String> lines = new ArrayList<>(body.size());
        for (BodyBlock block : body) {
            if (!(block instanceof BodyBlock.Table)) {
                lines.addAll(block.lines());
            }
        }
        return lines;
    }

    /**
     * Returns the body's text: its {@link #paragraphs()} joined by blank lines; empty where there
     * is no story.
     */
    public String text() {
        return String.join("\n\n", paragraphs());
    }

    /**
     * Returns headline and body as CommonMark, tables in GitHub's form; what the page's text holds
     * is escaped.
     */
    public String toMarkdown() {
        return new MarkdownWriter().write(this);
    }

    /**
     * Returns {@link #toMarkdown()} under what is known of the article as YAML: title, date,
     * modified, author, editor, translator, contributor, publisher, dateline, section, tags, lang,
     * url, image, free. What is not known is left out; every text is quoted.
     *
     * <pre>{@code
     * ---
     * title: "مكتبة جديدة في الحي القديم"
     * date: "2025-09-12T18:40:12+01:00"
     * author: ["هند الدبالي"]
     * ---
     *
     * # مكتبة جديدة في الحي القديم
     * }</pre>
     */
    public String toMarkdownWithFrontMatter() {
        return FrontMatter.of(this) + "\n" + toMarkdown();
    }

    /**
     * Returns the article as one line of JSON, with the fields that {@code khabar parse} prints:
     * title, paragraphs, byline, published, modified, dateline, url, language, site_name, section,
     * tags, image, canonical_url, free, sources. What is not known is null or an empty array.
     */
    public String toJson() {
        return Json.line(ArticleJson.of(this));
    }

    /**
     * Returns the article as one line of JSON-LD, a schema.org {@code NewsArticle}. What is not
     * known is left out. It may stand in a {@code script} element as it is:
     *
     * <pre>{@code
     * String script =
     *         "<script type=\"application/ld+json\">" + article.toJsonLd() + "</script>";
     * }</pre>
     */
    public String toJsonLd() {
        return Json.script(ArticleJsonLd.of(this));
    }

    /**
     * Returns the article as a TEI document, for those who build corpora: a header with title,
     * authors and their roles, dates, publisher, address, language, section and tags, and a body of
     * paragraphs, headed divisions, lists, quotes, figures and tables. It is well-formed whatever
     * the page holds: characters that XML cannot hold become U+FFFD.
     *
     * @see <a href="https://tei-c.org/guidelines/customization/lite/">TEI Lite</a>
     */
    public String toTei() {
        return TeiWriter.write(this);
    }

    /** Returns when the article was published. */
    public Optional<PublicationDate> published() {
        return Optional.ofNullable(published);
    }

    /** Returns when the article was last changed. */
    public Optional<PublicationDate> modified() {
        return Optional.ofNullable(modified);
    }

    /**
     * Returns who it is by: persons with roles and organizations, in page order; empty where the
     * page shows none.
     */
    public Byline byline() {
        return byline;
    }

    /** Returns the dateline that opens the story. */
    public Optional<Dateline> dateline() {
        return Optional.ofNullable(dateline);
    }

    /** Returns the page's address: the caller's, else the one the page declares. */
    public Optional<String> url() {
        return Optional.ofNullable(url);
    }

    /**
     * Returns the language, a BCP 47 tag: what the page declares, unless the script of its text
     * says otherwise; where it declares none, the script decides.
     */
    public Optional<String> language() {
        return Optional.ofNullable(language);
    }

    /** Returns the outlet's name as the page declares it, without a motto behind it. */
    public Optional<String> siteName() {
        return declared(MetadataField.SITE_NAME);
    }

    /** Returns the section the story stands in; a page that is in several names its first. */
    public Optional<String> section() {
        return declared(MetadataField.SECTION);
    }

    /**
     * Returns the story's tags, each once: those declared and those linked beside the story.
     * Keywords that a site gives all of its pages are left out, as far as the story tells.
     */
    public List<String> tags() {
        return metadata.stream()
                .filter(value -> value.field() == MetadataField.KEYWORD)
                .map(MetadataValue::value)
                .toList();
    }

    /**
     * Returns the address of the lead image: what the page declares, else the image that opens the
     * story. A logo is none.
     */
    public Optional<String> image() {
        return declared(MetadataField.IMAGE);
    }

    /**
     * Returns the address that the page calls the story's own, {@code http} or {@code https}; one
     * that leads to the site's first page is none.
     */
    public Optional<String> canonicalUrl() {
        return declared(MetadataField.CANONICAL_URL);
    }

    /**
     * Returns whether the story is free to read, as the page declares it; empty where it declares
     * nothing, or both.
     */
    public Optional<Boolean> accessibleForFree() {
        return declared(MetadataField.FREE).map(Boolean::valueOf);
    }

    /**
     * Returns what was chosen of the page's declarations, each with its source and the name the
     * page used: {@link #siteName()}, {@link #section()}, {@link #tags()}, {@link #image()}, {@link
     * #canonicalUrl()}, {@link #accessibleForFree()}, and the language where it was declared.
     *
     * <pre>{@code
     * for (MetadataValue value : article.metadata()) {
     *     System.out.println(value.field() + " " + value.value() + " (" + value.source() + ")");
     * }
     * }</pre>
     */
    public List<MetadataValue> metadata() {
        return metadata;
    }

    private Optional<String> declared(MetadataField field) {
        for (MetadataValue value : metadata) {
            if (value.field() == field) {
                return Optional.of(value.value());
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the charset that bytes were decoded with; empty where the page was given as
     * characters.
     */
    public Optional<Charset> charset() {
        return Optional.ofNullable(charset).map(Charset::forName);
    }

    /** Returns how sure it is, 0 to 1, that the body is a story; 0 where there is none. */
    public double confidence() {
        return confidence;
    }

    /** Returns the page's other text, in reading order, each with its reason. */
    public List<RemovedText> removed() {
        return removed;
    }

    /**
     * Returns what is worth knowing about the reading: limits met, charset replaced, strategies
     * that failed.
     */
    public List<Notice> notices() {
        return notices;
    }

    /** Returns the title and the size of the body, for people. */
    @Override
    public String toString() {
        return "Article[" + (title == null ? "no title" : title) + ", " + body.size() + " blocks]";
    }
}
