package io.github.khabar.byline.grammar;

import io.github.khabar.byline.grammar.Clue.Part;
import io.github.khabar.byline.grammar.Credit.Field;
import io.github.khabar.byline.grammar.Surroundings.Position;
import io.github.khabar.byline.item.Item;
import io.github.khabar.byline.item.NameEvidence;
import io.github.khabar.byline.lexicon.WordForms;
import io.github.khabar.byline.line.Letters;
import io.github.khabar.text.FoldedText;
import java.util.EnumSet;
import java.util.Set;

/** What speaks for a field that no list knows being one thing or another. */
final class FieldClues {
    private static final int LONGEST_NAME = 3;

    private static final String BULLET = "*";

    private static final char VERSUS = '\u00d7';

    /** "عدن وأهلها" is no outlet's name. */
    private static final String AND = " و";

    private final String line;
    private final Credit credit;
    private final int index;
    private final Item item;
    private final Surroundings page;
    private final String name;
    private final String folded;
    private final int words;
    private final EchoKind echo;
    private final Set<Clue> own;

    FieldClues(String line, Credit credit, int index, Surroundings page) {
        this.line = line;
        this.credit = credit;
        this.index = index;
        this.page = page;
        this.item = credit.items().get(index);
        this.name = outlet().name();
        this.folded = FoldedText.fold(name).strip();
        this.words = name.split(" ", -1).length;
        this.echo = page.echo(name, credit.endIn(line));
        this.own = own();
    }

    /**
     * Returns how much speaks for a meaning.
     *
     * @param part the meaning
     * @param place whether the credit has a place, of itself or by the meanings tried
     * @param outlet whether it has an outlet
     * @param reporter whether it has a reporter
     */
    double weight(Part part, boolean place, boolean outlet, boolean reporter) {
        Set<Clue> clues = EnumSet.copyOf(own);
        add(clues, Clue.BESIDE_PLACE, place && !credit.isBeforePlace(index));
        add(clues, Clue.BESIDE_OUTLET, outlet);
        add(clues, Clue.BESIDE_REPORTER, reporter);
        boolean column = reporter || credit.has(Field.SECTION);
        add(clues, Clue.COLUMN, column && own.contains(Clue.ORDINARY));
        double weight = 0;
        for (Clue clue : clues) {
            weight += clue.weight(part);
        }
        return weight;
    }

    /** Returns whether nothing rules a meaning out. */
    boolean mayBe(Part part) {
        boolean word = item instanceof Item.Person one && one.isDefinite() && !one.isFull();
        return switch (part) {
            case OUTLET ->
                    hasLetter() && (!credit.isLabel(index) || (word && credit.has(Field.REPORTER)));
            case PLACE ->
                    hasLetter()
                            && !credit.isLabel(index)
                            && (!credit.has(Field.PLACE)
                                    || credit.isBeforePlace(index)
                                    || isSaidPlace());
            case REPORTER ->
                    item instanceof Item.Person
                            && name.length() > 2 * words
                            && credit.count(Field.REPORTER) <= 1;
            case NOTHING -> !isMatch();
        };
    }

    /** "السنبلة × النسيم – الساعة 8:00 – قناة السنبلة": who plays, and what shows it. */
    private boolean isMatch() {
        return name.indexOf(VERSUS) >= 0;
    }

