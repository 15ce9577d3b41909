package io.github.khabar.byline.grammar;

import io.github.khabar.byline.item.Item;
import io.github.khabar.byline.lexicon.Lexicon;
import java.util.List;

/** Says whether a line's items make a byline, and whose. */
final class LineGrammar {
    private static final double LIKELY = 0.8;

    private final Lexicon lexicon;

    LineGrammar(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Reads a line that the page's markup or metadata vouches for: one name, known or not. */
    static LineReading vouched(String line, List<Item> items) {
        boolean name =
                items.size() == 1
                        && items.get(0) instanceof Item.Person person
                        && person.isFull()
                        && !person.isDefinite();
        return name
                ? new LineItems(line, items)
                        .reading(0, 1, LineReading.Shape.WHOLE, LineReading.Proof.FORM, LIKELY)
                : LineReading.NONE;
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
