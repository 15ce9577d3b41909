package io.github.khabar.byline;

import io.github.khabar.text.FoldedText;
import io.github.khabar.text.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** The word lists of this package, read once. */
final class Lexicon {
    private static final ListedWords LISTED_WORDS = new ListedWords();
    static final PhraseTable<Marker> MARKERS =
            table("markers.txt", row -> Marker.of(row.get(1), row.get(2)));
    static final PhraseTable<Title> TITLES = table("titles.txt", row -> Title.of(column(row)));
    static final PhraseTable<Note> NOTES = table("notes.txt", row -> Note.of(column(row)));
    static final PhraseTable<Boolean> OUTLETS =
            table("outlets.txt", row -> column(row).equals("word"));
    static final PhraseTable<Boolean> DESKS = table("desks.txt", row -> true);
    static final PhraseTable<Boolean> PLACES = table("places.txt", row -> true);
    static final PhraseTable<Boolean> MASTHEADS = table("mastheads.txt", row -> true);
    static final PhraseTable<Organization.Kind> ORGANIZATION_WORDS =
            table(
                    "organization-words.txt",
                    row ->
                            column(row).equals("desk")
                                    ? Organization.Kind.DESK
                                    : Organization.Kind.OUTLET);
    static final PhraseTable<Boolean> OUTLET_WORDS = table("outlet-words.txt", row -> true);
    static final PhraseTable<DateWord> DATE_WORDS =
            table("date-words.txt", row -> DateWord.of(column(row)));
    static final PhraseTable<NamePart> NAME_PARTS =
            table("name-particles.txt", row -> NamePart.of(column(row)));
    static final WordSet NATIONS = set("nations.txt");
    static final PhraseTable<Agency> AGENCIES = agencies();
    static final WordSet GIVEN_NAMES = givenNames(false);
    static final WordSet GIVEN_NAMES_THAT_ARE_WORDS = givenNames(true);
    static final WordSet WAW_NAMES = set("waw-names.txt");
    static final WordSet SENTENCE_WORDS = set("sentence-words.txt");
    static final WordSet NEVER_NAMES = set("never-names.txt");

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
    enum Title {
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
    enum Note {
        NOTHING,
        MADE,
        AGENCIES;

        static Note of(String column) {
            return column.equals("made") ? MADE : column.equals("agencies") ? AGENCIES : NOTHING;
        }
    }

    /** What a word is to a name; the word list's header explains the values. */
    enum NamePart {
        PARTICLE,
        KUNYA,
        FAMILY,
        END;

        static NamePart of(String column) {
            return valueOf(column.toUpperCase(Locale.ROOT));
        }
    }

    /** What a word says about a date; the word list's header explains the values. */
    enum DateWord {
        MONTH,
        DAY,
        OPENER;

        static DateWord of(String column) {
            return column.equals("month") ? MONTH : column.equals("day") ? DAY : OPENER;
        }
    }

    private static String column(List<String> row) {
        return row.size() > 1 ? row.get(1) : "";
    }

    private static <V> PhraseTable<V> table(String name, Function<List<String>, V> value) {
        PhraseTable.Builder<V> table = new PhraseTable.Builder<>();
        for (List<String> row : WordList.read(Lexicon.class, name).rows()) {
            table.put(row.get(0), value.apply(row));
        }
        return table.build(LISTED_WORDS);
    }

    private static PhraseTable<Agency> agencies() {
        PhraseTable.Builder<Agency> table = new PhraseTable.Builder<>();
        for (List<String> row : WordList.read(Lexicon.class, "agencies.txt").rows()) {
            Agency agency = new Agency(row.get(0), row.get(1));
            for (String spelling : row) {
                table.put(spelling, agency).put(spelling.replace('.', ' '), agency);
            }
        }
        return table.build(LISTED_WORDS);
    }

    private static WordSet set(String name) {
        return new WordSet(LISTED_WORDS, WordList.read(Lexicon.class, name).folded());
    }

    private static WordSet smallWords(String use) {
        return new WordSet(
                LISTED_WORDS,
                WordList.read(Lexicon.class, "small-words.txt").rows().stream()
                        .filter(row -> row.subList(1, row.size()).contains(use))
                        .map(row -> FoldedText.fold(row.get(0)))
                        .toList());
    }

    /** Returns the bits of the lists that know a folded word. */
    static int listsOf(String word) {
        return LISTED_WORDS.listsOf(word);
    }

    private static WordSet givenNames(boolean words) {
        Set<String> names = new HashSet<>();
        for (List<String> row : WordList.read(Lexicon.class, "given-names.txt").rows()) {
            if (column(row).equals("word") == words) {
                names.add(FoldedText.fold(row.get(0)));
            }
        }
        return new WordSet(LISTED_WORDS, names);
    }
}
