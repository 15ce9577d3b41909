package io.github.khabar.byline.grammar;

import io.github.khabar.byline.Organization;
import io.github.khabar.byline.grammar.LineReading.Proof;
import io.github.khabar.byline.grammar.LineReading.Shape;
import io.github.khabar.byline.item.Item;
import io.github.khabar.byline.item.Item.Grade;
import java.util.List;

/**
 * Reads what its place on a page proves and its words alone do not: a line between the headline and
 * the story, or the first words of the story, where outlets that no list knows put their names.
 */
final class PlacedLine {
    private static final double DOUBTFUL = 0.5;

    /** An outlet, a separator, a place or an agency. */
    private static final int PAIR = 3;

    private final String line;
    private final List<Item> items;

    PlacedLine(String line, List<Item> items) {
        this.line = line;
        this.items = items;
    }

    /** Reads a line that stands where bylines do. */
    LineReading alone() {
        int end = withoutSeparator();
        if (end == 1) {
            return isOutletAlone() ? outletFirst(Shape.WHOLE, items.size()) : LineReading.NONE;
        }
        if (end != PAIR) {
            return LineReading.NONE;
        }
        boolean joined = items.get(1) instanceof Item.Separator || isPlus();
        Item second = items.get(2);
        boolean told = second instanceof Item.Place || isAgency(second);
        if (joined && told && (isOutlet(items.get(0)) || UnknownField.isNamed(items.get(0)))) {
            return outletFirst(Shape.WHOLE, items.size());
        }
        boolean filed =
                joined
                        && end < items.size()
                        && isOutlet(items.get(0))
                        && UnknownField.isShortName(second);
        return filed
                ? reading(
                        UnknownField.with(items, 2, UnknownField.place(line, second)),
                        Shape.WHOLE,
                        items.size())
                : LineReading.NONE;
    }

    /** Reads the line right above the story: "السنبلة :". */
    LineReading above() {
        return withoutSeparator() == 1
                        && UnknownField.isMark(items, 1, ":")
                        && UnknownField.isShortName(items.get(0))
                ? outletFirst(Shape.WHOLE, items.size())
                : LineReading.NONE;
    }

    /** Reads the first words of a story: "السنبلة – أعلنت …", "السنبلة - تيغزرت/ أعلنت …". */
    LineReading opening() {
        if (items.size() < PAIR || !(items.get(1) instanceof Item.Separator)) {
            return LineReading.NONE;
        }
        boolean dash =
                UnknownField.isMark(items, 1, "-")
                        || UnknownField.isMark(items, 1, "/")
                        || UnknownField.isMark(items, 1, "|");
        if (dash && UnknownField.isShortName(items.get(0)) && isSentence(2)) {
            return outletFirst(Shape.OPENING, 2);
        }
        boolean filed =
                items.size() > PAIR + 1
                        && items.get(PAIR) instanceof Item.Separator
                        && items.get(PAIR + 1) instanceof Item.Other;
        if (filed && UnknownField.isShortName(items.get(0)) && items.get(2) instanceof Item.Place) {
            return outletFirst(Shape.OPENING, PAIR + 1);
        }
        boolean unlisted =
                filed
                        && isOutlet(items.get(0))
                        && UnknownField.isShortName(items.get(2))
                        && isSentence(PAIR + 1);
        return unlisted
                ? reading(
                        UnknownField.with(items, 2, UnknownField.place(line, items.get(2))),
                        Shape.OPENING,
                        PAIR + 1)
                : LineReading.NONE;
    }

    private int withoutSeparator() {
        int last = items.size() - 1;
        return last > 0 && items.get(last) instanceof Item.Separator ? last : items.size();
    }

    /** Returns whether the first item is an outlet by the form of its name. */
    private boolean isOutletAlone() {
        return isOutlet(items.get(0))
                && items.get(0) instanceof Item.Body body
                && (body.grade() != Grade.HEADED || body.name().split(" ").length <= PAIR);
    }

    private static boolean isOutlet(Item item) {
        return item instanceof Item.Body body && body.kind() == Organization.Kind.OUTLET;
    }

    private static boolean isAgency(Item item) {
        return item instanceof Item.Body body && body.kind() == Organization.Kind.AGENCY;
    }

    /** "السنبلة + و م ع" */
    private boolean isPlus() {
        return items.get(1) instanceof Item.Joint && line.indexOf('+') > 0;
    }

    private boolean isSentence(int index) {
        return index < items.size()
                && items.get(index) instanceof Item.Other words
                && words.sentence();
    }

    private LineReading outletFirst(Shape shape, int end) {
        List<Item> resolved =
                isOutlet(items.get(0))
                        ? items
                        : UnknownField.with(items, 0, UnknownField.outlet(line, items.get(0)));
        return reading(resolved, shape, end);
    }

    private LineReading reading(List<Item> resolved, Shape shape, int end) {
        return new LineItems(line, resolved).reading(0, end, shape, Proof.FORM, DOUBTFUL);
    }
}
