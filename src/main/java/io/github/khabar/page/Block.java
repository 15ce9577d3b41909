package io.github.khabar.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The smallest thing a reader sees as one piece: a paragraph, heading, list item, caption, table
 * row, image, or a line of stripped text.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Block {
    private final int index;
    private final String text;
    private final BlockKind kind;
    private final int level;
    private final Container container;
    private final List<Link> links;
    private final @Nullable Image image;
    private final boolean hidden;
    private final int blankBefore;
    private final int wideGaps;
    private final int begin;
    private final List<String> inlineTags;
    private final List<String> inlineWords;
    private final List<Part> parts;

    /**
     * A link inside a block.
     *
     * @param text the words that are linked, white space folded
     * @param href the address as the page writes it, resolved against the page's own where that is
     *     known
     */
    public record Link(String text, String href) {
        /** Checks that nothing is null. */
        public Link {
            Objects.requireNonNull(text, "text must not be null");
            Objects.requireNonNull(href, "href must not be null");
        }
    }

    /**
     * An image.
     *
     * @param url its address, resolved where possible; the lazy-loading address where the page has
     *     one
     * @param alt its alternative text, perhaps empty
     */
    public record Image(String url, String alt) {
        /** Checks that nothing is null. */
        public Image {
            Objects.requireNonNull(url, "url must not be null");
            Objects.requireNonNull(alt, "alt must not be null");
        }
    }

    /**
     * An inline element that holds a part of a short block, and what the page calls it: the
     * author's name or the date in a line of both.
     *
     * @param begin the UTF-16 offset in the block's text where the part begins
     * @param end where it ends
     * @param tag the element's tag name, in lower case
     * @param words the words of its class, id, role and itemprop attributes
     */
    public record Part(int begin, int end, String tag, List<String> words) {
        /** Checks that nothing is null. */
        public Part {
            Objects.requireNonNull(tag, "tag must not be null");
            words = List.copyOf(Objects.requireNonNull(words, "words must not be null"));
        }
    }

    /** Collects what a reader finds out about one block. */
    static final class Builder {
        private final Container container;
        private final BlockKind kind;
        private final String text;
        private int level;
        private List<Link> links = List.of();
        private @Nullable Image image;
        private boolean hidden;
        private int blankBefore;
        private int wideGaps;
        private int begin = -1;
        private List<String> inlineTags = List.of();
        private List<String> inlineWords = List.of();
        private List<Part> parts = List.of();

        Builder(Container container, BlockKind kind, String text) {
            this.container = container;
            this.kind = kind;
            this.text = text;
        }

        Builder level(int level) {
            this.level = level;
            return this;
        }

        Builder links(List<Link> links) {
            this.links = List.copyOf(links);
            return this;
        }

        Builder image(Image image) {
            this.image = image;
            return this;
        }

        Builder hidden(boolean hidden) {
            this.hidden = hidden;
            return this;
        }

        Builder blankBefore(int blankBefore) {
            this.blankBefore = blankBefore;
            return this;
        }

        Builder wideGaps(int wideGaps) {
            this.wideGaps = wideGaps;
            return this;
        }

        Builder begin(int begin) {
            this.begin = begin;
            return this;
        }

        Builder inline(List<String> tags, List<String> words) {
            this.inlineTags = List.copyOf(tags);
            this.inlineWords = List.copyOf(words);
            return this;
        }

        Builder parts(List<Part> parts) {
            this.parts = List.copyOf(parts);
            return this;
        }

        Block build(int index) {
            return new Block(index, this);
        }
    }

    private Block(int index, Builder builder) {
        this.index = index;
        this.text = builder.text;
        this.kind = builder.kind;
        this.level = builder.level;
        this.container = builder.container;
        this.links = builder.links;
        this.image = builder.image;
        this.hidden = builder.hidden;
        this.blankBefore = builder.blankBefore;
        this.wideGaps = builder.wideGaps;
        this.begin = builder.begin;
        this.inlineTags = builder.inlineTags;
        this.inlineWords = builder.inlineWords;
        this.parts = builder.parts;
    }

    /** Returns the block's place among the page's blocks, from 0. */
    public int index() {
        return index;
    }

    /** Returns the visible text, white space folded and stripped; empty for an image. */
    public String text() {
        return text;
    }

    /** Returns what the block is by its markup. */
    public BlockKind kind() {
        return kind;
    }

    /** Returns a heading's level, 1 to 6; a list item's nesting, from 1; 0 for every other kind. */
    public int level() {
        return level;
    }

    /** Returns the innermost block-level element around the whole block. */
    public Container container() {
        return container;
    }

    /**
     * Returns the tags of the inline elements around the whole block, inside its container,
     * outermost first: a line that is bold from end to end has {@code strong} or {@code b}.
     */
    public List<String> inlineTags() {
        return inlineTags;
    }

    /**
     * Returns the words of those elements' class, id, role and itemprop attributes, as {@link
     * Container#words()} gives them: what the page calls a line that has no element of its own but
     * a {@code span}.
     */
    public List<String> inlineWords() {
        return inlineWords;
    }

    /**
     * Returns the inline elements with names of their own that hold a part of the block, in the
     * order of their ends; none of a block longer than a line of 300 characters.
     */
    public List<Part> parts() {
        return parts;
    }

    /** Returns the links inside the block, in order. */
    public List<Link> links() {
        return links;
    }

    /**
     * Returns the share of the block's characters that are linked, 0 to 1; 0 for a block without
     * text.
     */
    public double linkDensity() {
        if (text.isEmpty()) {
            return 0;
        }
        int linked = 0;
        for (Link link : links) {
            linked += link.text().length();
        }
        return Math.min(1.0, (double) linked / text.length());
    }

    /** Returns the image, or null where the block is none. */
    public @Nullable Image image() {
        return image;
    }

    /**
     * Returns whether the markup hides the block: {@code hidden}, {@code aria-hidden}, {@code
     * display:none}.
     */
    public boolean hidden() {
        return hidden;
    }

    /**
     * Returns how many blank lines of stripped text, or empty lines made by {@code br}, stand
     * before the block: 0 for a line that follows its predecessor directly.
     */
    public int blankBefore() {
        return blankBefore;
    }

    /**
     * Returns how many runs of three or more spaces stood inside the line: what a ticker leaves
     * between headlines.
     */
    public int wideGaps() {
        return wideGaps;
    }

    /**
     * Returns the UTF-16 offset of the block's first character in stripped text; -1 for a page that
     * was HTML.
     */
    public int begin() {
        return begin;
    }

    /** Returns the block's place, kind and text, for people. */
    @Override
    public String toString() {
        return index + " " + kind + " " + container.tag() + container.words() + ": " + text;
    }
}
