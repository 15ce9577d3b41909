package io.github.khabar.byline;

import io.github.khabar.byline.Item.Grade;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes words that only have a name's form for what they are without a marker: other words. After
 * the outlet's own name they stay a name ("هبة زووم ـ فلان").
 */
final class Doubts {
    private Doubts() {}

    static List<Item> resolve(List<Item> items) {
        if (items.stream().anyMatch(Item.Announcement.class::isInstance)) {
            return items;
        }
        List<Item> resolved = new ArrayList<>(items);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Item.Person person
                    && person.evidence() == NameEvidence.WEAK
                    && !person.isTitled()
                    && !followsOutlet(items, i, person)) {
                resolved.set(i, new Item.Other(1, person.begin()));
            }
        }
        return resolved;
    }

    private static boolean followsOutlet(List<Item> items, int index, Item.Person person) {
        return index >= 2
                && person.isFull()
                && items.get(index - 1) instanceof Item.Separator
                && items.get(index - 2) instanceof Item.Body body
                && body.grade() == Grade.OWN;
    }
}
