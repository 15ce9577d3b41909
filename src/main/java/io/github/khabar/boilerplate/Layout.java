package io.github.khabar.boilerplate;

import io.github.khabar.page.Container;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a page's blocks stand to one another in the tree of its elements. Stripped text has none. Not
 * thread-safe.
 */
final class Layout {
    private static final Set<String> PARAGRAPH_TAGS =
            Set.of(
                    "p",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "li",
                    "ul",
                    "ol",
                    "dl",
                    "dt",
                    "dd",
                    "blockquote",
                    "pre",
                    "center",
                    "span",
                    "font",
                    "b",
                    "strong",
                    "em",
                    "i",
                    "u",
                    "a",
                    "tr",
                    "tbody",
                    "thead",
                    "table");
    private static final int FAR = 3;
    private final Hints hints = new Hints();
    private final boolean flat;

    /** How near two blocks stand to one another. */
    enum Nearness {
        /** There are no elements to tell by. */
        UNKNOWN,
        /** In the same element. */
        SAME,
        /** In elements that stand side by side, or nearly. */
        NEAR,
        /** In different parts of the page. */
        FAR
    }

    /**
     * Looks at a page.
     *
     * @param flat whether the page is stripped text
     */
    Layout(boolean flat) {
        this.flat = flat;
    }

    /** Returns whether the page has no elements to tell by. */
    boolean isFlat() {
        return flat;
    }

    /** Returns how near two blocks stand to one another. */
    Nearness nearness(BlockFeatures a, BlockFeatures b) {
        if (flat) {
            return Nearness.UNKNOWN;
        }
        Container homeA = home(a);
        Container homeB = home(b);
        if (homeA == homeB) {
            return Nearness.SAME;
        }
        int depth = common(homeA, homeB).depth();
        int apart = Math.max(homeA.depth(), homeB.depth()) - depth;
        return apart < FAR ? Nearness.NEAR : Nearness.FAR;
    }

    /**
     * Returns whether two blocks stand in the same element, or in two that stand side by side and
     * are named alike.
     */
    boolean areAlike(BlockFeatures a, BlockFeatures b) {
        if (flat) {
            return false;
        }
        Container x = home(a);
        Container y = home(b);
        return x == y
                || (x.parent() == y.parent()
                        && x.tag().equals(y.tag())
                        && x.words().equals(y.words()));
    }

    /** Returns whether the element around a block, or one close around that, is named so. */
    boolean isNamed(BlockFeatures block, Marker marker) {
        if (flat) {
            return false;
        }
        Container container = block.block().container();
        Hints.Named named = hints.at(container);
        return named.marker() == marker
                && named.container() != null
                && container.depth() - named.container().depth() < FAR;
    }

    /**
     * Returns whether a block stands in an element of its own beside another, deeper than the other
     * does.
     */
    boolean isBoxedBeside(BlockFeatures block, BlockFeatures other) {
        return !flat
                && common(block.block().container(), other.block().container()).depth()
                        < home(block).depth();
    }

    /**
     * Returns what a block's surroundings are named for, as far as the other block does not stand
     * in them too.
     *
     * @param block the block
     * @param other a block to compare with
     */
    @Nullable Marker hint(BlockFeatures block, BlockFeatures other) {
        if (flat) {
            return null;
        }
        Hints.Named named = hints.at(block.block().container());
        if (named.container() == null) {
            return null;
        }
        int shared = common(block.block().container(), other.block().container()).depth();
        return named.container().depth() > shared ? named.marker() : null;
    }

    /**
     * Returns what the innermost element around a block that is named for page furniture is named
     * for, or null.
     */
    @Nullable Marker hint(BlockFeatures block) {
        return flat ? null : hints.at(block.block().container()).marker();
    }

    /** Returns whether a block stands in an element named for a story's text. */
    boolean isInBody(BlockFeatures block) {
        return !flat && hints.at(block.block().container()).body();
    }

    /** Returns the innermost element around a block that is not the paragraph itself. */
    Container home(BlockFeatures block) {
        Container at = block.block().container();
        while (at.parent() != null && PARAGRAPH_TAGS.contains(at.tag())) {
            at = at.parent();
        }
        return at;
    }

    /** Returns the innermost element around two elements. */
    static Container common(Container a, Container b) {
        Container x = a;
        Container y = b;
        while (x != y) {
            if (x.depth() >= y.depth() && x.parent() != null) {
                x = x.parent();
            } else if (y.parent() != null) {
                y = y.parent();
            } else {
                return x;
            }
        }
        return x;
    }
}
