package io.github.khabar.byline;

import io.github.khabar.byline.Item.Grade;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells an outlet that nobody has heard of from a person: beside a desk, an agency or "متابعة" a
 * name that holds no given name is the outlet's ("هيئة التحرير _ LES7TV", "الواحة - متابعة").
 */
final class UnknownOutlets {
    private static final int FIELDS = 3;

    private UnknownOutlets() {}

    static List<Item> resolve(List<Item> items) {
        if (items.size() < FIELDS || !items.stream().allMatch(UnknownOutlets::isPlain)) {
            return items;
        }
        List<Item> resolved = new ArrayList<>(items);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Item.Person person
                    && person.evidence() == NameEvidence.WEAK
                    && person.honorific() == null
                    && (isTelling(items, i - 2) || isTelling(items, i + 2))) {
                resolved.set(i, outlet(person));
            }
        }
        return resolved;
    }

    private static boolean isPlain(Item item) {
        return !(item instanceof Item.Announcement || item instanceof Item.Other);
    }

    /** Returns whether an item beside a separator is one that outlets put after their names. */
    private static boolean isTelling(List<Item> items, int index) {
        if (index < 0 || index >= items.size()) {
            return false;
        }
        Item item = items.get(index);
        return (item instanceof Item.Note note && note.made())
                || (item instanceof Item.Body body
                        && body.grade() == Grade.LISTED
                        && body.kind() != Organization.Kind.OUTLET);
    }

    private static Item.Body outlet(Item.Person name) {
        return new Item.Body(
                name.name(),
                name.begin(),
                name.end(),
                Organization.Kind.OUTLET,
                null,
                Grade.OWN,
                false);
    }
}
