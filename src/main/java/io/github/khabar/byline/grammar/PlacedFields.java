package io.github.khabar.byline.grammar;

import io.github.khabar.byline.Organization;
import io.github.khabar.byline.item.Item;
import io.github.khabar.byline.item.NameEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A line's items as the fields of outlet, place and reporter, without what tells nothing more. */
final class PlacedFields {
    /** A kicker has a headline's few words after it, a sentence whose verb is unknown has more. */
    private static final int LONG_FIELD = 6;

    /** An outlet, a separator, a place or an agency. */
    static final int PAIR = 3;

    private PlacedFields() {}

    /** Reads brackets and commas as dashes, and leaves out notes and a second place. */
    static List<Item> of(List<Item> items) {
        return withoutNotes(
                withoutComma(
                        withoutSecondPlace(withoutBrackets(withoutRemark(withoutRuns(items))))));
    }

    /** "السنبلة../", "خاص || السنبلة": of several signs in a row the last counts. */
    private static List<Item> withoutRuns(List<Item> items) {
        List<Item> kept = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            boolean run = isSign(items.get(i)) && i + 1 < items.size() && isSign(items.get(i + 1));
            if (!run) {
                kept.add(items.get(i));
            }
        }
        return kept;
    }

    private static boolean isSign(Item item) {
        return item instanceof Item.Separator sign
                && !sign.mark().equals("(")
                && !sign.mark().equals(")");
    }

    /** "فلان الفلاني - وجدة ( الصور من قناة فلانة )": what brackets say at the end of the line. */
    private static List<Item> withoutRemark(List<Item> items) {
        int last = items.size() - 1;
        boolean closed =
                last > PAIR
                        && items.get(last).isSeparator(")")
                        && items.get(last - 1) instanceof Item.Other;
        boolean remark = closed && items.get(last - 2).isSeparator("(");
        return remark ? items.subList(0, last - 2) : items;
    }

    /** "صوت السنبلة / خاص - عدن": beside two other fields a note tells nothing more. */
    private static List<Item> withoutNotes(List<Item> items) {
        List<Item> kept = new ArrayList<>(items);
        for (int i = items.size() - 1; i >= 0 && fieldsEnd(kept) > PAIR + 1; i--) {
            boolean setOff = i == 0 || items.get(i - 1) instanceof Item.Separator;
            if (items.get(i) instanceof Item.Note && setOff) {
                int from = Math.max(0, i - 1);
                kept.subList(from, from + 2).clear();
            }
        }
        return kept;
    }

    /** Returns where the fields end and the story begins, if it does. */
    private static int fieldsEnd(List<Item> items) {
        for (int i = 2; i < items.size(); i++) {
            if (isOfStory(items.get(i)) && items.get(i - 1) instanceof Item.Separator) {
                return i - 1;
            }
        }
        return items.size();
    }

    static boolean isSentence(Item item) {
        return item instanceof Item.Other words && words.sentence();
    }

    /** Returns whether an item is a name that nobody would doubt. */
    static boolean isReporter(Item item) {
        return item instanceof Item.Person person && person.evidence() == NameEvidence.STRONG;
    }

    static boolean isAgency(Item item) {
        return item instanceof Item.Body body && body.kind() == Organization.Kind.AGENCY;
    }

    /** Returns whether an item is a sentence, or has more words than a field. */
    static boolean isOfStory(Item item) {
        return item instanceof Item.Other other
                && (other.sentence() || other.words() >= LONG_FIELD);
    }

    /** "عدن وتعز – السنبلة", "تازة، المغرب – السنبلة" */
    private static List<Item> withoutSecondPlace(List<Item> items) {
        boolean two =
                items.size() > PAIR
                        && items.get(0) instanceof Item.Place
                        && items.get(1) instanceof Item.Joint
                        && items.get(2) instanceof Item.Place;
        return two
                ? Stream.concat(items.stream().limit(1), items.stream().skip(PAIR)).toList()
                : items;
    }

    /** "تعز،السنبلة: أعلنت …": between a place and what a colon ends a comma sets off, too. */
    private static List<Item> withoutComma(List<Item> items) {
        boolean comma =
                items.size() > PAIR + 1
                        && items.get(0) instanceof Item.Place
                        && items.get(1) instanceof Item.Joint
                        && UnknownField.isMark(items, PAIR, ":");
        return comma ? UnknownField.with(items, 1, new Item.Separator("-")) : items;
    }

    /** Brackets set off as dashes do: "الرباط (السنبلة) …". */
    private static List<Item> withoutBrackets(List<Item> items) {
        List<Item> flat = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            boolean opens = UnknownField.isMark(items, i, "(");
            boolean closes = UnknownField.isMark(items, i, ")");
            boolean useless =
                    closes && (i + 1 == items.size() || items.get(i + 1) instanceof Item.Separator);
            boolean setOff = flat.isEmpty() || flat.get(flat.size() - 1) instanceof Item.Separator;
            if (opens ? !setOff : closes && !useless) {
                flat.add(new Item.Separator("-"));
            } else if (!opens && !closes) {
                flat.add(items.get(i));
            }
        }
        return flat;
    }

    /** "السنبلة - صنعاء بتاريخ: 3 ماي | قبل سنة", "3 ماي | صنعاء - السنبلة" */
    static List<Item> withoutDates(List<Item> items) {
        int end = items.size();
        while (end > 1
                && (items.get(end - 1) instanceof Item.Date
                        || (end < items.size() && items.get(end - 1) instanceof Item.Separator))) {
            end--;
        }
        int begin = 0;
        while (begin + 2 < end
                && items.get(begin) instanceof Item.Date
                && items.get(begin + 1) instanceof Item.Separator) {
            begin += 2;
        }
        List<Item> rest = items.subList(begin, end);
        boolean between = rest.size() == PAIR + 1 && rest.get(1) instanceof Item.Date;
        // "السنبلة الحرة الاثنين 3 ماي/خاص"
        return between ? without(rest, 1, 2) : rest;
    }

    static List<Item> without(List<Item> items, int from, int to) {
        List<Item> kept = new ArrayList<>(items);
        kept.subList(from, to).clear();
        return kept;
    }
}
