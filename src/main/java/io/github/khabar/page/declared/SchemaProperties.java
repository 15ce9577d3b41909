package io.github.khabar.page.declared;

import io.github.khabar.page.MetadataField;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the properties of a schema.org story stand for. */
final class SchemaProperties {
    private static final Map<String, MetadataField> FIELDS =
            Map.ofEntries(
                    Map.entry("headline", MetadataField.HEADLINE),
                    Map.entry("alternativeHeadline", MetadataField.HEADLINE),
                    Map.entry("name", MetadataField.HEADLINE),
                    Map.entry("datePublished", MetadataField.PUBLISHED),
                    Map.entry("dateCreated", MetadataField.PUBLISHED),
                    Map.entry("dateModified", MetadataField.MODIFIED),
                    Map.entry("author", MetadataField.AUTHOR),
                    Map.entry("creator", MetadataField.AUTHOR),
                    Map.entry("publisher", MetadataField.SITE_NAME),
                    Map.entry("description", MetadataField.DESCRIPTION),
                    Map.entry("inLanguage", MetadataField.LANGUAGE),
                    Map.entry("url", MetadataField.CANONICAL_URL),
                    Map.entry("mainEntityOfPage", MetadataField.CANONICAL_URL),
                    Map.entry("image", MetadataField.IMAGE),
                    Map.entry("thumbnailUrl", MetadataField.IMAGE),
                    Map.entry("articleSection", MetadataField.SECTION),
                    Map.entry("keywords", MetadataField.KEYWORD),
                    Map.entry("articleBody", MetadataField.BODY),
                    Map.entry("text", MetadataField.BODY),
                    Map.entry("isAccessibleForFree", MetadataField.FREE));

    private static final Map<String, MetadataField> OF_RECORDINGS =
            Map.of(
                    "uploadDate", MetadataField.PUBLISHED,
                    "datePublished", MetadataField.PUBLISHED,
                    "author", MetadataField.AUTHOR,
                    "creator", MetadataField.AUTHOR);

    private SchemaProperties() {}

    /**
     * Returns what a story's property stands for, or null if it is none of those known.
     *
     * @param property the property's bare name
     */
    static @Nullable MetadataField field(String property) {
        return FIELDS.get(property);
    }

    /**
     * Returns what a property of a video or broadcast says of the page that shows it, or null.
     *
     * @param property the property's bare name
     */
    static @Nullable MetadataField ofRecording(String property) {
        return OF_RECORDINGS.get(property);
    }
}
