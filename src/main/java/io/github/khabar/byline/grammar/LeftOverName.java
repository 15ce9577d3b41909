package io.github.khabar.byline.grammar;

import io.github.khabar.byline.grammar.LineReading.Shape;
import io.github.khabar.byline.item.Item;
import io.github.khabar.byline.lexicon.WordForms;
import io.github.khabar.byline.line.Letters;
import io.github.khabar.text.FoldedText;
import java.util.List;

/**
 * Reads a line that is a credit by where it stands: its fields are a place, a reporter, a day or
 * how the story was made, and the one that these leave over is the outlet.
 */
public final class LeftOverName {
    /** Outlets' names have one to three words; a headline's or an institution's have more. */
    private static final int LONGEST_NAME = 3;

    private static final String AND = "و";

    private final String line;
    private final List<Item> items;

    LeftOverName(String line, List<Item> items) {
        this.line = line;
        this.items = items;
    }

    /** Reads the line right above the story: "السنبلة – عدن – خاص", "السنبلة../". */
    public LineReading above() {
        return whole(false);
    }

    /** Reads the line right below the story: "فلان الفلاني - عدن - السنبلة". */
    public LineReading below() {
        return whole(true);
    }

    private LineReading whole(boolean signed) {
        CreditFields fields = CreditFields.of(items);
        Item name = fields == null ? null : fields.unknown();
        if (fields == null || name == null || !isName(name)) {
            return LineReading.NONE;
        }
        boolean told = fields.isSigned() || (!signed && isToldByLine(fields, name));
        return told ? outlet(name, Shape.WHOLE, items.size()) : LineReading.NONE;
    }

    private boolean isToldByLine(CreditFields fields, Item name) {
        if (fields.hasNote() || isPlaceAndWord(name)) {
            return true;
        }
        if (fields.hasPlace()) {
            return isToldByPlace(fields, name);
        }
        // Before a dash and a reporter stands a column: "خواطر - فلان الفلاني".
        return fields.hasReporter()
                ? !fields.hasDash() && isDefinite(firstWord(name))
                : fields.isAlone() && isBeforeSign(name) && !fields.hasColon();
    }

    /** "عدن مباشر", and no more but the day; not "عدن وأهلها" */
    private boolean isPlaceAndWord(Item item) {
        return item instanceof Item.Other words
                && words.words() == 2
                && words.glue() != null
                && words.glue().name() instanceof Item.Place
                && !text(item).contains(" " + AND);
    }

    /** "السنبلة../": a colon announces, and three words say something. */
    private boolean isBeforeSign(Item name) {
        return text(name).split(" ").length < LONGEST_NAME
                && items.get(items.size() - 1) instanceof Item.Separator;
    }

    /** Behind a place and a colon a headline goes on, too: "لبنان: أزمة جديدة". */
    private boolean isToldByPlace(CreditFields fields, Item name) {
        if (!isShort(name)) {
            return UnknownField.areDefinite(firstTwo(text(name)));
        }
        boolean noReporter = name instanceof Item.Other && !fields.hasColon();
        return noReporter || isDefinite(firstWord(name)) || UnknownField.endsDefinite(text(name));
    }

    /** Reads a story's first words: "عدن - إعلام السنبلة - أعلنت …", "الراصد - أعلنت …". */
    public LineReading opening() {
        int end = storyAt();
        CreditFields fields = end > 0 ? CreditFields.of(items.subList(0, end)) : null;
        Item name = fields == null ? null : fields.unknown();
        if (fields == null || name == null || !isName(name) || !isShort(name)) {
            return LineReading.NONE;
        }
        boolean told =
                fields.hasNote()
                        || fields.hasPlace()
                        || (fields.isAlone()
                                && !fields.hasColon()
                                && isDefiniteWord(name)
                                && PlacedFields.isSentence(items.get(end)));
        return told ? outlet(name, Shape.OPENING, end) : LineReading.NONE;
    }

    /** Returns where behind a sign the story begins, or -1. */
    private int storyAt() {
        for (int i = 2; i < items.size(); i++) {
            if (items.get(i - 1) instanceof Item.Separator
                    && PlacedFields.isOfStory(items.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private boolean isName(Item item) {
        String text = text(item);
        return !text.isEmpty()
                && !Letters.isLatin(text.charAt(0))
                && text.chars().noneMatch(Character::isDigit);
    }

    private boolean isShort(Item item) {
        return text(item).split(" ").length <= LONGEST_NAME;
    }

    private boolean isDefiniteWord(Item item) {
        return text(item).indexOf(' ') < 0 && isDefinite(text(item));
    }

    private static boolean isDefinite(String word) {
        return FoldedText.fold(word).startsWith(WordForms.ARTICLE);
    }

    private String firstWord(Item item) {
        return text(item).split(" ", 2)[0];
    }

    private static String firstTwo(String text) {
        int second = text.indexOf(' ', text.indexOf(' ') + 1);
        return second < 0 ? text : text.substring(0, second);
    }

    private String text(Item item) {
        return UnknownField.outlet(line, item).name();
    }

    private LineReading outlet(Item name, Shape shape, int end) {
        List<Item> resolved =
                UnknownField.with(items, items.indexOf(name), UnknownField.outlet(line, name));
        return new LineItems(line, resolved).placed(end, shape);
    }
}
