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
    private static final int SECTIONED = 5;

    private UnknownOutlets() {}

    static List<Item> resolve(List<Item> items) {
        if (items.size() < FIELDS || !items.stream().allMatch(UnknownOutlets::isPlain)) {
            return items;
        }
        if (isSectioned(items)) {
            return List.of(items.get(0), items.get(1), items.get(SECTIONED - 1));
        }
        List<Item> resolved = new ArrayList<>(items);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Item.Person person
                    && person.evidence() == NameEvidence.WEAK
                    && person.honorific() == null
                    && (isTelling(items, i - 2) || isTelling(items, i + 2))) {
                resolved.set(i, isBracketed(items, i + 1) ? place(person) : outlet(person));
            } else if (i == 0 && isPlaceOfReporter(items)) {
                resolved.set(i, place((Item.Person) items.get(i)));
            }
        }
        return resolved;
    }

    /** "ضفاف/ خواطر - فلان الفلاني": a section of the paper between it and the name. */
    private static boolean isSectioned(List<Item> items) {
        return items.size() == SECTIONED
                && items.get(0) instanceof Item.Body body
                && body.grade() == Grade.OWN
                && items.get(1) instanceof Item.Separator
                && items.get(2) instanceof Item.Person section
                && section.evidence() == NameEvidence.WEAK
                && items.get(3) instanceof Item.Separator
                && items.get(SECTIONED - 1) instanceof Item.Person person
                && person.evidence().atLeast(NameEvidence.FAIR);
    }

    /** "النهود (رويترز)" */
    private static boolean isBracketed(List<Item> items, int index) {
        return index < items.size() && items.get(index).equals(new Item.Separator("("));
    }

    /** "النهود - فلان الفلاني:", with a place that no list knows. */
    private static boolean isPlaceOfReporter(List<Item> items) {
        return items.get(0) instanceof Item.Person place
                && place.evidence() == NameEvidence.WEAK
                && place.honorific() == null
                && items.get(1) instanceof Item.Separator separator
                && "-/|".contains(separator.mark())
                && items.get(2) instanceof Item.Person reporter
                && reporter.evidence() == NameEvidence.STRONG
                && (items.size() == FIELDS
                        || (items.size() == FIELDS + 1
                                && items.get(FIELDS).equals(new Item.Separator(":"))));
    }

    private static Item.Place place(Item.Person name) {
        return new Item.Place(name.name(), name.begin(), name.end());
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
