package io.github.khabar.boilerplate;

import java.util.ArrayList;
import java.util.List;

/** Gathers a page's prose into passages: which blocks read on from one another. */
final class PassageFinder {
    private final Reading reading;
    private final Continuity continuity;
    private final List<Passage> passages = new ArrayList<>();

    PassageFinder(Reading reading) {
        this.reading = reading;
        this.continuity = new Continuity(reading);
    }

    /** Returns the passages, in page order. */
    List<Passage> find() {
        for (int i = 0; i < reading.size(); i++) {
            if (reading.get(i).isProse()) {
                place(i);
            }
        }
        return passages;
    }

    private void place(int position) {
        BlockFeatures block = reading.get(position);
        if (!passages.isEmpty()) {
            Passage current = passages.get(passages.size() - 1);
            if (continuity.readsOn(current, position)) {
                current.add(position, block);
                return;
            }
        }
        passages.add(new Passage(position, block));
    }
}
