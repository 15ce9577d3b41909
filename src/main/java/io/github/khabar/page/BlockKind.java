package io.github.khabar.page;

/** What a block is by its markup; a line of stripped text is always a {@link #LINE}. */
public enum BlockKind {
    /**
     * A run of text between two breaks: {@code p}, or bare text in a container, or a part between
     * two {@code br}.
     */
    PARAGRAPH,
    /** {@code h1} to {@code h6}. */
    HEADING,
    /** A list item: {@code li}, {@code dt}, {@code dd}, {@code option}. */
    LIST_ITEM,
    /** Text in a {@code blockquote}. */
    QUOTE,
    /** A {@code figcaption} or {@code caption}. */
    CAPTION,
    /**
     * One row of a table, its cells joined by a space, a bar and a space, the lines of a cell by a
     * space.
     */
    TABLE_ROW,
    /** An image; its text is empty. */
    IMAGE,
    /** Text of a form's controls: {@code button}, {@code label}, {@code legend}. */
    CONTROL,
    /** A line of stripped text. */
    LINE
}
