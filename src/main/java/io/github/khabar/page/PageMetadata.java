package io.github.khabar.page;

import io.github.khabar.page.declared.DeclaredAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a page declares about itself: JSON-LD, Open Graph, {@code article:*}, Dublin Core,
 * microdata, {@code time} elements, canonical URL, language. Every value is kept with its source;
 * which one to believe is the strategies'.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PageMetadata {
    private static final PageMetadata NONE = new PageMetadata(List.of());
    private final List<MetadataValue> values;

    private PageMetadata(List<MetadataValue> values) {
        this.values = List.copyOf(values);
    }

    /** Returns the metadata of a page that declares nothing, such as stripped text. */
    public static PageMetadata none() {
        return NONE;
    }

    /**
     * Returns metadata with the given values.
     *
     * @param values the values in page order
     */
    public static PageMetadata of(List<MetadataValue> values) {
        return new PageMetadata(Objects.requireNonNull(values, "values must not be null"));
    }

    /** Returns every value, in page order. */
    public List<MetadataValue> values() {
        return values;
    }

    /**
     * Returns every value of one field, in page order.
     *
     * @param field the field
     */
    public List<MetadataValue> all(MetadataField field) {
        Objects.requireNonNull(field, "field must not be null");
        List<MetadataValue> all = new ArrayList<>();
        for (MetadataValue value : values) {
            if (value.field() == field) {
                all.add(value);
            }
        }
        return Collections.unmodifiableList(all);
    }

    /**
     * Returns the first value of one field.
     *
     * @param field the field
     */
    public Optional<String> first(MetadataField field) {
        Objects.requireNonNull(field, "field must not be null");
        for (MetadataValue value : values) {
            if (value.field() == field) {
                return Optional.of(value.value());
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the address that the page calls its own: one that leads to a story before the site's
     * first page, and that before one that is not absolute; what it calls canonical before its Open
     * Graph, and that before any other.
     */
    public Optional<MetadataValue> address() {
        return DeclaredAddress.choose(all(MetadataField.CANONICAL_URL));
    }
}
