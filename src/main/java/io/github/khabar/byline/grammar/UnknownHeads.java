package io.github.khabar.byline.grammar;

import io.github.khabar.byline.Organization;
import io.github.khabar.byline.Role;
import io.github.khabar.byline.item.Item;
import io.github.khabar.byline.item.Item.Grade;
import io.github.khabar.byline.item.NameEvidence;
import io.github.khabar.byline.lexicon.Marker;
import io.github.khabar.byline.lexicon.WordForms;
import io.github.khabar.text.FoldedText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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

    private static final char LINE_END = '\n';

    /** Outlets write, edit and translate; who took the pictures signs with one name, too. */
    private static final Set<Role> WRITERS = EnumSet.of(Role.AUTHOR, Role.EDITOR, Role.TRANSLATOR);

    private UnknownHeads() {}

    static List<Item> resolve(String line, List<Item> items) {
        if (isBeforeMarker(items)) {
            return UnknownField.with(items, 0, UnknownField.outlet(line, items.get(0)));
        }
        if (isNamedAfterDay(line, items)) {
            return UnknownField.with(items, FILED, UnknownField.outlet(line, items.get(FILED)));
        }
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
        if (last > 0 && isAnnouncedOutlet(line, items)) {
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

    /** "السنبلة - ترجمة: فلان الفلاني": no one word with the article is an author's name. */
    private static boolean isBeforeMarker(List<Item> items) {
        return items.size() > FIELDS
                && UnknownField.isOneDefiniteWord(items.get(0))
                && items.get(1) instanceof Item.Separator separator
                && !separator.mark().equals("(")
                && items.get(FILED) instanceof Item.Announcement announcement
                && (announcement.sure() || announcement.marker().is(Marker.Proof.LABEL));
    }

    /**
     * "عدن/14أكتوبر/خاص": a day that is one word, between a place and a note, is a paper's name.
     */
    private static boolean isNamedAfterDay(String line, List<Item> items) {
        return items.size() > FILED + 2
                && items.get(0) instanceof Item.Place
                && items.get(1) instanceof Item.Separator
                && items.get(FILED) instanceof Item.Date day
                && line.substring(day.begin(), day.end())
                        .chars()
                        .allMatch(Character::isLetterOrDigit)
                && items.get(FILED + 1) instanceof Item.Separator
                && items.get(FILED + 2) instanceof Item.Note note
                && note.made();
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

    /**
     * "كتب: الوطن", "بقلم" and on the next line "النهار الحر": no name of a person has the article
     * before each of its words but a surname at its end.
     */
    private static boolean isAnnouncedOutlet(String line, List<Item> items) {
        int last = items.size() - 1;
        return items.get(0) instanceof Item.Announcement announcement
                && announcement.sure()
                && (last == 1
                        ? line.indexOf(LINE_END) > 0
                        : last == 2 && items.get(1) instanceof Item.Separator)
                && WRITERS.contains(announcement.marker().role())
                && UnknownField.isNamed(items.get(last))
                && isDefiniteName(UnknownField.outlet(line, items.get(last)).name());
    }

    private static boolean isDefiniteName(String name) {
        String last = FoldedText.fold(name.substring(name.lastIndexOf(' ') + 1)).strip();
        return UnknownField.areDefinite(name) && !WordForms.isNisba(last);
    }

    private static Item resolve(Item.Person field, List<Item> items, int index) {
        if (index > 0 && items.get(index - 1) instanceof Item.Date) {
            // "الساعة 10:57 صباحا (متابعات)"
            return field;
        }
        if (isTelling(items, index - 2) || isTelling(items, index + 2)) {
            return UnknownField.isMark(items, index + 1, "(")
                            && index + 2 < items.size()
                            && items.get(index + 2) instanceof Item.Body
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
                && (UnknownField.isNamed(items.get(FILED))
                        || UnknownField.isDoubtful(items.get(FILED)))
                && items.get(FILED + 1).equals(items.get(1))
                && isReporterOrNote(items.get(SECTIONED - 1));
    }

    private static boolean isReporterOrNote(Item item) {
        return item instanceof Item.Note note ? note.made() : isReporter(item);
    }

    /** Returns whether an item is a name that nobody would doubt. */
    private static boolean isReporter(Item item) {
        return item instanceof Item.Person person && person.evidence() == NameEvidence.STRONG;
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
        return separated && closed && isReporter(items.get(2));
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
