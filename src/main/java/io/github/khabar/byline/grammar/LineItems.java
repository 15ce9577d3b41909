package io.github.khabar.byline.grammar;

import io.github.khabar.byline.Role;
import io.github.khabar.byline.grammar.LineReading.Proof;
import io.github.khabar.byline.grammar.LineReading.Shape;
import io.github.khabar.byline.item.Item;
import io.github.khabar.byline.item.Item.Grade;
import io.github.khabar.byline.item.NameEvidence;
import io.github.khabar.byline.lexicon.Marker;
import java.util.List;

/** The items of one line, and what may be asked of them. */
final class LineItems {
    private static final double DOUBTFUL = 0.5;

    private final String line;
    private final List<Item> items;

    LineItems(String line, List<Item> items) {
        this.line = line;
        this.items = items;
    }

    int size() {
        return items.size();
    }

    Item get(int index) {
        return items.get(index);
    }

    List<Item> between(int from, int to) {
        return items.subList(from, to);
    }

    boolean has(Class<? extends Item> kind, int from, int to) {
        int first = first(kind, from);
        return first >= 0 && first < to;
    }

    /** Returns the index of the first item of a kind; -1 where there is none. */
    int first(Class<? extends Item> kind, int from) {
        for (int i = from; i < items.size(); i++) {
            if (kind.isInstance(items.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Returns about how many words the line has. */
    int words() {
        int words = 0;
        for (Item item : items) {
            words += item instanceof Item.Other other ? other.words() : 1;
        }
        return words;
    }

    boolean endsLikeSentence() {
        String text = line.stripTrailing();
        return text.endsWith(".") && !text.endsWith("..");
    }

    /** Reads what the place of a line on the page proves, off its first items. */
    LineReading placed(int to, Shape shape) {
        return reading(0, to, shape, Proof.FORM, DOUBTFUL);
    }

    /** Reads the persons, organizations and place off some items. */
    LineReading reading(int from, int to, Shape shape, Proof proof, double confidence) {
        LineCollector collector = new LineCollector(confidence);
        int named = headlineEnd(from, to);
        for (int i = from; i < to; i++) {
            if (!(items.get(i) instanceof Item.Person && i < named)) {
                collector.take(isOutletBehindAuthor(i) ? asOutlet(i) : asPlace(i));
            }
        }
        int end = begin(to);
        String raw = end < line.length() ? line.substring(0, end).stripTrailing() : line;
        return new LineReading(collector.byline(raw), shape, proof, end);
    }

    /**
     * Returns where in the line words or a name begin; the line's end where something else does.
     */
    int begin(int index) {
        if (index >= items.size()) {
            return line.length();
        }
        Item item = items.get(index);
        return item instanceof Item.Other other
                ? other.begin()
                : item instanceof Item.Person person ? person.begin() : line.length();
    }

    /** A name before "بقلم:" belongs to the headline, or is said again after it. */
    private int headlineEnd(int from, int to) {
        int at = first(Item.Announcement.class, from);
        if (at < 0 || at >= to) {
            return from;
        }
        Marker marker = ((Item.Announcement) items.get(at)).marker();
        boolean author = marker.isSure() && marker.role() == Role.AUTHOR;
        return author && has(Item.Person.class, at, to) ? at : from;
    }

    /** "كتب فلان الفلاني - الشاطئ العربي": the article stands before no second author's name. */
    private boolean isOutletBehindAuthor(int index) {
        return index > 2
                && items.get(index) instanceof Item.Person person
                && person.isDefinite()
                && !person.evidence().atLeast(NameEvidence.FAIR)
                && items.get(index - 1) instanceof Item.Separator
                && items.get(index - 2) instanceof Item.Person author
                && author.evidence() == NameEvidence.STRONG
                && items.get(index - 3) instanceof Item.Announcement;
    }

    private Item asOutlet(int index) {
        return UnknownField.outlet((Item.Person) items.get(index));
    }

    /**
     * An outlet named after a place is the place where a reporter's name follows: "الرياض - فلان".
     */
    private Item asPlace(int index) {
        boolean reporter =
                items.get(index) instanceof Item.Body body
                        && (body.grade() == Grade.OWN || body.agency() != null)
                        && body.alsoPlace()
                        && index + 2 < items.size()
                        && items.get(index + 1) instanceof Item.Separator
                        && items.get(index + 2) instanceof Item.Person;
        Item.Body body = reporter ? (Item.Body) items.get(index) : null;
        return body == null
                ? items.get(index)
                : new Item.Place(body.name(), body.begin(), body.end());
    }
}
