package io.github.khabar.byline.grammar;

import io.github.khabar.byline.item.Item;
import io.github.khabar.byline.item.Item.Grade;
import io.github.khabar.byline.item.NameEvidence;
import io.github.khabar.byline.lexicon.Lexicon;
import io.github.khabar.byline.line.LineTokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes words that only have a name's form for what they are without a marker: other words. After
 * the outlet's own name they stay a name ("هبة زووم ـ فلان").
 */
final class Doubts {
    private final Lexicon lexicon;

    Doubts(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Item> resolve(List<Item> items) {
        if (isAnnounced(items)) {
            return withoutTrade(items);
        }
        List<Item> resolved = new ArrayList<>(items);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Item.Person person
                    && (isSubject(person)
                            || (person.evidence() == NameEvidence.WEAK
                                    && !person.isTitled()
                                    && !followsOutlet(items, i, person)))) {
                resolved.set(i, new Item.Other(1, person.begin(), person.end(), false));
            }
        }
        return resolved;
    }

    private static boolean isAnnounced(List<Item> items) {
        for (Item item : items) {
            if (item instanceof Item.Announcement) {
                return true;
            }
        }
        return false;
    }

    /** "بقلم: فلان/ الفاعل الجمعوي بفاس": his trade, to the end of the line. */
    private static List<Item> withoutTrade(List<Item> items) {
        for (int i = 2; i < items.size(); i++) {
            if (items.get(i) instanceof Item.Person person
                    && person.evidence() == NameEvidence.WEAK
                    && person.isDefinite()
                    && items.get(i - 2) instanceof Item.Person
                    && items.get(i - 1) instanceof Item.Separator separator
                    && "/-,(".contains(separator.mark())) {
                return items.subList(0, i - 1);
            }
        }
        return items;
    }

    /** "المدرب فلان": a caption. */
    private boolean isSubject(Item.Person person) {
        String honorific = person.honorific();
        return honorific != null
                && lexicon.titles().get(LineTokens.words(honorific)) == Lexicon.Title.SUBJECT;
    }

    private static boolean followsOutlet(List<Item> items, int index, Item.Person person) {
        return index >= 2
                && person.isFull()
                && items.get(index - 1) instanceof Item.Separator
                && items.get(index - 2) instanceof Item.Body body
                && body.grade() == Grade.OWN;
    }
}
