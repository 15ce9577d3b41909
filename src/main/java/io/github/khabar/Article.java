package io.github.khabar;

import io.github.khabar.byline.Byline;
import io.github.khabar.date.PublicationDate;
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
 * article without a body and a {@link Notice.Kind#NO_STORY} notice that says why. An {@link
 * io.github.khabar.format.ArticleFormat} writes it as Markdown, JSON and the like.
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

    private Article(Builder builder) {
        this.title = builder.title;
        this.body = builder.body;
        this.published = builder.published;
        this.modified = builder.modified;
        this.byline = builder.byline;
        this.dateline = builder.dateline;
        this.url = builder.url;
        this.language = builder.language;
        this.metadata = builder.metadata;
        this.charset = builder.charset;
        this.confidence = builder.confidence;
        this.removed = builder.removed;
        this.notices = builder.notices;
    }

    /** Returns a builder of an article that has nothing: for tests, and for other extractors. */
    public static Builder builder() {
        return new Builder();
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
     * Returns what the text is recognised by where another site publishes it again; empty where
     * there is no text. It is worked out at each call.
     */
    public Optional<Fingerprint> fingerprint() {
        return Fingerprint.of(text());
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

    /**
     * Returns the page's address: the caller's, else the one that the page declares, which is
     * {@link #canonicalUrl()} where there is one.
     */
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
     * Returns the summary that the page declares of its story, as it writes it, perhaps cut off at
     * its end; what it says of its site on every page is none.
     */
    public Optional<String> description() {
        return declared(MetadataField.DESCRIPTION);
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
     * #canonicalUrl()}, {@link #accessibleForFree()}, {@link #description()}, and the language
     * where it was declared.
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

    /** Collects the parts of one article; not thread-safe. */
    public static final class Builder {
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

        private Builder() {}

        /**
         * Sets the headline; none by default.
         *
         * @param value the headline without the outlet's name, or null
         */
        public Builder title(@Nullable String value) {
            this.title = value;
            return this;
        }

        /**
         * Sets the body; empty by default.
         *
         * @param value the blocks in page order
         */
        public Builder body(List<BodyBlock> value) {
            this.body = List.copyOf(Objects.requireNonNull(value, "body must not be null"));
            return this;
        }

        /**
         * Sets when it was published; unknown by default.
         *
         * @param value the date, or null
         */
        public Builder published(@Nullable PublicationDate value) {
            this.published = value;
            return this;
        }

        /**
         * Sets when it was last changed; unknown by default.
         *
         * @param value the date, or null
         */
        public Builder modified(@Nullable PublicationDate value) {
            this.modified = value;
            return this;
        }

        /**
         * Sets who it is by; nobody by default.
         *
         * @param value the byline
         */
        public Builder byline(Byline value) {
            this.byline = Objects.requireNonNull(value, "byline must not be null");
            return this;
        }

        /**
         * Sets the dateline; none by default.
         *
         * @param value the dateline, or null
         */
        public Builder dateline(@Nullable Dateline value) {
            this.dateline = value;
            return this;
        }

        /**
         * Sets the page's address; unknown by default.
         *
         * @param value the address, or null
         */
        public Builder url(@Nullable String value) {
            this.url = value;
            return this;
        }

        /**
         * Sets the language; unknown by default.
         *
         * @param value a BCP 47 tag, or null
         */
        public Builder language(@Nullable String value) {
            this.language = value;
            return this;
        }

        /**
         * Sets what was chosen of the page's declarations; nothing by default.
         *
         * @param value at most one value a field, but any number of keywords
         */
        public Builder metadata(List<MetadataValue> value) {
            this.metadata = List.copyOf(Objects.requireNonNull(value, "metadata must not be null"));
            return this;
        }

        /**
         * Sets what the page's bytes were decoded with; unknown by default.
         *
         * @param value the charset, or null
         */
        public Builder charset(@Nullable Charset value) {
            this.charset = value == null ? null : value.name();
            return this;
        }

        /**
         * Sets how sure it is that the body is a story; 0 by default.
         *
         * @param value 0 to 1
         * @throws IllegalArgumentException if {@code value} is not 0 to 1
         */
        public Builder confidence(double value) {
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException("confidence must be 0 to 1, but is " + value);
            }
            this.confidence = value;
            return this;
        }

        /**
         * Sets the page's other text; none by default.
         *
         * @param value the texts in reading order
         */
        public Builder removed(List<RemovedText> value) {
            this.removed = List.copyOf(Objects.requireNonNull(value, "removed must not be null"));
            return this;
        }

        /**
         * Sets what is worth knowing about the reading; nothing by default.
         *
         * @param value the notices
         */
        public Builder notices(List<Notice> value) {
            this.notices = List.copyOf(Objects.requireNonNull(value, "notices must not be null"));
            return this;
        }

        /** Returns the article. */
        public Article build() {
            return new Article(this);
        }
    }
}
