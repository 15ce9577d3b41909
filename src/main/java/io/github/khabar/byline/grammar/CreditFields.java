package io.github.khabar.byline.grammar;

import io.github.khabar.byline.item.Item;
import io.github.khabar.byline.item.NameEvidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the fields of a line are that signs part, when no more than one of them is unknown. */
final class CreditFields {
    /** Two words may look like a sentence's: "يمنات", "وان". */
    private static final int LONGEST_DOUBT = 2;

    private boolean place;
    private boolean reporter;
    private boolean note;
    private boolean colon;
    private boolean dash;
    private boolean day;
    private @Nullable Item unknown;
    private int count;

    private CreditFields() {}

    /** Returns the fields of some items; null where they are no credit's. */
    static @Nullable CreditFields of(List<Item> items) {
        CreditFields fields = new CreditFields();
        boolean parted = true;
        for (Item item : items) {
            if (item instanceof Item.Separator) {
                fields.colon |= item.isSeparator(":");
                fields.dash |= item.isSeparator("-");
                parted = true;
            } else if (item instanceof Item.Date) {
                fields.day = true;
                parted = false;
            } else {
                if (!parted || !fields.takes(item)) {
                    return null;
                }
                fields.count++;
                parted = false;
            }
        }
        return fields;
    }

    /** Takes a field; false where it is a second one of its kind, or none of a credit's. */
    private boolean takes(Item item) {
        boolean second;
        if (item instanceof Item.Place) {
            second = place;
            place = true;
        } else if (item instanceof Item.Note made && made.made()) {
            second = note;
            note = true;
        } else if (item instanceof Item.Person person
                && person.isFull()
                && person.evidence().atLeast(NameEvidence.FAIR)) {
            second = reporter;
            reporter = true;
        } else {
            second = unknown != null || !mayBeName(item);
            unknown = item;
        }
        return !second;
    }

    private static boolean mayBeName(Item item) {
        return item instanceof Item.Other words
                ? !words.sentence() || words.words() <= LONGEST_DOUBT
                : UnknownField.isShortName(item);
    }

    boolean hasPlace() {
        return place;
    }

    /** Returns whether a reporter and the place that he writes from leave nothing else to tell. */
    boolean isSigned() {
        return place && reporter;
    }

    boolean hasReporter() {
        return reporter;
    }

    boolean hasNote() {
        return note;
    }

    boolean hasColon() {
        return colon;
    }

    boolean hasDash() {
        return dash;
    }

    /** Returns the one field that no list knows, or null. */
    @Nullable Item unknown() {
        return unknown;
    }

    /** Returns whether the unknown field is the only one. */
    boolean isAlone() {
        return count == 1 && unknown != null && !day;
    }
}
