package io.github.khabar.byline;

import io.github.khabar.byline.Item.Grade;
import io.github.khabar.byline.Marker.Proof;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says whether a line's items make a byline, and whose. */
final class LineGrammar {
    private static final int LONGEST_HEADLINE = 24;
    private static final double SURE = 0.95;
    private static final double LIKELY = 0.8;
    private static final double DOUBTFUL = 0.5;

    private final List<Item> items;
    private final String line;

    LineGrammar(String line, List<Item> items) {
        this.line = line;
        this.items = Doubts.resolve(UnknownOutlets.resolve(items));
    }

    LineReading judge() {
        int announcement = announcement();
        if (announcement >= 0) {
            return announced(announcement);
        }
        if (items.isEmpty() || items.get(0) instanceof Item.Masthead) {
            return LineReading.NONE;
        }
        int other = firstOther(0);
        if (other < 0) {
            boolean byline = !isRoute(items.size()) && isByline(0, items.size());
            return byline ? whole(0, LineReading.Proof.FORM, LIKELY) : LineReading.NONE;
        }
        return other == 0 ? afterHeadline() : beforeSentence(other);
    }

    /**
     * A marker says it: what stands before it is a headline at most, what follows must be names.
     */
    private LineReading announced(int at) {
        Item.Announcement announcement = (Item.Announcement) items.get(at);
        Marker marker = announcement.marker();
        if (marker.is(Proof.SUFFIX)) {
            return suffixed(at);
        }
        boolean headline =
                (firstOther(0) >= 0 && firstOther(0) < at) || has(Item.Masthead.class, 0, at);
        if (marker.is(Proof.OTHER) || (headline && !isSetOff(at, announcement))) {
            return LineReading.NONE;
        }
        int other = firstOther(at);
        int end = other < 0 ? items.size() : other;
        if ((other >= 0 && !(announcement.sure() && namesBefore(at, other)))
                || !areNamed(at, end)) {
            return LineReading.NONE;
        }
        int from = headline ? at : 0;
        LineReading.Proof proof =
                marker.is(Proof.POSTER) ? LineReading.Proof.POSTER : LineReading.Proof.MARKER;
        double confidence = announcement.sure() ? SURE : LIKELY;
        if (other >= 0) {
            return reading(from, end, LineReading.Shape.OPENING, proof, confidence);
        }
        return headline
                ? reading(from, end, LineReading.Shape.HEADLINE, proof, confidence)
                : whole(from, proof, confidence);
    }

    /** "فلان يكتب: …" */
    private LineReading suffixed(int at) {
        return at > 0 && items.get(at - 1) instanceof Item.Person
                ? reading(at - 1, at, LineReading.Shape.HEADLINE, LineReading.Proof.MARKER, SURE)
                : LineReading.NONE;
    }

    private boolean isSetOff(int at, Item.Announcement announcement) {
        return announcement.sure()
                && at > 0
                && (items.get(at - 1) instanceof Item.Separator || announcement.closes());
    }

    /** Returns whether the names after each marker are as much like names as it asks for. */
    private boolean areNamed(int from, int to) {
        Item.@Nullable Announcement announcement = null;
        for (Item item : items.subList(from, to)) {
            if (item instanceof Item.Announcement next) {
                announcement = next;
            } else if (item instanceof Item.Person person
                    && announcement != null
                    && !satisfies(person, announcement)) {
                return false;
            }
        }
        return true;
    }

    /**
     * "الدكتور فلان الفلاني" and not "النائب العام": a title makes a name of words that look like
     * one.
     */
    static boolean isTitled(Item.Person person) {
        return person.honorific() != null
                && (person.evidence().atLeast(NameEvidence.SOME)
                        || (isFull(person) && !person.name().startsWith("ال")));
    }

    private static boolean isFull(Item.Person person) {
        return person.name().indexOf(' ') > 0 || person.name().indexOf('.') > 0;
    }

    private static boolean satisfies(Item.Person person, Item.Announcement announcement) {
        if (isTitled(person)) {
            return true;
        }
        return person.evidence().atLeast(announcement.needed())
                && (announcement.lone()
                        || isFull(person)
                        || person.evidence().atLeast(NameEvidence.SOME));
    }

    /**
     * Returns whether names stand between a marker and the sentence that follows, set off from it.
     */
    private boolean namesBefore(int at, int other) {
        return items.get(other - 1) instanceof Item.Separator
                && (has(Item.Person.class, at, other) || has(Item.Body.class, at, other));
    }

