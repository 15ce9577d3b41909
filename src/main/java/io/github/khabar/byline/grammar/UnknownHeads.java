package io.github.khabar.byline.grammar;

import io.github.khabar.byline.Organization;
import io.github.khabar.byline.Role;
import io.github.khabar.byline.item.Item;
import io.github.khabar.byline.item.Item.Grade;
import io.github.khabar.byline.item.NameEvidence;
import io.github.khabar.byline.lexicon.WordForms;
import io.github.khabar.text.FoldedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells what a field is that nobody has heard of, from its neighbours. Beside a desk, an agency or
 * "متابعة" it is an outlet ("الواحة - متابعة"), before an agency in brackets or a reporter a place
 * ("تيغزرت - فلان الفلاني"), between a place and a reporter a paper, between the outlet and a name
 * a section of the paper.
 */
final class UnknownHeads {
    private static final int FIELDS = 3;
    private static final int SECTIONED = 5;
    private static final int FILED = 2;

    private UnknownHeads() {}

    static List<Item> resolve(String line, List<Item> items) {
        if (isFiled(items)) {
            return UnknownField.with(items, FILED, UnknownField.outlet(line, items.get(FILED)));
        }
        if (items.size() >= FIELDS && isBeforeBracketedAgency(items)) {
            return UnknownField.with(items, 0, UnknownField.place(line, items.get(0)));
        }
        int place = UnlistedPlace.index(items);
        if (place >= 0) {
            return UnknownField.with(items, place, UnknownField.place(line, items.get(place)));
        }
        if (items.size() == FIELDS && isBeforeDesk(items)) {
            return UnknownField.with(items, 0, UnknownField.outlet(line, items.get(0)));
        }
        int last = items.size() - 1;
        if (last > 0 && isAnnouncedOutlet(items)) {
            return UnknownField.with(items, last, UnknownField.outlet(line, items.get(last)));
        }
        if (items.size() < FIELDS || !arePlain(items)) {
            return items;
        }
        if (isSectioned(items)) {
            return List.of(items.get(0), items.get(1), items.get(SECTIONED - 1));
        }
        List<Item> resolved = new ArrayList<>(items);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Item.Person field && UnknownField.isUnknown(field)) {
                resolved.set(i, resolve(field, items, i));
            }
        }
        return resolved;
    }

    /** "تيغزرت (و م ع) – …", "تيغزرت 14 أكتوبر 2025 (و م ع) – …" */
    private static boolean isBeforeBracketedAgency(List<Item> items) {
        int bracket = items.get(1) instanceof Item.Date ? 2 : 1;
        return UnknownField.isNamed(items.get(0))
                && UnknownField.isMark(items, bracket, "(")
                && UnknownField.isMark(items, bracket + 2, ")")
                && items.get(bracket + 1) instanceof Item.Body body
                && body.agency() != null;
    }

    /** "واحة تونس - فريق التحرير" */
    private static boolean isBeforeDesk(List<Item> items) {
        return UnknownField.isNamed(items.get(0))
                && items.get(1) instanceof Item.Separator
                && items.get(2) instanceof Item.Body body
                && body.grade() == Grade.LISTED
                && body.kind() == Organization.Kind.DESK;
    }

    /** "كتب: الوطن": no name of a person is one word with the article but a surname. */
    private static boolean isAnnouncedOutlet(List<Item> items) {
        int last = items.size() - 1;
        return last == 2
                && items.get(0) instanceof Item.Announcement announcement
                && announcement.marker().role() == Role.AUTHOR
                && UnknownField.isMark(items, 1, ":")
                && UnknownField.isUnknown(items.get(last))
                && items.get(last) instanceof Item.Person person
                && person.isDefinite()
                && !person.isFull()
                && !WordForms.isNisba(FoldedText.fold(person.name()));
    }

    private static Item resolve(Item.Person field, List<Item> items, int index) {
        if (isTelling(items, index - 2) || isTelling(items, index + 2)) {
            return UnknownField.isMark(items, index + 1, "(")
                    ? UnknownField.place(field)
                    : UnknownField.outlet(field);
        }
        if (index == 0 && isBeforeReporter(items)) {
            // Two words may be the name of a column.
            return field.isFull() ? new Item.Note(false) : UnknownField.place(field);
        }
        return field;
    }

    private static boolean arePlain(List<Item> items) {
        for (Item item : items) {
            if (item instanceof Item.Announcement || item instanceof Item.Other) {
                return false;
            }
        }
        return true;
    }

    /** "تازة - الواحة - فلان الفلاني": between its place and its reporter stands the paper. */
    private static boolean isFiled(List<Item> items) {
        boolean closed =
                items.size() == SECTIONED
                        || (items.size() == SECTIONED + 1
                                && UnknownField.isMark(items, SECTIONED, ":"));
        return closed
                && items.get(0) instanceof Item.Place
                && items.get(1) instanceof Item.Separator
                && UnknownField.isNamed(items.get(FILED))
                && items.get(FILED + 1).equals(items.get(1))
                && items.get(SECTIONED - 1) instanceof Item.Person reporter
                && reporter.evidence() == NameEvidence.STRONG;
    }

    /** "ضفاف/ خواطر - فلان الفلاني" */
    private static boolean isSectioned(List<Item> items) {
        return items.size() == SECTIONED
                && items.get(0) instanceof Item.Body body
                && body.grade() == Grade.OWN
                && items.get(1) instanceof Item.Separator
                && UnknownField.isUnknown(items.get(2))
                && items.get(3) instanceof Item.Separator
                && items.get(SECTIONED - 1) instanceof Item.Person person
                && person.evidence().atLeast(NameEvidence.FAIR);
    }

    /** "… - فلان الفلاني:" and no more. */
    private static boolean isBeforeReporter(List<Item> items) {
        boolean separated =
                UnknownField.isMark(items, 1, "-")
                        || UnknownField.isMark(items, 1, "/")
                        || UnknownField.isMark(items, 1, "|");
        boolean closed =
                items.size() == FIELDS
                        || (items.size() == FIELDS + 1 && UnknownField.isMark(items, FIELDS, ":"));
        return separated
                && closed
                && items.get(2) instanceof Item.Person reporter
                && reporter.evidence() == NameEvidence.STRONG;
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
}
