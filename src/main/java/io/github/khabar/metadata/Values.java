package io.github.khabar.metadata;

import io.github.khabar.page.MetadataValue;
import io.github.khabar.page.Source;

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

    /** Returns whether a value stands in a script that describes a story. */
    static boolean isStorysJsonLd(MetadataValue value) {
        return value.source() == Source.JSON_LD && value.isOfStory();
    }
}
