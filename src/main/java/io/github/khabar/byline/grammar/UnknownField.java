package io.github.khabar.byline.grammar;

import io.github.khabar.byline.Organization;
import io.github.khabar.byline.item.Item;
import io.github.khabar.byline.item.Item.Grade;
import io.github.khabar.byline.item.NameEvidence;
import io.github.khabar.byline.line.Letters;
import io.github.khabar.byline.line.Spans;
import java.util.ArrayList;
import java.util.List;

/**
 * A field of a line that no list knows: what it may be, and what it is once its neighbours tell.
 */
final class UnknownField {
    private static final int LONGEST_NAME = 3;

    private UnknownField() {}

    /** Returns whether words only look like a name. */
    static boolean isUnknown(Item item) {
        return item instanceof Item.Person person
                && person.evidence() == NameEvidence.WEAK
                && person.honorific() == null;
    }

    /** Returns whether a few words may be an outlet's or a place's name. */
    static boolean isNamed(Item item) {
        return item instanceof Item.Other other
                ? other.words() > 0 && other.words() <= LONGEST_NAME && !other.sentence()
                : isUnknown(item);
    }

    /** Returns whether a few Arabic words look like a name, none of them a word of the news. */
    static boolean isShortName(Item item) {
        return isUnknown(item)
                && item instanceof Item.Person person
                && !Letters.isLatin(person.name().charAt(0))
                && person.name().split(" ").length <= LONGEST_NAME;
    }

    static boolean isMark(List<Item> items, int index, String mark) {
        return index < items.size() && items.get(index).isSeparator(mark);
    }

    static List<Item> with(List<Item> items, int index, Item item) {
        List<Item> resolved = new ArrayList<>(items);
        resolved.set(index, item);
        return resolved;
    }

    static Item.Place place(Item.Person name) {
        return new Item.Place(name.name(), name.begin(), name.end());
    }

    static Item.Place place(String line, Item field) {
        return field instanceof Item.Other other
                ? new Item.Place(
                        Spans.clean(line.substring(other.begin(), other.end())),
                        other.begin(),
                        other.end())
                : place((Item.Person) field);
    }

    static Item.Body outlet(String line, Item field) {
        return field instanceof Item.Other other
                ? outlet(
                        Spans.clean(line.substring(other.begin(), other.end())),
                        other.begin(),
                        other.end())
                : outlet((Item.Person) field);
    }

    static Item.Body outlet(Item.Person name) {
        return outlet(name.name(), name.begin(), name.end());
    }

    private static Item.Body outlet(String name, int begin, int end) {
        return new Item.Body(name, begin, end, Organization.Kind.OUTLET, null, Grade.OWN, false);
    }
}
