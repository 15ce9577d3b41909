package io.github.khabar.byline.grammar;

import io.github.khabar.byline.Role;
import io.github.khabar.byline.grammar.LineReading.Proof;
import io.github.khabar.byline.grammar.LineReading.Shape;
import io.github.khabar.byline.item.Item;
import io.github.khabar.byline.item.NameEvidence;
import io.github.khabar.byline.lexicon.Accounts;
import io.github.khabar.byline.lexicon.Marker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Judges a line with a marker: what stands before the marker is a headline at most, what follows
 * must be names.
 */
final class MarkedLine {
    private static final double LIKELY = 0.8;
    private final LineItems items;
    private final int at;
    private final Item.Announcement announcement;

    MarkedLine(LineItems items, int at) {
        this.items = items;
        this.at = at;
        this.announcement = (Item.Announcement) items.get(at);
    }

    LineReading judge() {
        if (announcement.marker().is(Marker.Proof.SUFFIX)) {
            return suffixed();
        }
        boolean headline =
                items.has(Item.Other.class, 0, at) || items.has(Item.Masthead.class, 0, at);
        int other = items.first(Item.Other.class, at);
        int end = other < 0 ? items.size() : other;
        boolean byline =
                !announcement.marker().is(Marker.Proof.OTHER)
                        && !isCaption()
                        && !isHowMade()
                        && (!headline || isSetOff())
                        && (other < 0 || isBeforeSentence(other))
                        && areNamed(end);
        if (!byline) {
            return LineReading.NONE;
        }
        Shape whole = headline ? Shape.HEADLINE : Shape.WHOLE;
        Shape shape = other < 0 ? whole : Shape.OPENING;
        double confidence = announcement.sure() ? LineReading.SURE : LIKELY;
        return items.reading(headline ? at : 0, end, shape, proof(), confidence);
    }

    /** "الكاتبة فلانة (تصوير: فلان)": whom the picture shows, and who took it. */
    private boolean isCaption() {
        return at > 1
                && announcement.marker().role() == Role.PHOTOGRAPHER
                && items.get(at - 1).isSeparator("(")
                && !items.has(Item.Body.class, 0, at);
    }

    /** "فلانة – متابعة:" says how an outlet made the story, and announces nobody. */
    private boolean isHowMade() {
        return at > 1
                && items.get(0) instanceof Item.Person person
                && person.evidence() == NameEvidence.WEAK
                && !items.has(Item.Person.class, at, items.size())
                && !items.has(Item.Body.class, at, items.size());
    }

    private Proof proof() {
        return announcement.marker().is(Marker.Proof.POSTER) ? Proof.POSTER : Proof.MARKER;
    }

    /** "فلان يكتب: …", "فلان يكتب" and no more */
    private LineReading suffixed() {
        if (at == 0 || !(items.get(at - 1) instanceof Item.Person)) {
            return LineReading.NONE;
        }
        Shape shape = at == 1 && items.size() == 2 ? Shape.WHOLE : Shape.HEADLINE;
        return items.reading(at - 1, at, shape, Proof.MARKER, LineReading.SURE);
    }

    private boolean isSetOff() {
        return announcement.sure()
                && at > 0
                && (items.get(at - 1) instanceof Item.Separator || announcement.closes());
    }

    /** Returns whether names stand between the marker and a sentence, set off from it. */
    private boolean isBeforeSentence(int other) {
        return items.get(other - 1) instanceof Item.Separator separator
                && (announcement.sure() || isVerbAndName(other, separator))
                && (items.has(Item.Person.class, at, other)
                        || items.has(Item.Body.class, at, other));
    }

    /** "كتب فلان الفلاني:" at the line's head. */
    private boolean isVerbAndName(int other, Item.Separator separator) {
        return other == 3
                && separator.mark().equals(":")
                && announcement.marker().is(Marker.Proof.VERB)
                && items.get(1) instanceof Item.Person person
                && person.evidence() == NameEvidence.STRONG
                && person.honorific() == null;
    }

    /** "June 6, 2015 by Zahraa": beside a date one word in Latin letters is a name. */
    private boolean isPosted(Item.Person person, Item.Announcement marker) {
        List<Item> others = items.between(0, items.size());
        return marker.marker().isSure()
                && Accounts.mayBePerson(person.name())
                && others.stream().anyMatch(item -> item instanceof Item.Date date && date.full())
                && others.stream().noneMatch(item -> isAnother(item, person));
    }

    private static boolean isAnother(Item item, Item.Person person) {
        return (item instanceof Item.Person && !item.equals(person))
                || item instanceof Item.Other
                || item instanceof Item.Joint;
    }

    /** Returns whether the names after each marker are as much like names as it asks for. */
    private boolean areNamed(int to) {
        Item.@Nullable Announcement marker = null;
        for (Item item : items.between(at, to)) {
            if (item instanceof Item.Announcement next) {
                marker = next;
            } else if (item instanceof Item.Person person
                    && marker != null
                    && !isNamed(person, marker)) {
                return false;
            }
        }
        return true;
    }

    private boolean isNamed(Item.Person person, Item.Announcement marker) {
        boolean enough =
                marker.lone()
                        || person.isFull()
                        || person.evidence().atLeast(NameEvidence.SOME)
                        || isPosted(person, marker);
        return person.isTitled() || (enough && person.evidence().atLeast(marker.needed()));
    }
}
