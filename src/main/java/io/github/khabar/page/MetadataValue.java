package io.github.khabar.page;

import java.io.Serializable;
import java.util.Objects;

/**
 * One value that a page declares about itself. Evidence, not truth: pages put prose into dates and
 * logos into authors.
 *
 * @param field what it says something about
 * @param value the value as the page writes it, white space folded, never blank
 * @param source the kind of place it was read from
 * @param key the name the page used, such as {@code article:published_time} or {@code
 *     NewsArticle.datePublished}
 */
public record MetadataValue(MetadataField field, String value, Source source, String key)
        implements Serializable {
    /** Checks that nothing is null. */
    public MetadataValue {
        Objects.requireNonNull(field, "field must not be null");
        Objects.requireNonNull(value, "value must not be null");
        Objects.requireNonNull(source, "source must not be null");
        Objects.requireNonNull(key, "key must not be null");
    }
}
