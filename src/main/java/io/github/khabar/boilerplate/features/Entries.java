package io.github.khabar.boilerplate.features;

import io.github.khabar.boilerplate.thresholds.Counts;
import io.github.khabar.page.Container;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Elements side by side that are named alike and hold a few lines each, one of them a heading, a
 * date or a link: teasers, members of a staff, lines of a ticker, the parts of some stories.
 */
final class Entries {
    private final int[] sizes;
    private final int[] prose;
    private final int[] heads;
    private final int[] labels;
    private final int[] dates;
    private final Map<Kind, Integer> counts = new HashMap<>();

    /** How many blocks all remarks of a kind hold. */
    private final Map<Kind, Integer> remarks = new HashMap<>();

    /** How many remarks of a kind have a date. */
    private final Map<Kind, Integer> posts = new HashMap<>();

    /** What elements have in common that are named alike and stand side by side. */
    private record Kind(int parent, String tag, List<String> words) {
        // What the JDK makes for a record when it is first compared takes as long as many a page.

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Kind that
                    && parent == that.parent
                    && tag.equals(that.tag)
                    && words.equals(that.words);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * parent + tag.hashCode()) + words.hashCode();
        }
    }

    /** Counts a page's entries. */
    Entries(ElementCounts elements) {
        this.sizes = elements.sizes;
        this.prose = elements.prose;
        this.heads = elements.heads;
        this.labels = elements.labels;
        this.dates = elements.dates;
        for (Container container : elements.containers) {
            if (container != null && isSmall(container)) {
                counts.merge(kind(container), 1, Integer::sum);
            }
            if (container != null && isRemark(container)) {
                remarks.merge(kind(container), sizes[container.id()], Integer::sum);
                posts.merge(kind(container), dates[container.id()] > 0 ? 1 : 0, Integer::sum);
            }
        }
    }

    private boolean isSmall(Container container) {
        int id = container.id();
        return container.parent() != null
                && !Ancestry.isList(container)
                && prose[id] <= Counts.ENTRY_PARAGRAPHS
                && heads[id] >= 1
                && sizes[id] > Math.max(1, prose[id])
                && sizes[id] <= Counts.LARGEST_ENTRY;
    }

    /** A name, perhaps a date or a button, and a sentence or two. */
    private boolean isRemark(Container container) {
        int id = container.id();
        int texts = sizes[id] - labels[id];
        return container.parent() != null
                && labels[id] >= 1
                && texts >= 1
                && texts <= Counts.ENTRY_PARAGRAPHS
                && sizes[id] <= Counts.LARGEST_ENTRY;
    }

    /** Returns whether an element stands in one of several remarks that fill another. */
    boolean holdRemark(Container container) {
        Container at = container;
        while (at != null && sizes[at.id()] <= Counts.LARGEST_ENTRY) {
            Container parent = at.parent();
            if (parent != null && isRemark(at) && sizes[at.id()] < sizes[parent.id()]) {
                return remarks.getOrDefault(kind(at), 0) >= sizes[parent.id()];
            }
            at = parent;
        }
        return false;
    }

    /** Returns whether an element stands in one of several remarks with a date each. */
    boolean holdPost(Container container) {
        Container at = container;
        while (at != null && sizes[at.id()] <= Counts.LARGEST_ENTRY) {
            if (isRemark(at) && posts.getOrDefault(kind(at), 0) >= Counts.SEVERAL_PARAGRAPHS) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    private static Kind kind(Container container) {
        Container parent = container.parent();
        return new Kind(
                parent == null ? -1 : parent.id(), container.tag(), Layout.words(container));
    }

    /** Returns whether an element stands in one of several entries. */
    boolean hold(Container container) {
        Container at = container;
        while (at != null && sizes[at.id()] <= Counts.LARGEST_ENTRY) {
            if (isSmall(at) && counts.getOrDefault(kind(at), 0) >= Counts.SEVERAL_PARAGRAPHS) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }
}
