package io.github.khabar.byline.grammar;

import io.github.khabar.byline.grammar.LineReading.Shape;
import io.github.khabar.byline.item.Item;
import java.util.List;

/** Reads a line's unknown name as the place from which the story was filed, as the story says. */
public final class FiledLine {
    /** A place, a separator, another field. */
    private static final int PAIR = PlacedFields.PAIR;

    private final String line;
    private final List<Item> items;

    FiledLine(String line, List<Item> items) {
        this.line = line;
        this.items = items;
    }

    /**
     * Reads the first words of a story that are a place where the story says so: "تيغزرت: …",
     * "تيغزرت – و م ع – …", "تيغزرت – فلان الفلاني: …".
     */
    public LineReading opening() {
        if (items.size() < PAIR
                || !(items.get(1) instanceof Item.Separator)
                || !UnknownField.isNamed(items.get(0))) {
            return LineReading.NONE;
        }
        if (items.get(2) instanceof Item.Other) {
            return placeAt(0, Shape.OPENING, 2);
        }
        boolean pair =
                items.size() > PAIR + 1
                        && items.get(PAIR) instanceof Item.Separator
                        && items.get(PAIR + 1) instanceof Item.Other
                        && (items.get(2) instanceof Item.Place
                                || PlacedFields.isAgency(items.get(2))
                                || PlacedFields.isReporter(items.get(2)));
        return pair ? placeAt(0, Shape.OPENING, PAIR + 1) : LineReading.NONE;
    }

    /** Reads a line that is a place where the story says so: "تيغزرت –", "تيغزرت، 3 ماي 2024". */
    public LineReading alone() {
        boolean dated = items.size() == PAIR && items.get(2) instanceof Item.Date;
        boolean setOff =
                items.size() > 1
                        && (items.get(1) instanceof Item.Separator
                                || (dated && items.get(1) instanceof Item.Joint));
        return setOff && (dated || items.size() == 2) && UnknownField.isShortName(items.get(0))
                ? placeAt(0, Shape.WHOLE, items.size())
                : LineReading.NONE;
    }

    /** Reads a line that is nothing but a place where the story calls it a town: "تيغزرت". */
    public LineReading town() {
        boolean name =
                items.size() == 1
                        && (items.get(0) instanceof Item.Place
                                || UnknownField.isShortName(items.get(0)));
        if (!name) {
            return LineReading.NONE;
        }
        return items.get(0) instanceof Item.Place
                ? reading(items, Shape.OPENING, 1)
                : placeAt(0, Shape.OPENING, 1);
    }

    private LineReading placeAt(int index, Shape shape, int end) {
        Item.Place place = UnknownField.place(line, items.get(index));
        return reading(UnknownField.with(items, index, place), shape, end);
    }

    private LineReading reading(List<Item> resolved, Shape shape, int end) {
        return new LineItems(line, resolved).placed(end, shape);
    }
}