    private int announcement() {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Item.Announcement) {
                return i;
            }
        }
        return -1;
    }

    private int firstOther(int from) {
        for (int i = from; i < items.size(); i++) {
            if (items.get(i) instanceof Item.Other) {
                return i;
            }
        }
        return -1;
    }

    private boolean has(Class<? extends Item> kind, int from, int to) {
        return items.subList(from, to).stream().anyMatch(kind::isInstance);
    }

    /** Returns whether items without a marker are a byline all of them. */
    private boolean isByline(int from, int to) {
        boolean company = has(Item.Body.class, from, to) || has(Item.Place.class, from, to);
        if (!company && !has(Item.Person.class, from, to)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (items.get(i) instanceof Item.Person person && !isNamed(person, company)) {
                return false;
            }
            if (items.get(i) instanceof Item.Body body && !isBody(body, from, to)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNamed(Item.Person person, boolean company) {
        NameEvidence needed = company ? NameEvidence.SOME : NameEvidence.FAIR;
        return person.evidence().atLeast(needed)
                || isTitled(person)
                || (company && person.evidence() == NameEvidence.WEAK);
    }

    /** The less an organization is known, the more company it needs. */
    private boolean isBody(Item.Body body, int from, int to) {
        long others =
                items.subList(from, to).stream()
                        .filter(item -> !item.equals(body) && isCompany(item))
                        .count();
        return switch (body.grade()) {
            case OWN, LISTED -> true;
            case SHAPED -> others > 0;
            default -> has(Item.Person.class, from, to) || others > 1;
        };
    }

    private static boolean isCompany(Item item) {
        return item instanceof Item.Person
                || item instanceof Item.Body
                || item instanceof Item.Place
                || (item instanceof Item.Note note && note.made())
                || (item instanceof Item.Date date && date.full());
    }

    /** "… – فلان": an author after a headline, at the end of the line. */
    private LineReading afterHeadline() {
        int last = items.size() - 1;
        boolean author =
                last >= 2
                        && items.get(last) instanceof Item.Person person
                        && person.evidence() == NameEvidence.STRONG
                        && items.get(last - 1).equals(new Item.Separator("-"))
                        && items.get(0) instanceof Item.Other other
                        && other.words() > 2
                        && words() < LONGEST_HEADLINE;
        return author
                ? reading(
                        last,
                        last + 1,
                        LineReading.Shape.HEADLINE,
                        LineReading.Proof.FORM,
                        DOUBTFUL)
                : LineReading.NONE;
    }

    private int words() {
        int words = 0;
        for (Item item : items) {
            words += item instanceof Item.Other other ? other.words() : 1;
        }
        return words;
    }

    /** A byline or dateline glued to the sentence after it. */
    private LineReading beforeSentence(int other) {
        if (items.get(other - 1) instanceof Item.Note && isByline(0, other)) {
            return opening(other);
        }
        if (!(items.get(other - 1) instanceof Item.Separator separator)) {
            return nameAndOutlet(other);
        }
        if (separator.mark().equals(".") || separator.mark().equals("(")) {
            return LineReading.NONE;
        }
        if (items.get(0) instanceof Item.Person person && other == 2) {
            return isOpinion(person, separator)
                    ? reading(0, 1, LineReading.Shape.HEADLINE, LineReading.Proof.FORM, DOUBTFUL)
                    : LineReading.NONE;
        }
        boolean quoted =
                separator.mark().equals(":")
                        && !has(Item.Place.class, 0, other)
                        && !has(Item.Person.class, 0, other);
        boolean opens = !quoted && !isRoute(other) && isByline(0, other);
        return opens ? opening(other) : LineReading.NONE;
    }

    /** "فلان الفلاني: …" */
    private boolean isOpinion(Item.Person person, Item.Separator separator) {
        return separator.mark().equals(":")
                && person.evidence().atLeast(NameEvidence.FAIR)
                && words() < LONGEST_HEADLINE
                && !endsLikeSentence();
    }

    /** "فلان – الجريدة" and the sentence at once, as aggregators glue it. */
    private LineReading nameAndOutlet(int other) {
        boolean glued =
                other == 3
                        && items.get(0) instanceof Item.Person person
                        && person.evidence().atLeast(NameEvidence.SOME)
                        && items.get(1) instanceof Item.Separator
                        && items.get(2) instanceof Item.Body body
                        && body.grade() == Grade.OWN;
        return glued ? opening(other) : LineReading.NONE;
    }

    /** Two places and no body: "الجزائر - تونس: …" is a match, not a dateline. */
    private boolean isRoute(int to) {
        long places = items.subList(0, to).stream().filter(Item.Place.class::isInstance).count();
        return places > 1 && !has(Item.Joint.class, 0, to) && !has(Item.Body.class, 0, to);
    }

    private boolean endsLikeSentence() {
        String text = line.stripTrailing();
        return text.endsWith(".") && !text.endsWith("..");
    }

    private LineReading whole(int from, LineReading.Proof proof, double confidence) {
        return reading(from, items.size(), LineReading.Shape.WHOLE, proof, confidence);
    }

    private LineReading opening(int other) {
        return reading(0, other, LineReading.Shape.OPENING, LineReading.Proof.FORM, DOUBTFUL);
    }

    /** Reads the persons, organizations and place off some items. */
    private LineReading reading(
            int from, int to, LineReading.Shape shape, LineReading.Proof proof, double confidence) {
        LineCollector collector = new LineCollector(confidence);
        int named = headlineEnd(from, to);
        for (int i = from; i < to; i++) {
            if (!(items.get(i) instanceof Item.Person && i < named)) {
                collector.take(asPlace(i));
            }
        }
        int end =
                to < items.size() && items.get(to) instanceof Item.Other other
                        ? other.begin()
                        : line.length();
        return new LineReading(collector.byline(line), shape, proof, end);
    }

    /** A name before "بقلم:" belongs to the headline, or is said again after it. */
    private int headlineEnd(int from, int to) {
        for (int i = from; i < to; i++) {
            if (items.get(i) instanceof Item.Announcement announcement) {
                boolean author =
                        (announcement.marker().is(Proof.STRONG)
                                        || announcement.marker().is(Proof.POSTER))
                                && announcement.marker().role() == Role.AUTHOR;
                return author && has(Item.Person.class, i, to) ? i : from;
            }
        }
        return from;
    }

    /**
     * An outlet named after a place is the place where a reporter's name follows: "الرياض - فلان".
     */
    private Item asPlace(int index) {
        boolean reporter =
                items.get(index) instanceof Item.Body body
                        && body.grade() == Grade.OWN
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
