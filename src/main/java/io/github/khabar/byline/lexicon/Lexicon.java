package io.github.khabar.byline.lexicon;

import io.github.khabar.byline.Agency;
import io.github.khabar.byline.Byline;
import io.github.khabar.byline.Organization;
import io.github.khabar.byline.line.ListedWords;
import io.github.khabar.byline.line.PhraseTable;
import io.github.khabar.byline.line.WordSet;
import io.github.khabar.text.FoldedText;
import io.github.khabar.text.WordList;
import io.github.khabar.words.AgencyName;
import io.github.khabar.words.Desks;
import io.github.khabar.words.MarkerPhrase;
import io.github.khabar.words.WawWord;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** The word lists of this package, read once. */
public final class Lexicon {
    private static final ListedWords LISTED_WORDS = new ListedWords();
    public static final PhraseTable<Marker> MARKERS = markers();
    public static final PhraseTable<Title> TITLES =
            table("titles.txt", row -> Title.of(column(row)));
    public static final PhraseTable<Note> NOTES = table("notes.txt", row -> Note.of(column(row)));
    public static final PhraseTable<Boolean> OUTLETS =
            table("outlets.txt", row -> column(row).equals("word"));
    public static final PhraseTable<Boolean> DESKS = desks();
    public static final PhraseTable<Boolean> PLACES = table("places.txt", row -> true);
    public static final PhraseTable<Boolean> MASTHEADS = table("mastheads.txt", row -> true);
    public static final PhraseTable<Organization.Kind> ORGANIZATION_WORDS =
            table(
                    "organization-words.txt",
                    row ->
                            column(row).equals("desk")
                                    ? Organization.Kind.DESK
                                    : Organization.Kind.OUTLET);
    public static final PhraseTable<Boolean> OUTLET_WORDS = table("outlet-words.txt", row -> true);
    public static final PhraseTable<DateWord> DATE_WORDS = dateWords();
    public static final PhraseTable<NamePart> NAME_PARTS =
            table("name-particles.txt", row -> NamePart.of(column(row)));
    public static final WordSet NATIONS = set("nations.txt");
    public static final PhraseTable<Agency> AGENCIES = agencies();
    public static final WordSet GIVEN_NAMES = givenNames(false);
    public static final WordSet GIVEN_NAMES_THAT_ARE_WORDS = givenNames(true);
    public static final WordSet WAW_NAMES = wawNames();
    static final WordSet SENTENCE_WORDS = set("sentence-words.txt");
    public static final WordSet NEVER_NAMES = set("never-names.txt");

    /** Small words that join another name of a kind. */
    static final WordSet AND = smallWords("and");

    /** Small words that lead to a place. */
    static final WordSet TO_PLACE = smallWords("place");

    /** Small words that lead to a date. */
    static final WordSet TO_DATE = smallWords("date");

    /** Small words that lead to an organization that helped. */
    static final WordSet WITH = smallWords("with");

    /** Small words that lead to nothing: the organization before them was the source. */
    static final WordSet AFTER = smallWords("after");

    private Lexicon() {}

    /** What a title does to the name beside it; the word list's header explains the values. */
    public enum Title {
        BEFORE,
        AFTER,
        LETTER,
        NAME,
        LONE,
        DEGREE,
        SUBJECT,
        TRADE;

        static Title of(String column) {
            for (Title title : values()) {
                if (title.name().equalsIgnoreCase(column)) {
                    return title;
                }
            }
            return BEFORE;
        }
    }

    /** What a note names; the word list's header explains the values. */
    public enum Note {
        NOTHING,
        MADE,
        AGENCIES;

        static Note of(String column) {
            return column.equals("made") ? MADE : column.equals("agencies") ? AGENCIES : NOTHING;
        }
    }

    /** What a word is to a name; the word list's header explains the values. */
    public enum NamePart {
        PARTICLE,
        KUNYA,
        FAMILY,
        END;

        static NamePart of(String column) {
            return valueOf(column.toUpperCase(Locale.ROOT));
        }
    }

    /** What a word says about a date; the word list's header explains the values. */
    public enum DateWord {
        MONTH,
        DAY,
        OPENER
    }

    private static String column(List<String> row) {
        return row.size() > 1 ? row.get(1) : "";
    }

    private static <V> PhraseTable<V> table(String name, Function<List<String>, V> value) {
        PhraseTable.Builder<V> table = new PhraseTable.Builder<>();
        for (List<String> row : WordList.read(Byline.class, name).rows()) {
            table.put(row.get(0), value.apply(row));
        }
        return table.build(LISTED_WORDS);
    }

    private static PhraseTable<Agency> agencies() {
        PhraseTable.Builder<Agency> table = new PhraseTable.Builder<>();
        for (AgencyName name : AgencyName.all()) {
            Agency agency = new Agency(name.arabic(), name.latin());
            name.spellings().forEach(spelling -> table.put(spelling, agency));
        }
        return table.build(LISTED_WORDS);
    }

    private static PhraseTable<Marker> markers() {
        PhraseTable.Builder<Marker> table = new PhraseTable.Builder<>();
        for (MarkerPhrase marker : MarkerPhrase.all()) {
            table.put(marker.phrase(), Marker.of(marker.role(), marker.proof()));
        }
        return table.build(LISTED_WORDS);
    }

    private static PhraseTable<Boolean> desks() {
        PhraseTable.Builder<Boolean> table = new PhraseTable.Builder<>();
        Desks.all().forEach(desk -> table.put(desk, true));
        return table.build(LISTED_WORDS);
    }

    private static PhraseTable<DateWord> dateWords() {
        PhraseTable.Builder<DateWord> table = new PhraseTable.Builder<>();
        DateWords.all().forEach(table::put);
        return table.build(LISTED_WORDS);
    }

    private static WordSet wawNames() {
        return new WordSet(
                LISTED_WORDS,
                WawWord.all().stream()
                        .filter(WawWord::isName)
                        .map(name -> FoldedText.fold(name.word()))
                        .toList());
    }

    private static WordSet set(String name) {
        return new WordSet(LISTED_WORDS, WordList.read(Byline.class, name).folded());
    }

    private static WordSet smallWords(String use) {
        return new WordSet(
                LISTED_WORDS,
                WordList.read(Byline.class, "small-words.txt").rows().stream()
                        .filter(row -> row.subList(1, row.size()).contains(use))
                        .map(row -> FoldedText.fold(row.get(0)))
                        .toList());
    }

    private static WordSet givenNames(boolean words) {
        Set<String> names = new HashSet<>();
        for (List<String> row : WordList.read(Byline.class, "given-names.txt").rows()) {
            if (column(row).equals("word") == words) {
                names.add(FoldedText.fold(row.get(0)));
            }
        }
        return new WordSet(LISTED_WORDS, names);
    }
}
