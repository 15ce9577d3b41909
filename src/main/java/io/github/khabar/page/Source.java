package io.github.khabar.page;

/** Where on a page an answer was read. */
public enum Source {
    /** A schema.org object in a JSON-LD script. */
    JSON_LD,
    /**
     * A {@code meta} element (Open Graph, {@code article:*}, Dublin Core and the like) or
     * microdata.
     */
    META,
    /** The machine-readable value of a {@code time} element. */
    TIME_ELEMENT,
    /**
     * A line that the reader sees apart from the story: under the headline, after a label, at the
     * end.
     */
    VISIBLE,
    /** The dateline that opens the story: place, agency, date. */
    DATELINE,
    /** The page's address. */
    URL,
    /** The first paragraphs of the story. */
    LEAD
}
