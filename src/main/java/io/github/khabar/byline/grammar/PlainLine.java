package io.github.khabar.byline.grammar;

import io.github.khabar.byline.Organization;
import io.github.khabar.byline.grammar.LineReading.Proof;
import io.github.khabar.byline.grammar.LineReading.Shape;
import io.github.khabar.byline.item.Item;
import io.github.khabar.byline.item.Item.Grade;
import io.github.khabar.byline.item.NameEvidence;
import io.github.khabar.byline.lexicon.Lexicon;
import io.github.khabar.byline.lexicon.Lexicon.Title;
import io.github.khabar.byline.line.LineTokens;

/** Judges a line without a marker: by its form alone. */
final class PlainLine {
    /** Two words, a separator and a name. */
    private static final int SHORTEST_HEADLINE = 3;

    private static final int LONGEST_HEADLINE = 24;

    /** An organization, a place, and a separator after each. */
    private static final int FILED = 4;

    private static final double LIKELY = 0.8;
    private static final double DOUBTFUL = 0.5;
    private final LineItems items;
    private final Lexicon lexicon;

    PlainLine(LineItems items, Lexicon lexicon) {
        this.items = items;
        this.lexicon = lexicon;
    }

    LineReading judge() {
        if (items.size() == 0 || items.get(0) instanceof Item.Masthead) {
            return LineReading.NONE;
        }
        int other = items.first(Item.Other.class, 0);
        if (other < 0) {
            boolean byline = !isRoute(items.size()) && !isDesk() && isByline(items.size());
            return byline
                    ? items.reading(0, items.size(), Shape.WHOLE, Proof.FORM, LIKELY)
                    : LineReading.NONE;
        }
        return other == 0 ? afterHeadline() : beforeSentence(other);
    }

    /** Returns whether the first items are a byline all of them. */
    private boolean isByline(int to) {
        boolean company = items.has(Item.Body.class, 0, to) || items.has(Item.Place.class, 0, to);
        if (!company && !items.has(Item.Person.class, 0, to)) {
            return false;
        }
        return items.between(0, to).stream()
                .allMatch(
                        item ->
                                item instanceof Item.Person person
                                        ? company || isNamed(person)
                                        : !(item instanceof Item.Body body) || isBody(body, to));
    }

    /** "/أ.ع", "(أ.ع)": whoever typed the story in signs so, behind a slash or in brackets. */
    private boolean isDesk() {
        boolean setOff = items.get(0).isSeparator("/") || items.get(0).isSeparator("(");
        return setOff
                && items.between(0, items.size()).stream()
                        .allMatch(
                                item ->
                                        item instanceof Item.Separator
                                                || (item instanceof Item.Person person
                                                        && person.initials()));
    }

    private static boolean isNamed(Item.Person person) {
        return person.evidence().atLeast(NameEvidence.FAIR) || person.isTitled();
    }

