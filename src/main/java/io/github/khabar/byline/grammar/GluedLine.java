package io.github.khabar.byline.grammar;

import io.github.khabar.byline.grammar.LineReading.Shape;
import io.github.khabar.byline.item.Item;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the head of a story whose credit has a sign too few, or one too many. */
public final class GluedLine {
    /** An outlet, a separator, a place or an agency. */
    private static final int PAIR = PlacedFields.PAIR;

    private final String line;
    private final List<Item> items;

    GluedLine(String line, List<Item> items) {
        this.line = line;
        this.items = items;
    }

    /** Reads two places before the story: "عدن/ خور مكسر: أعلنت …"; it was filed from the first. */
    public LineReading filedFromTwo() {
        boolean two =
                items.size() > PAIR + 1
                        && items.get(0) instanceof Item.Place
                        && items.get(1) instanceof Item.Separator
                        && items.get(2) instanceof Item.Place
                        && isSign(PAIR)
                        && PlacedFields.isSentence(items.get(PAIR + 1));
        return two ? reading(items, PAIR + 1) : LineReading.NONE;
    }

    private boolean isSign(int index) {
        return UnknownField.isMark(items, index, "-")
                || UnknownField.isMark(items, index, "/")
                || UnknownField.isMark(items, index, "|")
                || UnknownField.isMark(items, index, ":");
    }

    /**
     * Reads a credit whose last name no sign sets off from the story: "وجدة: فلان الفلاني أعلنت …",
     * "وجدة السنبلة : أعلنت …".
     */
    public LineReading credit() {
        int at = 0;
        while (at < items.size() && glueAt(at) == null) {
            at++;
        }
        Item.Glue glue = at < items.size() ? glueAt(at) : null;
        if (glue == null) {
            return LineReading.NONE;
        }
        List<Item> parted = new ArrayList<>(items.subList(0, at));
        parted.add(glue.name());
        parted.add(glue.rest());
        parted.addAll(items.subList(at + 1, items.size()));
        return glue.rest().sentence()
                ? beforeSentence(parted, at + 1)
                : beforeOutlet(parted, glue.rest());
    }

    private Item.@Nullable Glue glueAt(int index) {
        return items.get(index) instanceof Item.Other other ? other.glue() : null;
    }

    /** "منارة بالعربي | وجدة أعلنت …": before a place an unknown name is the outlet's. */
    private LineReading beforeSentence(List<Item> parted, int end) {
        Item first = parted.get(0);
        if (UnknownField.isNamed(first)) {
            return reading(UnknownField.with(parted, 0, UnknownField.outlet(line, first)), end);
        }
        Item last = parted.get(end - 1);
        return UnknownField.isUnknown(last)
                ? reading(UnknownField.with(parted, end - 1, besideKnown(first, last)), end)
                : reading(parted, end);
    }

    /** "وجدة/ نسائم أعلنت …" names an outlet, "فلان الفلاني – تيغزرت أعلنت …" a place. */
    private Item besideKnown(Item first, Item unknown) {
        return first instanceof Item.Place
                ? UnknownField.outlet(line, unknown)
                : UnknownField.place(line, unknown);
    }

    /** "وجدة السنبلة : أعلنت …" */
    private LineReading beforeOutlet(List<Item> parted, Item.Other name) {
        boolean outlet =
                UnknownField.isNamed(name)
                        && UnknownField.isMark(parted, 2, ":")
                        && parted.size() > PAIR
                        && PlacedFields.isSentence(parted.get(PAIR));
        return outlet
                ? reading(UnknownField.with(parted, 1, UnknownField.outlet(line, name)), PAIR)
                : LineReading.NONE;
    }

    private LineReading reading(List<Item> resolved, int end) {
        return new LineItems(line, resolved).placed(end, Shape.OPENING);
    }
}
