package io.github.khabar.byline.grammar;

import io.github.khabar.byline.Organization;
import io.github.khabar.byline.grammar.Clue.Part;
import io.github.khabar.byline.grammar.Credit.Field;
import io.github.khabar.byline.grammar.LineReading.Shape;
import io.github.khabar.byline.grammar.Surroundings.Position;
import io.github.khabar.byline.item.Item;
import io.github.khabar.byline.item.Item.Grade;
import io.github.khabar.byline.item.NameEvidence;
import io.github.khabar.byline.lexicon.WordForms;
import io.github.khabar.byline.line.Letters;
import io.github.khabar.text.FoldedText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads a credit some of whose fields no list knows: each of these is the outlet, the place or the
 * reporter, whichever its neighbours, its form and what the page says of it speak for together.
 */
final class CreditSolver {
    private static final int LONGEST_NAME = 3;
    private static final int LONGEST_ACTOR = 2;

    /** What a field costs that the reading leaves without a meaning. */
    private static final double NOTHING = -0.9;

    /** What a known reporter or outlet is worth beside a field without a meaning. */
    private static final double KNOWN = 1;

    private static final String BULLET = "*";

    /** "عدن وأهلها" is no outlet's name. */
    private static final String AND = " و";

    private final String line;
    private final Credit credit;
    private final Surroundings page;

    CreditSolver(String line, Credit credit, Surroundings page) {
        this.line = line;
        this.credit = credit;
        this.page = page;
    }

    /** Returns the likeliest reading; none where nothing speaks for it. */
    LineReading solve() {
        if (credit.unknown().isEmpty()) {
            return isKnown() ? reading(List.of()) : LineReading.NONE;
        }
        List<Part> best = List.of();
        double most = 0;
        for (List<Part> parts : choices()) {
            double score = score(parts);
            if (score > most) {
                most = score;
                best = parts;
            }
        }
        return best.isEmpty() ? LineReading.NONE : reading(best);
    }

    /** "عدن (صوت السنبلة) – أعلنت …": where nothing is unknown an outlet makes a credit. */
    private boolean isKnown() {
        if (isFiledFromTwo() || isReported()) {
            return true;
        }
        if (credit.count(Field.PLACE) > 1 || credit.count(Field.REPORTER) > 1) {
            return false;
        }
        return credit.isAlone()
                ? isOutletAlone() || isTownAlone()
                : credit.has(Field.OUTLET)
                        || (page.position() == Position.OPENING && credit.has(Field.AGENCY));
    }

    /** "عدن/ خور مكسر: أعلنت …": it was filed from the first. */
    private boolean isFiledFromTwo() {
        return page.position() == Position.OPENING
                && credit.count(Field.PLACE) == 2
                && credit.isOnly(Field.PLACE)
                && credit.isBeforeSentence();
    }

    /** "وجدة – فلان الفلاني – أعلنت …", "كتب: فلان الفلاني أعلنت …" */
    private boolean isReported() {
        return page.position() == Position.OPENING
                && credit.count(Field.REPORTER) == 1
                && (credit.count(Field.PLACE) == 1 || credit.has(Field.MARKER))
                && credit.isBeforeSentence();
    }

    /** "صوت السنبلة" and no more: before the story's first words it may be who acts. */
    private boolean isOutletAlone() {
        int longest = page.position() == Position.OPENING ? LONGEST_ACTOR : LONGEST_NAME;
        return page.isPage()
                && credit.only() instanceof Item.Body body
                && body.kind() == Organization.Kind.OUTLET
                && !Letters.isLatin(body.name().charAt(0))
                && page.echo(body.name(), creditEnd()) != EchoKind.SUBJECT
                && (body.grade() != Grade.HEADED || words(body.name()) <= longest);
    }

    private boolean isTownAlone() {
        return page.position() == Position.ABOVE
                && credit.only() instanceof Item.Place place
                && page.echo(place.name(), creditEnd()) == EchoKind.TOWN;
    }

    private List<List<Part>> choices() {
        List<List<Part>> choices = new ArrayList<>();
        for (Part first : Part.values()) {
            if (credit.unknown().size() == 1) {
                choices.add(List.of(first));
                continue;
            }
            for (Part second : Part.values()) {
                choices.add(List.of(first, second));
            }
        }
        return choices;
    }

