package io.github.khabar.boilerplate;

import java.util.ArrayList;
import java.util.List;

/** Gathers a page's prose into passages: which blocks read on from one another. */
final class PassageFinder {
    private final List<BlockFeatures> blocks;
    private final List<Passage> passages = new ArrayList<>();

    PassageFinder(List<BlockFeatures> blocks) {
        this.blocks = blocks;
    }

    /** Returns the passages, in page order. */
    List<Passage> find() {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).isProse()) {
                place(i);
            }
        }
        return passages;
    }

    private void place(int position) {
        BlockFeatures block = blocks.get(position);
        if (!passages.isEmpty()) {
            Passage current = passages.get(passages.size() - 1);
            Gap gap = Gap.between(blocks, current.last(), position);
            if (Continuity.readsOn(current, gap, block, following(position))) {
                current.add(position, block);
                return;
            }
        }
        passages.add(new Passage(position, block));
    }

    private int following(int position) {
        return position + 1 < blocks.size() && blocks.get(position + 1).isProse() ? 1 : 0;
    }
}
