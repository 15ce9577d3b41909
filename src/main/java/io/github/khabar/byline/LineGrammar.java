package io.github.khabar.byline;

import io.github.khabar.byline.Item.Grade;
import io.github.khabar.byline.Marker.Proof;
import io.github.khabar.page.Source;
import java.util.ArrayList;
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
        this.items = items;
    }

    Byline judge() {
        int other = firstOther(0);
        int announcement = announcement();
        if (announcement >= 0) {
            return announced(announcement);
        }
        if (items.isEmpty() || items.get(0) instanceof Item.Masthead) {
            return Byline.none();
        }
        if (other < 0) {
            return isByline(0, items.size()) ? collect(0, items.size(), LIKELY) : Byline.none();
        }
        return other == 0 ? afterHeadline() : beforeSentence(other);
    }

    /**
     * A marker says it: what stands before it is a headline at most, what follows must be names.
     */
    private Byline announced(int at) {
        Item.Announcement announcement = (Item.Announcement) items.get(at);
        if (announcement.marker().is(Proof.SUFFIX)) {
            return at > 0 && items.get(at - 1) instanceof Item.Person
                    ? collect(at - 1, at, SURE)
                    : Byline.none();
        }
        boolean headline =
                firstOther(0) >= 0 && firstOther(0) < at || has(Item.Masthead.class, 0, at);
        if (headline
                && !(announcement.sure()
                        && at > 0
                        && items.get(at - 1) instanceof Item.Separator)) {
            return Byline.none();
        }
        int other = firstOther(at);
        int end = other < 0 ? items.size() : other;
        if (other >= 0 && !(announcement.sure() && namesBefore(at, other))) {
            return Byline.none();
        }
        if (announcement.marker().is(Proof.OTHER)) {
            return Byline.none();
        }
        return collect(headline ? at : 0, end, announcement.sure() ? SURE : LIKELY);
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
        for (int i = from; i < to; i++) {
            if (items.get(i) instanceof Item.Person person && !isNamed(person, i, from, company)) {
                return false;
            }
            if (items.get(i) instanceof Item.Body body
                    && !isBody(body, has(Item.Person.class, from, to), to - from)) {
                return false;
            }
        }
        return true;
    }

    private boolean isNamed(Item.Person person, int at, int from, boolean company) {
        if (person.evidence().atLeast(NameEvidence.FAIR) || person.honorific() != null) {
            return true;
        }
        boolean afterOwn =
                company
                        && at >= from + 2
                        && items.get(at - 1) instanceof Item.Separator
                        && items.get(at - 2) instanceof Item.Body body
                        && body.grade() == Grade.OWN;
        return afterOwn && person.name().indexOf(' ') > 0;
    }

    private static boolean isBody(Item.Body body, boolean person, int items) {
        return switch (body.grade()) {
            case OWN, LISTED -> true;
            default -> person || items > 2;
        };
    }

    /** "… – فلان": an author after a headline, at the end of the line. */
    private Byline afterHeadline() {
        int last = items.size() - 1;
        boolean author =
                last >= 2
                        && items.get(last) instanceof Item.Person person
                        && person.evidence().atLeast(NameEvidence.FAIR)
                        && !person.initials()
                        && items.get(last - 1).equals(new Item.Separator("-"))
                        && items.get(0) instanceof Item.Other other
                        && other.words() > 2;
        return author && words() < LONGEST_HEADLINE
                ? collect(last, items.size(), DOUBTFUL)
                : Byline.none();
    }

    private int words() {
        int words = 0;
        for (Item item : items) {
            words += item instanceof Item.Other other ? other.words() : 1;
        }
        return words;
    }

    /** A byline or dateline glued to the sentence after it. */
    private Byline beforeSentence(int other) {
        if (!(items.get(other - 1) instanceof Item.Separator separator)) {
            return nameAndOutlet(other);
        }
        if (separator.mark().equals(".") || separator.mark().equals("(")) {
            return Byline.none();
        }
        if (items.get(0) instanceof Item.Person person && other == 2) {
            boolean headline =
                    separator.mark().equals(":")
                            && person.evidence() == NameEvidence.STRONG
                            && words() < LONGEST_HEADLINE
                            && !endsLikeSentence();
            return headline ? collect(0, 1, DOUBTFUL) : Byline.none();
        }
        boolean quoted =
                separator.mark().equals(":")
                        && !has(Item.Place.class, 0, other)
                        && !has(Item.Person.class, 0, other);
        boolean sure = !quoted && isByline(0, other);
        return sure ? collect(0, other, DOUBTFUL) : Byline.none();
    }

    /** "فلان – الجريدة" and the sentence at once, as aggregators glue it. */
    private Byline nameAndOutlet(int other) {
        boolean glued =
                other == 3
                        && items.get(0) instanceof Item.Person person
                        && person.evidence().atLeast(NameEvidence.FAIR)
                        && items.get(1) instanceof Item.Separator
                        && items.get(2) instanceof Item.Body body
                        && body.grade() == Grade.OWN;
        return glued ? collect(0, other, DOUBTFUL) : Byline.none();
    }

    private boolean endsLikeSentence() {
        String text = line.stripTrailing();
        return text.endsWith(".") && !text.endsWith("..");
    }

    /** Collects the persons, organizations and place of some items. */
    private Byline collect(int from, int to, double confidence) {
        Collector collector = new Collector(confidence);
        int named = headlineEnd(from, to);
        for (int i = from; i < to; i++) {
            if (!(items.get(i) instanceof Item.Person && i < named)) {
                collector.take(asPlace(i));
            }
        }
        return collector.byline(line);
    }

    /** A name before "بقلم:" belongs to the headline, or is said again after it. */
    private int headlineEnd(int from, int to) {
        for (int i = from; i < to; i++) {
            if (items.get(i) instanceof Item.Announcement announcement) {
                boolean author =
                        announcement.marker().is(Proof.STRONG)
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

    /** Gathers what items name, in their order. */
    private final class Collector {
        private final double confidence;
        private final List<Contributor> persons = new ArrayList<>();
        private final List<Organization> organizations = new ArrayList<>();
        private @Nullable String place;
        private @Nullable Role role;
        private boolean placeFirst;
        private boolean credit;
        private boolean skip;

        Collector(double confidence) {
            this.confidence = confidence;
        }

        void take(Item item) {
            if (item instanceof Item.Announcement announcement) {
                role = announcement.marker().role();
                credit = announcement.marker().is(Proof.CREDIT);
                skip = announcement.marker().is(Proof.OTHER);
            } else if (item instanceof Item.Person person && !skip) {
                person(person);
            } else if (item instanceof Item.Body body && !credit && !skip) {
                body(body);
            } else if (item instanceof Item.Place found && place == null) {
                place = found.name();
                placeFirst = persons.isEmpty();
            } else if (item instanceof Item.JobTitle title && !persons.isEmpty()) {
                addTitle(title.text());
            }
        }

        private void person(Item.Person person) {
            if (persons.stream().anyMatch(known -> known.name().equals(person.name()))) {
                return;
            }
            persons.add(
                    new Contributor(
                            person.name(),
                            role == null ? Role.AUTHOR : role,
                            person.honorific(),
                            null,
                            Source.VISIBLE,
                            person.begin(),
                            person.end(),
                            confidence));
        }

        private void addTitle(String title) {
            Contributor last = persons.remove(persons.size() - 1);
            String honorific = last.honorific() == null ? title : last.honorific() + "، " + title;
            persons.add(
                    new Contributor(
                            last.name(),
                            last.role(),
                            honorific,
                            last.organization(),
                            last.source(),
                            last.begin(),
                            last.end(),
                            last.confidence()));
        }

        private void body(Item.Body body) {
            if (organizations.stream().noneMatch(known -> known.name().equals(body.name()))) {
                organizations.add(
                        new Organization(
                                body.name(),
                                body.kind(),
                                body.agency(),
                                Source.VISIBLE,
                                body.begin(),
                                body.end(),
                                confidence));
            }
        }

        Byline byline(String raw) {
            String organization = organizations.isEmpty() ? null : organizations.get(0).name();
            List<Contributor> finished = new ArrayList<>();
            for (Contributor person : persons) {
                boolean reports = role == null && place != null;
                finished.add(
                        new Contributor(
                                person.name(),
                                reports ? Role.CORRESPONDENT : person.role(),
                                person.honorific(),
                                organization,
                                person.source(),
                                person.begin(),
                                person.end(),
                                person.confidence()));
            }
            return new Byline(finished, organizations, place, raw, List.of());
        }
    }
}
