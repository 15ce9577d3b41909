package io.github.khabar.byline.grammar;

import io.github.khabar.byline.Organization;
import io.github.khabar.byline.item.Item;
import io.github.khabar.byline.item.Item.Grade;
import io.github.khabar.byline.item.NameEvidence;
import io.github.khabar.byline.lexicon.WordForms;
import io.github.khabar.byline.line.Letters;
import io.github.khabar.byline.line.Spans;
import io.github.khabar.text.FoldedText;
import java.util.ArrayList;
import java.util.List;

/**
 * A field of a line that no list knows: what it may be, and what it is once its neighbours tell.
 */
final class UnknownField {
    private static final int LONGEST_NAME = 3;
    private static final int SHORTEST_ACRONYM = 3;

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

    /** Columns have two words, towns that no list knows mostly no article. */
    static boolean isOneDefiniteWord(Item item) {
        return isShortName(item)
                && item instanceof Item.Person person
                && person.isDefinite()
                && !person.isFull()
                && !WordForms.isNisba(FoldedText.fold(person.name()));
    }

    /** "ANB": three capitals or more. */
    static boolean isAcronym(Item item) {
        return item instanceof Item.Person person
                && person.name().length() >= SHORTEST_ACRONYM
                && person.name().chars().allMatch(Character::isUpperCase);
    }

    /** "دنيا الوطن": a given name that is a word, and no surname. */
    static boolean isDoubtful(Item item) {
        return item instanceof Item.Person person
                && person.evidence() == NameEvidence.SOME
                && person.honorific() == null
                && endsDefinite(person);
    }

    /** "صدى الحقيقة": its last word has the article, and is no surname. */
    static boolean endsDefinite(Item.Person person) {
        return endsDefinite(person.name());
    }

    static boolean endsDefinite(String name) {
        String last = FoldedText.fold(name.substring(name.lastIndexOf(' ') + 1));
        return last.startsWith(WordForms.ARTICLE) && !WordForms.isNisba(last);
    }

    static boolean isMark(List<Item> items, int index, String mark) {
        return index >= 0 && index < items.size() && items.get(index).isSeparator(mark);
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
        if (field instanceof Item.Other other) {
            return outletIn(line, other.begin(), other.end());
        }
        return field instanceof Item.Date day
                ? outletIn(line, day.begin(), day.end())
                : outlet((Item.Person) field);
    }

    private static Item.Body outletIn(String line, int begin, int end) {
        return outlet(Spans.clean(line.substring(begin, end)), begin, end);
    }

    /** Returns whether every one of some words has the article. */
    static boolean areDefinite(String words) {
        for (String word : FoldedText.fold(words).strip().split(" ", -1)) {
            if (!word.startsWith(WordForms.ARTICLE)) {
                return false;
            }
        }
        return true;
    }

    static Item.Body outlet(Item.Person name) {
        return outlet(name.name(), name.begin(), name.end());
    }

    private static Item.Body outlet(String name, int begin, int end) {
        return new Item.Body(name, begin, end, Organization.Kind.OUTLET, null, Grade.OWN, false);
    }
}