    /** "فلان الفلاني | سياسة | 0": how many comments there are. */
    private boolean hasLetter() {
        for (int i = 0; i < name.length(); i++) {
            if (Character.isLetter(name.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** "تيغزرت (المغرب) – …": beside its country a town is known by what the story says. */
    private boolean isSaidPlace() {
        return echo == EchoKind.PLACE || echo == EchoKind.TOWN;
    }

    private Set<Clue> own() {
        Set<Clue> clues = EnumSet.of(Clue.valueOf(page.position().name()));
        if (credit.isAlone()) {
            addAlone(clues);
        }
        addForm(clues);
        addNeighbours(clues);
        add(clues, Clue.IN_HEADLINE, page.isInHeadline(name));
        switch (echo) {
            case TOWN -> clues.add(Clue.SAID_TOWN);
            case PLACE -> clues.add(Clue.SAID_PLACE);
            case OUTLET -> clues.add(Clue.SAID_OUTLET);
            case SUBJECT -> clues.add(Clue.SAID_SUBJECT);
            case NONE -> {}
        }
        return clues;
    }

    private void addAlone(Set<Clue> clues) {
        if (page.position() == Position.OPENING) {
            boolean ordinary = item instanceof Item.Other && words > 1 && !isDefinite();
            boolean speaker = credit.isMark(index + 1, ":") && (isDefinite() || words > 1);
            add(clues, Clue.SPEAKER, speaker);
            add(clues, Clue.SET_OFF, page.isPage() && !speaker);
            add(clues, Clue.COLUMN, ordinary);
            add(clues, Clue.BEFORE_VERB, credit.isBeforeSentence());
            return;
        }
        boolean bracketed = credit.isBracketed();
        boolean closed = credit.isClosed() && page.position() == Position.ABOVE;
        boolean person = item instanceof Item.Person;
        add(clues, Clue.CLOSED, closed && person);
        add(clues, Clue.CLOSED_WORD, (closed || bracketed) && !person);
        add(clues, Clue.BULLETED, line.startsWith(BULLET));
        add(clues, Clue.BRACKETED, bracketed && person);
        add(clues, Clue.BARE, !closed && !bracketed && !credit.endsInDay());
        add(clues, Clue.STOPPED, new LineItems(line, credit.items()).endsLikeSentence());
        add(clues, Clue.ONLY_WORD, page.isOnlyLine() && words == 1);
    }

    private void addForm(Set<Clue> clues) {
        boolean several = words > 1;
        boolean definite = isDefinite();
        boolean placeAndWord = isPlaceAndWord();
        boolean ordinary = item instanceof Item.Other && several && !definite && !placeAndWord;
        add(clues, Clue.DEFINITE, definite && (several || !WordForms.isNisba(folded)));
        add(clues, Clue.ALL_DEFINITE, several && UnknownField.areDefinite(name));
        add(clues, Clue.ENDS_DEFINITE, several && !definite && UnknownField.endsDefinite(name));
        add(clues, Clue.SURNAME, several && !definite && endsInSurname());
        add(clues, Clue.WITH_DIGITS, Letters.holdsDigit(name));
        add(clues, Clue.PLACE_AND_WORD, placeAndWord);
        add(clues, Clue.WORD, !several && !definite);
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

    private void addNeighbours(Set<Clue> clues) {
        boolean opening = page.position() == Position.OPENING;
        boolean company = !credit.isAlone();
        add(clues, Clue.BESIDE_AGENCY, credit.has(Field.AGENCY));
        add(clues, Clue.BEFORE_AGENCY, credit.isBeforeAgency(index));
        add(clues, Clue.BESIDE_NOTE, credit.has(Field.NOTE));
        add(clues, Clue.BESIDE_SECTION, credit.has(Field.SECTION));
        add(clues, Clue.BESIDE_NEWSROOM, credit.isBeforeNewsroom(index));
        add(clues, Clue.BESIDE_DESK, credit.has(Field.DESK));
        add(clues, Clue.BEHIND_PLACE, credit.isBehindPlace(index));
        add(clues, Clue.BEFORE_PLACE, credit.isBeforePlace(index));
        add(clues, Clue.BEFORE_DAY, opening && credit.isBeforeDay(index));
        add(clues, Clue.BEFORE_TITLE, credit.isBeforeTitle(index));
        add(clues, Clue.FRAMED, opening && credit.isFramed(index));
        add(clues, Clue.CLOSED_CREDIT, company && credit.isClosed());
        add(clues, Clue.IN_BRACKETS, company && credit.isMark(index - 1, "("));
    }

    private static void add(Set<Clue> clues, Clue clue, boolean seen) {
        if (seen) {
            clues.add(clue);
        }
    }

    private boolean isPlaceAndWord() {
        return item instanceof Item.Other other
                && words == 2
                && Credit.isPlaceFirst(other)
                && !name.contains(AND);
    }

    private boolean endsInSurname() {
        String last = folded.substring(folded.lastIndexOf(' ') + 1);
        return last.startsWith(WordForms.ARTICLE) && WordForms.isNisba(last);
    }

    private boolean isDefinite() {
        return folded.startsWith(WordForms.ARTICLE);
    }

    /** Returns the field with a meaning. */
    Item as(Part part) {
        return switch (part) {
            case OUTLET -> outlet();
            case PLACE -> UnknownField.place(line, item);
            case REPORTER -> item;
            case NOTHING -> new Item.Note(false);
        };
    }

    /** "ديالى - الأديب العراقي": a title before one word belongs to the outlet's name. */
    private Item.Body outlet() {
        if (item instanceof Item.Person person && person.honorific() != null && !person.isFull()) {
            int begin = person.begin() - person.honorific().length() - 1;
            if (line.startsWith(person.honorific() + " ", begin)) {
                return UnknownField.outlet(line, new Item.Other(2, begin, person.end(), false));
            }
        }
        return UnknownField.outlet(line, item);
    }
}
