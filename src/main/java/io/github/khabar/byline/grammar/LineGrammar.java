package io.github.khabar.byline.grammar;

import io.github.khabar.byline.item.Item;
import io.github.khabar.byline.item.NameEvidence;
import io.github.khabar.byline.lexicon.Accounts;
import io.github.khabar.byline.lexicon.Lexicon;
import java.util.List;

/** Says whether a line's items make a byline, and whose. */
final class LineGrammar {
    private static final double LIKELY = 0.8;

    /** An outlet's name, a separator, a name. */
    private static final int OUTLET_AND_NAME = 3;

    private final Lexicon lexicon;

    LineGrammar(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Reads a line that the page's markup or metadata vouches for: one name, known or not. */
    static LineReading vouched(String line, List<Item> items) {
        int last = items.size() - 1;
        boolean name =
                (last == 0 || isAfterUnknownOutlet(items) || isAfterMarker(items))
                        && items.get(last) instanceof Item.Person person
                        && (person.isFull() || isOneLatinWord(items, person))
                        && !Character.isLowerCase(person.name().codePointAt(0))
                        && !person.isDefinite();
        return name
                ? new LineItems(line, items)
                        .reading(
                                last,
                                last + 1,
                                LineReading.Shape.WHOLE,
                                LineReading.Proof.FORM,
                                LIKELY)
                : LineReading.NONE;
    }

    private static boolean isAfterMarker(List<Item> items) {
        return items.size() == 2
                && items.get(0) instanceof Item.Announcement announcement
                && announcement.sure();
    }

    /** "by Zahraa", where the markup says that an author stands there. */
    private static boolean isOneLatinWord(List<Item> items, Item.Person person) {
        return items.size() == 2 && Accounts.mayBePerson(person.name());
    }

    /** "مرآة النبع - فلان الفلاني", where the markup says that an author stands there. */
    private static boolean isAfterUnknownOutlet(List<Item> items) {
        return items.size() == OUTLET_AND_NAME
                && items.get(1) instanceof Item.Separator
                && (items.get(0) instanceof Item.Other other
                        ? !other.sentence() && other.words() <= OUTLET_AND_NAME
                        : items.get(0) instanceof Item.Person person
                                && person.evidence() == NameEvidence.WEAK);
    }

    LineReading judge(String line, List<Item> items) {
        LineItems resolved =
                new LineItems(line, new Doubts(lexicon).resolve(UnknownHeads.resolve(line, items)));
        int marker = resolved.first(Item.Announcement.class, 0);
        return marker < 0
                ? new PlainLine(resolved, lexicon).judge()
                : new MarkedLine(resolved, marker).judge();
    }
}
