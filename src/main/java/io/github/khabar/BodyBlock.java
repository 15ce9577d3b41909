package io.github.khabar;

import io.github.khabar.page.Block;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One piece of an article's body, in page order.
 *
 * <p>Every implementation is immutable, thread-safe and serializable.
 */
public sealed interface BodyBlock extends Serializable {
    /**
     * Returns the text of the block as lines: one for a paragraph, one an item for a list, one a
     * row for a table, none for an image or what is embedded.
     */
    List<String> lines();

    /**
     * Returns what is linked or set off in one of the lines, in order; nothing unless it was asked
     * for.
     *
     * @param line the line's index among {@link #lines()}
     * @see NewsParser.Builder#inlineMarkup
     */
    default List<Block.Span> spans(int line) {
        return List.of();
    }

    private static List<List<Block.Span>> checked(
            List<List<Block.Span>> spans, List<String> lines) {
        Objects.requireNonNull(spans, "spans must not be null");
        if (!spans.isEmpty() && spans.size() != lines.size()) {
            throw new IllegalArgumentException(
                    "spans must be of " + lines.size() + " lines, but are of " + spans.size());
        }
        List<List<Block.Span>> checked = new ArrayList<>(spans.size());
        for (int i = 0; i < spans.size(); i++) {
            checked.add(Block.Span.checked(spans.get(i), lines.get(i).length()));
        }
        return List.copyOf(checked);
    }

    /**
     * A paragraph.
     *
     * @param text its text, white space folded
     * @param spans what is linked or set off in it, in order
     */
    record Paragraph(String text, List<Block.Span> spans) implements BodyBlock {
        /**
         * Checks that the spans lie in the text.
         *
         * @throws IllegalArgumentException if a span overlaps another or reaches beyond its text
         */
        public Paragraph {
            Objects.requireNonNull(text, "text must not be null");
            spans = Block.Span.checked(spans, text.length());
        }

        /**
         * Makes a paragraph of plain text.
         *
         * @param text its text, white space folded
         */
        public Paragraph(String text) {
            this(text, List.of());
        }

        @Override
        public List<Block.Span> spans(int line) {
            return spans;
        }

        @Override
        public List<String> lines() {
            return List.of(text);
        }
    }

    /**
     * A sub-heading.
     *
     * @param level 1 to 6, as the page marks it
     * @param text its text, white space folded
     * @param spans what is linked or set off in it, in order
     */
    record Heading(int level, String text, List<Block.Span> spans) implements BodyBlock {
        /**
         * Checks the level, and that the spans lie in the text.
         *
         * @throws IllegalArgumentException if {@code level} is not 1 to 6, or a span overlaps
         *     another or reaches beyond the text
         */
        public Heading {
            Objects.requireNonNull(text, "text must not be null");
            spans = Block.Span.checked(spans, text.length());
            if (level < 1 || level > 6) {
                throw new IllegalArgumentException("level must be 1 to 6, but is " + level);
            }
        }

        /**
         * Makes a sub-heading of plain text.
         *
         * @param level 1 to 6, as the page marks it
         * @param text its text, white space folded
         */
        public Heading(int level, String text) {
            this(level, text, List.of());
        }

        @Override
        public List<Block.Span> spans(int line) {
            return spans;
        }

        @Override
        public List<String> lines() {
            return List.of(text);
        }
    }

    /**
     * A list.
     *
     * @param ordered whether the page numbers the items
     * @param items the items, in order, those of inner lists among them
     * @param spans for each of them what is linked or set off in it; empty where nothing is
     */
    record ItemList(boolean ordered, List<String> items, List<List<Block.Span>> spans)
            implements BodyBlock {
        /**
         * Copies the items, and checks that the spans lie in them.
         *
         * @throws IllegalArgumentException if there are spans, but not for each of the items, or
         *     one overlaps another or reaches beyond its text
         */
        public ItemList {
            items = List.copyOf(Objects.requireNonNull(items, "items must not be null"));
            spans = BodyBlock.checked(spans, items);
        }

        /**
         * Makes a list of plain text.
         *
         * @param ordered whether the page numbers the items
         * @param items the items, in order, those of inner lists among them
         */
        public ItemList(boolean ordered, List<String> items) {
            this(ordered, items, List.of());
        }

        @Override
        public List<Block.Span> spans(int line) {
            return spans.isEmpty() ? List.of() : spans.get(line);
        }

        @Override
        public List<String> lines() {
            return items;
        }
    }

    /**
     * A paragraph that the page marks as a quotation.
     *
     * @param text its text, white space folded
     * @param spans what is linked or set off in it, in order
     */
    record Quote(String text, List<Block.Span> spans) implements BodyBlock {
        /**
         * Checks that the spans lie in the text.
         *
         * @throws IllegalArgumentException if a span overlaps another or reaches beyond its text
         */
        public Quote {
            Objects.requireNonNull(text, "text must not be null");
            spans = Block.Span.checked(spans, text.length());
        }

        /**
         * Makes a quotation of plain text.
         *
         * @param text its text, white space folded
         */
        public Quote(String text) {
            this(text, List.of());
        }

        @Override
        public List<Block.Span> spans(int line) {
            return spans;
        }

        @Override
        public List<String> lines() {
            return List.of(text);
        }
    }

    /**
     * An image of the story; its caption is no part of the text.
     *
     * @param url its address, as far as the page's own is known resolved against it
     * @param alt its alternative text, perhaps empty
     * @param caption what is written under it, perhaps empty
     */
    record Image(String url, String alt, String caption) implements BodyBlock {
        /** Checks that nothing is null. */
        public Image {
            Objects.requireNonNull(url, "url must not be null");
            Objects.requireNonNull(alt, "alt must not be null");
            Objects.requireNonNull(caption, "caption must not be null");
        }

        @Override
        public List<String> lines() {
            return List.of();
        }
    }

    /**
     * A table.
     *
     * @param rows the rows, each one line, its cells joined by a space, a bar and a space
     * @param spans for each of them what is linked or set off in it; empty where nothing is
     * @param headed whether the first row has header cells alone
     */
    record Table(List<String> rows, List<List<Block.Span>> spans, boolean headed)
            implements BodyBlock {
        /**
         * Copies the rows, and checks that the spans lie in them.
         *
         * @throws IllegalArgumentException if there are spans, but not for each of the rows, or one
         *     overlaps another or reaches beyond its text
         */
        public Table {
            rows = List.copyOf(Objects.requireNonNull(rows, "rows must not be null"));
            spans = BodyBlock.checked(spans, rows);
        }

        /**
         * Makes a table of plain text.
         *
         * @param rows the rows, each one line, its cells joined by a space, a bar and a space
         */
        public Table(List<String> rows) {
            this(rows, List.of(), false);
        }

        @Override
        public List<Block.Span> spans(int line) {
            return spans.isEmpty() ? List.of() : spans.get(line);
        }

        @Override
        public List<String> lines() {
            return rows;
        }
    }

    /**
     * A film, sound or post that the page embeds; it has no line of the text.
     *
     * @param url its address, as far as the page's own is known resolved against it
     * @param title what the page calls it, or the post's words; perhaps empty
     */
    record Embed(String url, String title) implements BodyBlock {
        /** Checks that nothing is null. */
        public Embed {
            Objects.requireNonNull(url, "url must not be null");
            Objects.requireNonNull(title, "title must not be null");
        }

        @Override
        public List<String> lines() {
            return List.of();
        }
    }
}
