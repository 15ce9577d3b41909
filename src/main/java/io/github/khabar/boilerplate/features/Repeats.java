package io.github.khabar.boilerplate.features;

import io.github.khabar.boilerplate.language.TokenList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where each text stands on a page. */
public final class Repeats {
    private final Map<TokenList, List<Integer>> places;

    public Repeats(List<BlockFeatures> blocks) {
        places = new HashMap<>(2 * blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            add(key(blocks.get(i)), i);
        }
    }

    /** Next to all texts stand on a page once. */
    private void add(TokenList text, int position) {
        List<Integer> before = places.putIfAbsent(text, List.of(position));
        if (before != null && before.size() == 1) {
            before = new ArrayList<>(before);
            places.put(text, before);
        }
        if (before != null) {
            before.add(position);
        }
    }

    /**
     * Returns the positions of the blocks that have the words of this one, in order, its own among
     * them.
     */
    public List<Integer> of(BlockFeatures block) {
        return places.getOrDefault(key(block), List.of());
    }

    /** Returns how many blocks have the words of this one, itself included. */
    public int count(BlockFeatures block) {
        return of(block).size();
    }

    /** Returns whether the words of a block also stand outside a range of positions. */
    public boolean isOutside(BlockFeatures block, int from, int to) {
        List<Integer> all = of(block);
        return !all.isEmpty() && (all.get(0) < from || all.get(all.size() - 1) > to);
    }

    /** Returns what two blocks with the same words have in common; the number of a part aside. */
    private static TokenList key(BlockFeatures block) {
        return block.tokens().from(block.isNumbered() ? 1 : 0);
    }
}
