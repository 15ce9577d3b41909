package io.github.khabar.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A page whose blocks are labelled: the title, what is kept as the story, what is removed and why.
 *
 * <p>This class is immutable and thread-safe; {@link #toBuilder()} gives a changed copy.
 */
public final class Content {
    private final Page origin;
    private final Page page;
    private final Label[] labels;
    private final @Nullable String[] evidence;
    private final @Nullable String title;
    private final double confidence;

    private Content(Builder builder) {
        this.origin = builder.origin;
        this.page = builder.page;
        this.labels = builder.labels;
        this.evidence = builder.evidence;
        this.title = builder.title;
        this.confidence = builder.confidence;
    }

    /**
     * Returns a page on which nothing is decided yet: every block counts as the story's.
     *
     * @param page the page
     */
    public static Content of(Page page) {
        return new Content(new Builder(Objects.requireNonNull(page, "page must not be null")));
    }

    /** Returns the page, without the words that {@link Builder#blocks} took out of its blocks. */
    public Page page() {
        return page;
    }

    /**
     * Returns whether these are the labels of a page, some of whose words may have been taken out.
     *
     * @param other the page
     */
    public boolean isOf(Page other) {
        return origin == other;
    }

    /** Returns the story's headline. */
    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /** Returns the blocks labelled as the headline, in page order: pages repeat it. */
    public List<Block> titleBlocks() {
        return blocks(Label.TITLE);
    }

    /** Returns how sure it is, 0 to 1, that what is kept is a story; 0 where nothing is. */
    public double confidence() {
        return confidence;
    }

    /** Returns the story's blocks, in page order. */
    public List<Block> kept() {
        return blocks(Label::isBody);
    }

    /** Returns every other block, in page order; {@link #evidence} tells why. */
    public List<Block> removed() {
        return blocks(label -> !label.isBody());
    }

    /**
     * Returns the blocks with one label, in page order.
     *
     * @param label the label
     */
    public List<Block> blocks(Label label) {
        Objects.requireNonNull(label, "label must not be null");
        return blocks(each -> each == label);
    }

    private List<Block> blocks(Predicate<Label> wanted) {
        List<Block> found = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (wanted.test(labels[block.index()])) {
                found.add(block);
            }
        }
        return Collections.unmodifiableList(found);
    }

    /**
     * Returns a block's label.
     *
     * @param block a block of this page
     * @throws IllegalArgumentException if the block is not of this page
     */
    public Label label(Block block) {
        return labels[indexOf(block, page)];
    }

    /**
     * Returns what decided a block's label, for people; empty where nothing had to be decided.
     *
     * @param block a block of this page
     * @throws IllegalArgumentException if the block is not of this page
     */
    public String evidence(Block block) {
        String reason = evidence[indexOf(block, page)];
        return reason == null ? "" : reason;
    }

    /**
     * Returns a block's index, having checked that it is of the page, perhaps with other words: its
     * container is.
     */
    private static int indexOf(Block block, Page page) {
        Objects.requireNonNull(block, "block must not be null");
        List<Block> blocks = page.blocks();
        int index = block.index();
        if (index >= blocks.size() || blocks.get(index).container() != block.container()) {
            throw new IllegalArgumentException(
                    "block must be of this page, but is block " + index + " of another");
        }
        return index;
    }

    /** Returns a builder that begins with this content's labels. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Changes labels. Not thread-safe. */
    public static final class Builder {
        private final Page origin;
        private Page page;
        private Label[] labels;
        private @Nullable String[] evidence;

        /** Whether a content has the same labels, which must not change then. */
        private boolean shared;

        private @Nullable String title;
        private double confidence = 1;

        private Builder(Page page) {
            this.origin = page;
            this.page = page;
            this.labels = new Label[page.blocks().size()];
            this.evidence = new String[labels.length];
            Arrays.fill(labels, Label.CONTENT);
            for (Block block : page.blocks()) {
                if (block.kind() == BlockKind.HEADING) {
                    labels[block.index()] = Label.HEADING;
                } else if (block.kind() == BlockKind.IMAGE) {
                    labels[block.index()] = Label.IMAGE;
                }
            }
        }

        private Builder(Content content) {
            this.origin = content.origin;
            this.page = content.page;
            this.labels = content.labels;
            this.evidence = content.evidence;
            this.shared = true;
            this.title = content.title;
            this.confidence = content.confidence;
        }

        /**
         * Labels a block.
         *
         * @param block a block of the page
         * @param label what it is
         * @param reason what decided, for people
         * @throws IllegalArgumentException if the block is of another page
         */
        public Builder label(Block block, Label label, String reason) {
            int index = indexOf(block, page);
            Objects.requireNonNull(label, "label must not be null");
            Objects.requireNonNull(reason, "reason must not be null");
            unshare();
            labels[index] = label;
            evidence[index] = reason;
            return this;
        }

        private void unshare() {
            if (shared) {
                labels = labels.clone();
                evidence = evidence.clone();
                shared = false;
            }
        }

        /**
         * Puts other texts in place of the page's, such as {@link Page#blocksWithout}: the
         * content's page then has these blocks, with the labels of those that they replace. The
         * page that was given does not change.
         *
         * @param blocks as many blocks as the page has, each with the index and the container of
         *     the one it replaces
         * @throws IllegalArgumentException if there are more or fewer, or one has another index
         */
        public Builder blocks(List<Block> blocks) {
            Objects.requireNonNull(blocks, "blocks must not be null");
            for (int i = 0; i < Math.max(blocks.size(), labels.length); i++) {
                if (i >= labels.length || i >= blocks.size() || blocks.get(i).index() != i) {
                    throw new IllegalArgumentException(
                            "blocks must have the indexes 0 to " + (labels.length - 1));
                }
            }
            this.page = page.with(blocks);
            return this;
        }

        /**
         * Puts other texts in place of the page's, which are those that {@link Page#blocksWithout}
         * left of it: asked again with another query, the content's page leaves these words out
         * too.
         *
         * @param blocks as many blocks as the page has, each with the index and the container of
         *     the one it replaces
         * @param css the query that the words were taken out by
         * @throws IllegalArgumentException if there are more or fewer blocks, or one has another
         *     index, or {@code css} is no query
         */
        public Builder blocks(List<Block> blocks, String css) {
            Objects.requireNonNull(css, "css must not be null");
            blocks(blocks);
            this.page = page.takingOut(css);
            return this;
        }

        /**
         * Sets the headline.
         *
         * @param newTitle the headline; null, or blank, for none
         */
        public Builder title(@Nullable String newTitle) {
            this.title = newTitle == null || newTitle.isBlank() ? null : newTitle;
            return this;
        }

        /**
         * Sets how sure it is that what is kept is a story.
         *
         * @param newConfidence 0 to 1
         */
        public Builder confidence(double newConfidence) {
            if (!(newConfidence >= 0 && newConfidence <= 1)) {
                throw new IllegalArgumentException(
                        "confidence must be 0 to 1, but is " + newConfidence);
            }
            this.confidence = newConfidence;
            return this;
        }

        /** Returns the labelled page. */
        public Content build() {
            shared = true;
            return new Content(this);
        }
    }
}