    private double score(List<Part> parts) {
        if (!isPossible(parts)) {
            return Double.NEGATIVE_INFINITY;
        }
        boolean place = credit.has(Field.PLACE) || parts.contains(Part.PLACE);
        boolean outlet = credit.has(Field.OUTLET) || parts.contains(Part.OUTLET);
        boolean reporter = credit.has(Field.REPORTER) || parts.contains(Part.REPORTER);
        boolean named = credit.has(Field.REPORTER) || credit.has(Field.OUTLET);
        double score = named && !credit.isAlone() ? KNOWN : 0;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part == Part.NOTHING) {
                score += NOTHING;
                continue;
            }
            int index = credit.unknown().get(i);
            Set<Clue> clues = clues(index);
            addNeighbours(clues, index, place, outlet, reporter);
            for (Clue clue : clues) {
                score += clue.weight(part);
            }
        }
        return score;
    }

    /**
     * One of each kind, and of two unknown fields one: only "نسائم (تيغزرت) – أعلنت …" tells both.
     */
    private boolean isPossible(List<Part> parts) {
        boolean both = parts.size() > 1 && !parts.contains(Part.NOTHING);
        boolean told =
                !both
                        || (parts.equals(List.of(Part.OUTLET, Part.PLACE))
                                && credit.isMark(credit.unknown().get(1) - 1, "(")
                                && credit.isBeforeSentence());
        return told
                && parts.stream().filter(Part.PLACE::equals).count() <= 1
                && isOne(parts, Part.OUTLET, Field.OUTLET)
                && IntStream.range(0, parts.size())
                        .allMatch(i -> mayBe(parts.get(i), credit.unknown().get(i)));
    }

    private boolean isOne(List<Part> parts, Part part, Field field) {
        long count = parts.stream().filter(part::equals).count();
        return credit.count(field) == 0 ? count <= 1 : count == 0;
    }

    private boolean mayBe(Part part, int index) {
        Item item = credit.items().get(index);
        boolean word = item instanceof Item.Person one && one.isDefinite() && !one.isFull();
        return switch (part) {
            case OUTLET -> !credit.isLabel(index) || (word && credit.has(Field.REPORTER));
            case PLACE ->
                    !credit.isLabel(index)
                            && (!credit.has(Field.PLACE)
                                    || credit.isBeforePlace(index)
                                    || isSaidPlace(item));
            case REPORTER ->
                    item instanceof Item.Person person
                            && person.name().length() > 2 * words(person.name())
                            && credit.count(Field.REPORTER) <= 1;
            case NOTHING -> true;
        };
    }

    /** "تيغزرت (المغرب) – …": beside its country a town is known by what the story says. */
    private boolean isSaidPlace(Item item) {
        EchoKind kind = page.echo(name(item), creditEnd());
        return kind == EchoKind.PLACE || kind == EchoKind.TOWN;
    }

    private Set<Clue> clues(int index) {
        Item item = credit.items().get(index);
        String name = name(item);
        Set<Clue> clues = EnumSet.of(Clue.valueOf(page.position().name()));
        if (credit.isAlone()) {
            addAlone(clues, index, name);
        }
        addForm(clues, item, name);
        add(clues, Clue.IN_HEADLINE, page.isInHeadline(name));
        switch (page.echo(name, creditEnd())) {
            case TOWN -> clues.add(Clue.SAID_TOWN);
            case PLACE -> clues.add(Clue.SAID_PLACE);
            case OUTLET -> clues.add(Clue.SAID_OUTLET);
            case SUBJECT -> clues.add(Clue.SAID_SUBJECT);
            case NONE -> {}
        }
        return clues;
    }

    private void addNeighbours(
            Set<Clue> clues, int index, boolean place, boolean outlet, boolean reporter) {
        add(clues, Clue.BESIDE_PLACE, place && !credit.isBeforePlace(index));
        add(clues, Clue.BESIDE_OUTLET, outlet);
        add(clues, Clue.BESIDE_AGENCY, credit.has(Field.AGENCY));
        add(clues, Clue.BEFORE_AGENCY, credit.isBeforeAgency(index));
        add(clues, Clue.BESIDE_NOTE, credit.has(Field.NOTE));
        add(clues, Clue.BESIDE_SECTION, credit.has(Field.SECTION));
        add(clues, Clue.BESIDE_NEWSROOM, credit.isBeforeNewsroom(index));
        add(clues, Clue.BEFORE_TITLE, credit.isBeforeTitle(index));
        boolean opening = page.position() == Position.OPENING;
        add(clues, Clue.BEFORE_PLACE, credit.isBeforePlace(index));
        add(clues, Clue.BEFORE_DAY, opening && credit.isBeforeDay(index));
        add(clues, Clue.FRAMED, opening && credit.isFramed(index));
        add(clues, Clue.CLOSED_CREDIT, !credit.isAlone() && credit.isClosed());
        add(clues, Clue.BESIDE_DESK, credit.has(Field.DESK));
        add(clues, Clue.BEHIND_PLACE, credit.isBehindPlace(index));
        add(clues, Clue.BESIDE_REPORTER, reporter);
        add(
                clues,
                Clue.COLUMN,
                (reporter || credit.has(Field.SECTION)) && clues.contains(Clue.ORDINARY));
        add(clues, Clue.IN_BRACKETS, !credit.isAlone() && credit.isMark(index - 1, "("));
    }

    private void addAlone(Set<Clue> clues, int index, String name) {
        if (page.position() == Position.OPENING) {
            boolean colon = credit.isMark(index + 1, ":");
            boolean definite = isDefinite(name);
            boolean speaker = colon && (definite || words(name) > 1);
            add(clues, Clue.SPEAKER, speaker);
            add(clues, Clue.SET_OFF, page.isPage() && !speaker);
            add(
                    clues,
                    Clue.COLUMN,
                    credit.items().get(index) instanceof Item.Other
                            && words(name) > 1
                            && !definite);
            add(clues, Clue.BEFORE_VERB, credit.isBeforeSentence());
            return;
        }
        boolean bracketed = credit.isBracketed();
        boolean closed = credit.isClosed() && page.position() == Position.ABOVE;
        boolean person = credit.items().get(index) instanceof Item.Person;
        add(clues, Clue.CLOSED, closed && person);
        add(clues, Clue.CLOSED_WORD, (closed || bracketed) && !person);
        add(clues, Clue.BULLETED, line.startsWith(BULLET));
        add(clues, Clue.BRACKETED, bracketed && person);
        add(clues, Clue.BARE, !closed && !bracketed && !credit.isBeforeDay());
        add(clues, Clue.STOPPED, new LineItems(line, credit.items()).endsLikeSentence());
        add(clues, Clue.ONLY_WORD, page.isOnlyLine() && words(name) == 1);
    }

    private static void addForm(Set<Clue> clues, Item item, String name) {
        int words = words(name);
        boolean definite = isDefinite(name);
        boolean nisba = WordForms.isNisba(FoldedText.fold(name).strip());
        boolean placeFirst =
                item instanceof Item.Other other
                        && words == 2
                        && Credit.isPlaceFirst(other)
                        && !name.contains(AND);
        boolean ordinary = item instanceof Item.Other && words > 1 && !definite && !placeFirst;
        add(clues, Clue.DEFINITE, definite && (words > 1 || !nisba));
        add(clues, Clue.ALL_DEFINITE, words > 1 && UnknownField.areDefinite(name));
        add(clues, Clue.ENDS_DEFINITE, words > 1 && !definite && UnknownField.endsDefinite(name));
        add(clues, Clue.SURNAME, words > 1 && !definite && isNisbaLast(name));
        add(clues, Clue.WITH_DIGITS, name.chars().anyMatch(Character::isDigit));
        add(clues, Clue.PLACE_AND_WORD, placeFirst);
        add(clues, Clue.WORD, words == 1 && !definite);
        add(clues, Clue.ORDINARY, ordinary);
        add(clues, Clue.LONG, words > LONGEST_NAME);
        add(clues, Clue.LATIN, Letters.isLatin(name.charAt(0)));
        add(clues, Clue.ACRONYM, UnknownField.isAcronym(item));
        add(clues, Clue.SENTENCE, item instanceof Item.Other other && other.sentence());
        if (item instanceof Item.Person person) {
            add(clues, Clue.GIVEN_NAME, person.evidence().atLeast(NameEvidence.SOME));
            add(clues, Clue.NAME, !definite);
        }
    }

    private static void add(Set<Clue> clues, Clue clue, boolean seen) {
        if (seen) {
            clues.add(clue);
        }
    }

    private static boolean isNisbaLast(String name) {
        String last = FoldedText.fold(name.substring(name.lastIndexOf(' ') + 1)).strip();
        return last.startsWith(WordForms.ARTICLE) && WordForms.isNisba(last);
    }

    private static boolean isDefinite(String name) {
        return FoldedText.fold(name).startsWith(WordForms.ARTICLE);
    }

    private static int words(String name) {
        return name.split(" ", -1).length;
    }

    /** Returns where in the line the story begins. */
    private int creditEnd() {
        return new LineItems(line, credit.items()).begin(credit.end());
    }

    private String name(Item item) {
        return outlet(item).name();
    }

    /** "ديالى - الأديب العراقي": a title before one word belongs to the outlet's name. */
    private Item.Body outlet(Item item) {
        if (item instanceof Item.Person person && person.honorific() != null && !person.isFull()) {
            int begin = person.begin() - person.honorific().length() - 1;
            if (line.startsWith(person.honorific() + " ", begin)) {
                return UnknownField.outlet(line, new Item.Other(2, begin, person.end(), false));
            }
        }
        return UnknownField.outlet(line, item);
    }

    private LineReading reading(List<Part> parts) {
        List<Item> resolved = new ArrayList<>(credit.items());
        for (int i = 0; i < parts.size(); i++) {
            int index = credit.unknown().get(i);
            Item item = resolved.get(index);
            resolved.set(
                    index,
                    switch (parts.get(i)) {
                        case OUTLET -> outlet(item);
                        case PLACE -> UnknownField.place(line, item);
                        case REPORTER -> item;
                        case NOTHING -> new Item.Note(false);
                    });
        }
        Shape shape = page.position() == Position.OPENING ? Shape.OPENING : Shape.WHOLE;
        return new LineItems(line, resolved).placed(credit.end(), shape);
    }
}
