package io.github.khabar.boilerplate.features;

import io.github.khabar.boilerplate.thresholds.Counts;
import io.github.khabar.page.Container;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Elements side by side that are named alike and hold a few lines each, one of them a heading, a
 * date or a link: teasers, members of a staff, lines of a ticker, the parts of some stories.
 */
final class Entries {
    private final int[] sizes;
    private final int[] prose;
    private final int[] heads;
    private final Map<Kind, Integer> counts = new HashMap<>();

    /** What elements have in common that are named alike and stand side by side. */
    private record Kind(int parent, String tag, List<String> words) {}

    /** Counts a page's entries. */
    Entries(ElementCounts elements) {
        this.sizes = elements.sizes;
        this.prose = elements.prose;
        this.heads = elements.heads;
        for (Container container : elements.containers) {
            if (container != null && isSmall(container)) {
                counts.merge(kind(container), 1, Integer::sum);
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
