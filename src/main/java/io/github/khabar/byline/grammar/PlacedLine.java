package io.github.khabar.byline.grammar;

import io.github.khabar.byline.Organization;
import io.github.khabar.byline.grammar.LineReading.Proof;
import io.github.khabar.byline.grammar.LineReading.Shape;
import io.github.khabar.byline.item.Item;
import io.github.khabar.byline.item.Item.Grade;
import io.github.khabar.byline.lexicon.WordForms;
import io.github.khabar.text.FoldedText;
import java.util.List;

/**
 * Reads what its place on a page proves and its words alone do not: a line between the headline and
 * the story, or the first words of the story, where outlets that no list knows put their names.
 */
final class PlacedLine {
    private static final double DOUBTFUL = 0.5;

    private static final int LONG_FIELD = 6;

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

    /** Reads a name that no list knows and what its bearer is: "جلول أمزواغ، أستاذ جامعي، وجدة". */
    LineReading signed() {
        boolean signed =
                items.size() >= PAIR
                        && UnknownField.isShortName(items.get(0))
                        && items.get(0) instanceof Item.Person person
                        && person.isFull()
                        && !person.isDefinite()
                        && items.get(1) instanceof Item.Joint
                        && items.get(2) instanceof Item.JobTitle
                        && items.stream().noneMatch(PlacedLine::isSentence);
        return signed ? reading(items.subList(0, PAIR), Shape.WHOLE, PAIR) : LineReading.NONE;
    }

    private static boolean isSentence(Item item) {
        return item instanceof Item.Other words && words.sentence();
    }

    /** Reads the line right above the story: "السنبلة :", "السنبلة" where it is the only one. */
    LineReading above(boolean only) {
        boolean name = withoutSeparator() == 1 && UnknownField.isShortName(items.get(0));
        boolean closed = items.size() == 2 && UnknownField.isMark(items, 1, ":");
        boolean word =
                only
                        && items.size() == 1
                        && items.get(0) instanceof Item.Person person
                        && person.isDefinite()
                        && !person.isFull()
                        && !WordForms.isNisba(FoldedText.fold(person.name()));
        return name && (closed || word) ? outletFirst(Shape.WHOLE, items.size()) : LineReading.NONE;
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
        if (dash && UnknownField.isShortName(items.get(0)) && (isSentence(2) || isLong(2))) {
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

    /** Reads the first words of a story to which somebody speaks in it: "العالم: أعلنت …". */
    LineReading addressed() {
        return items.size() >= PAIR
                        && items.get(1) instanceof Item.Separator
                        && UnknownField.isNamed(items.get(0))
                        && items.get(2) instanceof Item.Other
                ? outletFirst(Shape.OPENING, 2)
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

    /** A kicker has a headline's few words after it, a sentence whose verb is unknown has more. */
    private boolean isLong(int index) {
        return index < items.size()
                && items.get(index) instanceof Item.Other words
                && words.words() >= LONG_FIELD;
    }

    private boolean isSentence(int index) {
        return index < items.size() && isSentence(items.get(index));
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
