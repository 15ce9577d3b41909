package io.github.khabar.boilerplate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each text stands on a page. */
final class Repeats {
    private final Map<String, Integer> counts = new HashMap<>();

    Repeats(List<BlockFeatures> blocks) {
        for (BlockFeatures block : blocks) {
            counts.merge(key(block), 1, Integer::sum);
        }
    }

    /** Returns how many blocks have the words of this one, itself included. */
    int count(BlockFeatures block) {
        return counts.getOrDefault(key(block), 0);
    }

    /** Returns what two blocks with the same words have in common. */
    static String key(BlockFeatures block) {
        return String.join(" ", block.tokens());
    }
}