    /** The less an organization is known, the more company it needs. */
    private boolean isBody(Item.Body body, int to) {
        long others =
                items.between(0, to).stream()
                        .filter(item -> !item.equals(body) && isCompany(item))
                        .count();
        return switch (body.grade()) {
            case OWN, LISTED -> true;
            case SHAPED -> others > 0 || (to < items.size() && opensSentence(to));
            default -> items.has(Item.Person.class, 0, to) || others > 1;
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
                        && items.get(last - 1) instanceof Item.Separator separator
                        && (isSlashAndTitle(separator, person)
                                || (separator.mark().equals("-")
                                        && person.evidence() == NameEvidence.STRONG))
                        && items.words() > SHORTEST_HEADLINE
                        && items.words() < LONGEST_HEADLINE;
        return author ? headline(last) : LineReading.NONE;
    }

    /** "… / د. فلان" */
    private static boolean isSlashAndTitle(Item.Separator separator, Item.Person person) {
        return separator.mark().equals("/")
                && person.honorific() != null
                && person.evidence().atLeast(NameEvidence.FAIR);
    }

    private LineReading headline(int person) {
        return items.reading(person, person + 1, Shape.HEADLINE, Proof.FORM, DOUBTFUL);
    }

    /** A byline or dateline glued to the sentence after it. */
    private LineReading beforeSentence(int other) {
        if (items.get(other - 1) instanceof Item.Note && isByline(other)) {
            return opening(other);
        }
        if (!(items.get(other - 1) instanceof Item.Separator separator)) {
            return headAndBody(other);
        }
        if ((separator.mark().equals(".") && !isFiledByOutlet(other))
                || separator.mark().equals("(")) {
            return LineReading.NONE;
        }
        if (items.get(0) instanceof Item.Person person && other == 2) {
            return isOpinion(person, separator) ? headline(0) : LineReading.NONE;
        }
        boolean quoted =
                separator.mark().equals(":")
                        && !items.has(Item.Place.class, 0, other)
                        && !items.has(Item.Person.class, 0, other)
                        && !opensSentence(other);
        boolean opens = !quoted && !isRoute(other) && isByline(other);
        return opens ? opening(other) : LineReading.NONE;
    }

    /** "فلانة برس – المغرب. أعلنت …": a point ends what stands before the story, too. */
    private boolean isFiledByOutlet(int other) {
        return other == FILED
                && items.get(0) instanceof Item.Body
                && items.get(2) instanceof Item.Place
                && opensSentence(other);
    }

    /** "فلانة نيوز: أعلنت …" tells the news; "فلانة نيوز: خبر عاجل" is a headline. */
    private boolean opensSentence(int other) {
        return items.get(other) instanceof Item.Other words && words.sentence();
    }

    /** "فلان الفلاني: …" */
    private boolean isOpinion(Item.Person person, Item.Separator separator) {
        return separator.mark().equals(":")
                && !isQuoted(person)
                && person.evidence().atLeast(NameEvidence.FAIR)
                && items.words() < LONGEST_HEADLINE
                && !items.endsLikeSentence();
    }

    /** "الشاعر فلان: …" says something; only a degree goes before a columnist's name. */
    private boolean isQuoted(Item.Person person) {
        String honorific = person.honorific();
        Title title = honorific == null ? null : lexicon.titles().get(LineTokens.words(honorific));
        return title != null && title != Title.LETTER && title != Title.DEGREE;
    }

    /** "فلان – الجريدة", "دمشق – سانا" and the sentence at once, as aggregators glue it. */
    private LineReading headAndBody(int other) {
        if (isFiledReport(other)) {
            return opening(other);
        }
        if (other == 1 && items.get(0) instanceof Item.Body body && isAgencies(body)) {
            return opening(other);
        }
        boolean glued =
                other == 3
                        && items.get(1) instanceof Item.Separator
                        && items.get(2) instanceof Item.Body body
                        && (items.get(0) instanceof Item.Person person
                                ? person.evidence().atLeast(NameEvidence.SOME)
                                        && body.grade() == Grade.OWN
                                : items.get(0) instanceof Item.Place
                                        && (body.agency() != null
                                                || isAgencies(body)
                                                || body.grade() == Grade.OWN));
        return glued ? opening(other) : LineReading.NONE;
    }

    /** "وكالات", glued to the first word of the story. */
    private static boolean isAgencies(Item.Body body) {
        return body.kind() == Organization.Kind.AGENCY && body.agency() == null;
    }

    /** "فلانة نيوز – البصرة نفى …", "فلانة نيوز: وجدة – فلان الفلاني أعلنت …" */
    private boolean isFiledReport(int other) {
        return other >= FILED - 1
                && items.get(0) instanceof Item.Body body
                && body.kind() == Organization.Kind.OUTLET
                && items.get(1) instanceof Item.Separator
                && items.get(2) instanceof Item.Place
                && (other == FILED - 1
                        || (other == FILED + 1 && items.get(FILED) instanceof Item.Person));
    }

    private LineReading opening(int other) {
        return items.reading(0, other, Shape.OPENING, Proof.FORM, DOUBTFUL);
    }

    /** Two places and no body: "الجزائر - تونس: …" is a match, not a dateline. */
    private boolean isRoute(int to) {
        long places = items.between(0, to).stream().filter(Item.Place.class::isInstance).count();
        return places > 1
                && !items.has(Item.Joint.class, 0, to)
                && !items.has(Item.Body.class, 0, to);
    }
}
