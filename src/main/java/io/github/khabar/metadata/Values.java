package io.github.khabar.metadata;

import io.github.khabar.page.MetadataValue;
import io.github.khabar.page.Source;
import org.jspecify.annotations.Nullable;

/** What the choices ask of a declared value. */
final class Values {
    private Values() {}

    /** Returns a value with another text. */
    static MetadataValue with(MetadataValue value, String text) {
        return text.equals(value.value())
                ? value
                : new MetadataValue(
                        value.field(), text, value.source(), value.key(), value.block());
    }

    /** Returns the type that a JSON-LD or microdata value belongs to; null where it has none. */
    static @Nullable String type(MetadataValue value) {
        int dot = value.key().indexOf('.');
        boolean typed = dot > 0 && Character.isUpperCase(value.key().charAt(0));
        return typed ? value.key().substring(0, dot) : null;
    }

    /** Returns whether a value is said of a story itself, rather than of the page it is on. */
    static boolean isOfStory(MetadataValue value) {
        String type = type(value);
        return type != null && (type.endsWith("Article") || type.endsWith("Posting"));
    }

    /** Returns whether a value stands in a script that describes a story. */
    static boolean isStorysJsonLd(MetadataValue value) {
        return value.source() == Source.JSON_LD && isOfStory(value);
    }
}
