package io.github.khabar.byline.grammar;

import io.github.khabar.byline.item.Item;
import java.util.List;

/**
 * Finds the place that no list knows by the form of the dateline: "تيغزرت – قال …", "(تيغزرت) قال
 * …", "تيغزرت – 3 ماي – قال …". After it a sentence begins.
 */
final class UnlistedPlace {
    private UnlistedPlace() {}

    /** Returns the place's index among the items, or -1. */
    static int index(List<Item> items) {
        int at = UnknownField.isMark(items, 0, "(") ? 1 : 0;
        if (at >= items.size() || !UnknownField.isShortName(items.get(at))) {
            return -1;
        }
        int sentence = at == 1 ? afterBracket(items) : afterDash(items, 1);
        return sentence > 0 && isSentence(items, sentence) ? at : -1;
    }

    private static int afterBracket(List<Item> items) {
        if (!UnknownField.isMark(items, 2, ")")) {
            return -1;
        }
        int dash = afterDash(items, 3);
        return dash > 0 ? dash : 3;
    }

    /** Returns the index after a dash, a date and a dash: -1 where another thing stands there. */
    private static int afterDash(List<Item> items, int from) {
        if (from < items.size() && items.get(from) instanceof Item.Date) {
            return isDash(items, from + 1) ? from + 2 : -1;
        }
        if (!isDash(items, from)) {
            return -1;
        }
        boolean dated = from + 1 < items.size() && items.get(from + 1) instanceof Item.Date;
        return dated ? afterDash(items, from + 1) : from + 1;
    }

    private static boolean isDash(List<Item> items, int index) {
        return UnknownField.isMark(items, index, "-")
                || UnknownField.isMark(items, index, "/")
                || UnknownField.isMark(items, index, "|")
                || UnknownField.isMark(items, index, "…");
    }

    private static boolean isSentence(List<Item> items, int index) {
        return index < items.size()
                && items.get(index) instanceof Item.Other words
                && words.sentence();
    }
}
