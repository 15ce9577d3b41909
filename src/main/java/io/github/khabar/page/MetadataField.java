package io.github.khabar.page;

/**
 * What a metadata value says something about; one name for each, whichever vocabulary the page
 * used.
 */
public enum MetadataField {
    /** The headline: {@code headline}, {@code og:title}, {@code twitter:title}, {@code title}. */
    HEADLINE,
    /** When the story was published. */
    PUBLISHED,
    /** When the story was last changed. */
    MODIFIED,
    /** A person or organization named as author. */
    AUTHOR,
    /** The outlet: {@code publisher}, {@code og:site_name}. */
    SITE_NAME,
    /** A summary of the story. */
    DESCRIPTION,
    /** The page's language, a BCP 47 tag as the page writes it. */
    LANGUAGE,
    /** The page's own address as it declares it. */
    CANONICAL_URL,
    /** The address of the lead image. */
    IMAGE,
    /** The section the story stands in. */
    SECTION,
    /** One keyword or tag. */
    KEYWORD,
    /** The kind of page: {@code og:type}, or a JSON-LD {@code @type}. */
    TYPE,
    /** The story's text, as JSON-LD repeats it. */
    BODY,
    /** Whether the story is free to read: {@code isAccessibleForFree}. */
    FREE
}
