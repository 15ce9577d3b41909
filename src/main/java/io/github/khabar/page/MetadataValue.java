package io.github.khabar.page;

import java.io.Serializable;
import java.util.Objects;

/**
 * One value that a page declares about itself. Evidence, not truth: pages put prose into dates and
 * logos into authors, and a list of related stories declares a date and an author for each of them.
 *
 * @param field what it says something about
 * @param value the value as the page writes it, white space folded, never blank
 * @param source the kind of place it was read from
 * @param key the name the page used, such as {@code article:published_time}, {@code
 *     NewsArticle.datePublished}, or {@code NewsArticle.author.Person} where the page says what the
 *     author is
 * @param block the index of the block that the element's own text fell into, or else of the next
 *     one; -1 for what no reader sees: the head, {@code meta} and {@code script} elements anywhere
 */
public record MetadataValue(MetadataField field, String value, Source source, String key, int block)
        implements Serializable {
    /** The {@link #block()} of a value that stands in no place a reader sees. */
    public static final int NO_BLOCK = -1;

    /** Checks that nothing is null. */
    public MetadataValue {
        Objects.requireNonNull(field, "field must not be null");
        Objects.requireNonNull(value, "value must not be null");
        Objects.requireNonNull(source, "source must not be null");
        Objects.requireNonNull(key, "key must not be null");
    }

    /**
     * Makes a value that stands in no place a reader sees.
     *
     * @param field what it says something about
     * @param value the value
     * @param source the kind of place it was read from
     * @param key the name the page used
     */
    public MetadataValue(MetadataField field, String value, Source source, String key) {
        this(field, value, source, key, NO_BLOCK);
    }

    /**
     * Returns whether JSON-LD or microdata say it of a story itself, an article or a posting of
     * schema.org, rather than of the page it is on.
     */
    public boolean isOfStory() {
        int dot = key.indexOf('.');
        String type = dot > 0 && Character.isUpperCase(key.charAt(0)) ? key.substring(0, dot) : "";
        return type.endsWith("Article") || type.endsWith("Posting");
    }

    /**
     * Returns this value with another text.
     *
     * @param text the text
     */
    public MetadataValue withText(String text) {
        Objects.requireNonNull(text, "text must not be null");
        return text.equals(value) ? this : new MetadataValue(field, text, source, key, block);
    }
}
