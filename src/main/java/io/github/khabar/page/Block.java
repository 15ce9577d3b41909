package io.github.khabar.page;

import io.github.khabar.text.FoldedText;
import java.io.Serializable;
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
    private final List<Span> spans;

    /** Worked out when first asked for, by each thread that finds it missing. */
    private @Nullable String folded;

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

    /**
     * A stretch of a block's text that is linked or set off. Two of them never overlap: a bold word
     * in a link is one span, and what is left of the link on either side another.
     *
     * @param begin the UTF-16 offset in the block's text where it begins
     * @param end where it ends, behind {@code begin}
     * @param href where it leads, resolved where the page's own address is known; null where it is
     *     no link, or one that is no address of a page
     * @param strong whether it is bold
     * @param emphasised whether it is in italics
     */
    public record Span(
            int begin, int end, @Nullable String href, boolean strong, boolean emphasised)
            implements Serializable {
        /**
         * Checks that it has a character.
         *
         * @throws IllegalArgumentException if {@code begin} is negative or {@code end} not behind
         *     it
         */
        public Span {
            if (begin < 0 || end <= begin) {
                throw new IllegalArgumentException(
                        "end must be behind begin, but they are " + end + " and " + begin);
            }
        }

        /**
         * Returns spans of a text as a list of their own.
         *
         * @param spans the spans
         * @param length the text's length in UTF-16 units
         * @throws IllegalArgumentException if they are not in order, overlap or reach beyond the
         *     text
         */
        public static List<Span> checked(List<Span> spans, int length) {
            int free = 0;
            for (Span span : Objects.requireNonNull(spans, "spans must not be null")) {
                if (span.begin() < free || span.end() > length) {
                    throw new IllegalArgumentException(
                            "spans must be in order and lie in the text, but one is " + span);
                }
                free = span.end();
            }
            return List.copyOf(spans);
        }
    }

    /**
     * Returns a builder of a block.
     *
     * @param kind what it is
     * @param text what a reader sees, white space folded and stripped; empty for an image
     * @see Page#ofBlocks
     */
    public static Builder builder(BlockKind kind, String text) {
        return new Builder(kind, text);
    }

    /** Collects what a reader finds out about one block. Not thread-safe. */
    public static final class Builder {
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
        private List<Span> spans = List.of();

        private Builder(BlockKind kind, String text) {
            this.kind = Objects.requireNonNull(kind, "kind must not be null");
            this.text = Objects.requireNonNull(text, "text must not be null");
        }

        private Builder(Block block, String text) {
            this(block.kind, text);
            this.level = block.level;
            this.links = block.links;
            this.image = block.image;
            this.hidden = block.hidden;
            this.blankBefore = block.blankBefore;
            this.wideGaps = block.wideGaps;
            this.begin = block.begin;
            this.inlineTags = block.inlineTags;
            this.inlineWords = block.inlineWords;
            this.parts = block.parts;
            this.spans = block.spans;
        }

        /**
         * Sets a heading's level, a list item's nesting, or that a table's row is its header.
         *
         * @param newLevel 1 to 6 for a heading, from 1 for a list item, 0 or 1 for a table's row, 0
         *     for every other kind
         */
        public Builder level(int newLevel) {
            this.level = atLeast(0, newLevel, "level");
            return this;
        }

        /**
         * Sets the links inside the block.
         *
         * @param newLinks the links, in order
         */
        public Builder links(List<Link> newLinks) {
            this.links = copied(newLinks, "links must not be null");
            return this;
        }

        /**
         * Sets the image that the block is.
         *
         * @param newImage the image
         */
        public Builder image(Image newImage) {
            this.image = Objects.requireNonNull(newImage, "image must not be null");
            return this;
        }

        /**
         * Sets whether the markup hides the block.
         *
         * @param isHidden whether it does
         */
        public Builder hidden(boolean isHidden) {
            this.hidden = isHidden;
            return this;
        }

        /**
         * Sets how many blank lines stand before the block.
         *
         * @param lines from 0
         */
        public Builder blankBefore(int lines) {
            this.blankBefore = atLeast(0, lines, "blankBefore");
            return this;
        }

        /**
         * Sets how many runs of three or more spaces stood inside the line.
         *
         * @param gaps from 0
         */
        public Builder wideGaps(int gaps) {
            this.wideGaps = atLeast(0, gaps, "wideGaps");
            return this;
        }

        /**
         * Sets where in stripped text the block begins.
         *
         * @param offset the UTF-16 offset of its first character; -1 where there is no such text
         */
        public Builder begin(int offset) {
            this.begin = atLeast(-1, offset, "begin");
            return this;
        }

        /**
         * Sets the inline elements around the whole block.
         *
         * @param tags their tags, outermost first
         * @param words the words of their class, id, role and itemprop attributes
         */
        public Builder inline(List<String> tags, List<String> words) {
            this.inlineTags = List.copyOf(Objects.requireNonNull(tags, "tags must not be null"));
            this.inlineWords = List.copyOf(Objects.requireNonNull(words, "words must not be null"));
            return this;
        }

        /**
         * Sets the inline elements that hold a part of the block.
         *
         * @param newParts the parts, in the order of their ends
         */
        public Builder parts(List<Part> newParts) {
            this.parts = copied(newParts, "parts must not be null");
            return this;
        }

        /**
         * Sets what is linked or set off in the text.
         *
         * @param newSpans the spans, in order
         * @throws IllegalArgumentException if they overlap or reach beyond the text
         */
        public Builder spans(List<Span> newSpans) {
            this.spans = Span.checked(newSpans, text.length());
            return this;
        }

        /**
         * Returns the block, for {@link Page#ofBlocks}, which gives it its index.
         *
         * @param container the innermost block-level element around it
         */
        public Block build(Container container) {
            return build(0, container);
        }

        /**
         * Returns the block of a page whose blocks are numbered by whoever reads it.
         *
         * @param index its place among the page's blocks, from 0
         * @param container the innermost block-level element around it
         */
        public Block build(int index, Container container) {
            Objects.requireNonNull(container, "container must not be null");
            return new Block(atLeast(0, index, "index"), container, this);
        }

        /** Next to all blocks have none, or one, which JDK's copies take a detour for. */
        private static <T> List<T> copied(List<T> given, String message) {
            return switch (Objects.requireNonNull(given, message).size()) {
                case 0 -> List.of();
                case 1 -> List.of(given.get(0));
                default -> List.copyOf(given);
            };
        }

        private static int atLeast(int least, int value, String name) {
            if (value < least) {
                throw new IllegalArgumentException(
                        name + " must be at least " + least + ", but is " + value);
            }
            return value;
        }
    }

    private Block(int index, Container container, Builder builder) {
        this.index = index;
        this.text = builder.text;
        this.kind = builder.kind;
        this.level = builder.level;
        this.container = container;
        this.links = builder.links;
        this.image = builder.image;
        this.hidden = builder.hidden;
        this.blankBefore = builder.blankBefore;
        this.wideGaps = builder.wideGaps;
        this.begin = builder.begin;
        this.inlineTags = builder.inlineTags;
        this.inlineWords = builder.inlineWords;
        this.parts = builder.parts;
        this.spans = builder.spans;
    }

    /**
     * Returns a builder that begins as this block with another text.
     *
     * @param newText the text, white space folded and stripped; parts and spans must lie in it
     */
    public Builder toBuilder(String newText) {
        return new Builder(this, newText);
    }

    /** Returns the block's place among the page's blocks, from 0. */
    public int index() {
        return index;
    }

    /** Returns the visible text, white space folded and stripped; empty for an image. */
    public String text() {
        return text;
    }

    /** Returns the text in lookup form, as {@link FoldedText#fold} gives it; made once a block. */
    public String folded() {
        String known = folded;
        if (known == null) {
            known = FoldedText.fold(text);
            folded = known;
        }
        return known;
    }

    /** Returns what the block is by its markup. */
    public BlockKind kind() {
        return kind;
    }

    /**
     * Returns a heading's level, 1 to 6; a list item's nesting, from 1; 1 for a table's row that
     * has header cells alone; 0 for every other.
     */
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

    /**
     * Returns what is linked or set off in the text, in order; none unless the page was read for
     * it.
     *
     * @see Page#withSpans
     */
    public List<Span> spans() {
        return spans;
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
        for (int i = 0; i < links.size(); i++) {
            linked += links.get(i).text().length();
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
