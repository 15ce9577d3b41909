package io.github.khabar;

import java.io.Serializable;
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
     * row for a table, none for an image.
     */
    List<String> lines();

    /**
     * A paragraph.
     *
     * @param text its text, white space folded
     */
    record Paragraph(String text) implements BodyBlock {
        /** Checks that the text is not null. */
        public Paragraph {
            Objects.requireNonNull(text, "text must not be null");
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
     */
    record Heading(int level, String text) implements BodyBlock {
        /**
         * Checks the level.
         *
         * @throws IllegalArgumentException if {@code level} is not 1 to 6
         */
        public Heading {
            Objects.requireNonNull(text, "text must not be null");
            if (level < 1 || level > 6) {
                throw new IllegalArgumentException("level must be 1 to 6, but is " + level);
            }
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
     */
    record ItemList(boolean ordered, List<String> items) implements BodyBlock {
        /** Copies the items. */
        public ItemList {
            items = List.copyOf(Objects.requireNonNull(items, "items must not be null"));
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
     */
    record Quote(String text) implements BodyBlock {
        /** Checks that the text is not null. */
        public Quote {
            Objects.requireNonNull(text, "text must not be null");
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
     */
    record Table(List<String> rows) implements BodyBlock {
        /** Copies the rows. */
        public Table {
            rows = List.copyOf(Objects.requireNonNull(rows, "rows must not be null"));
        }

        @Override
        public List<String> lines() {
            return rows;
        }
    }
}
