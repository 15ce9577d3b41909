package io.github.khabar.byline.lexicon;

import io.github.khabar.byline.Agency;
import io.github.khabar.byline.Byline;
import io.github.khabar.byline.Organization;
import io.github.khabar.byline.lexicon.Lexicon.DateWord;
import io.github.khabar.byline.lexicon.Lexicon.NamePart;
import io.github.khabar.byline.lexicon.Lexicon.Note;
import io.github.khabar.byline.lexicon.Lexicon.Title;
import io.github.khabar.byline.line.ListedWords;
import io.github.khabar.byline.line.PhraseTable;
import io.github.khabar.byline.line.WordSet;
import io.github.khabar.text.FoldedText;
import io.github.khabar.text.WordList;
import io.github.khabar.words.AgencyName;
import io.github.khabar.words.Desks;
import io.github.khabar.words.MarkerPhrase;
import io.github.khabar.words.MonthName;
import io.github.khabar.words.WawWord;
import io.github.khabar.words.WeekdayName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads the word lists, a caller's own words before the built-in ones, so that they win. Made for
 * one lexicon.
 */
final class LexiconReader {
    /** "ترجمة وتحرير", written as one word too: "ترجمةوتحرير". */
    private static final String AND = " و";

    /** What a name is marked with that is an ordinary word, too. */
    private static final String WORD = "word";

    private final ListedWords listed = new ListedWords();
    private final AddedWords added;
    private final List<List<String>> givenNames = rows("given-names.txt");
    private final List<List<String>> smallWords = rows("small-words.txt");

    LexiconReader(AddedWords added) {
        this.added = added;
    }

    Lexicon read() {
        return new Lexicon(
                markers(),
                table("titles.txt", Title.BEFORE),
                table("notes.txt", Note.NOTHING),
                agencies(),
                outlets(),
                phrases(joined(added.desks(), Desks.all())),
                phrases(words("places.txt")),
                phrases(words("mastheads.txt")),
                table("organization-words.txt", Organization.Kind.OUTLET),
                phrases(words("outlet-words.txt")),
                dateWords(),
                table("name-particles.txt", NamePart.PARTICLE),
                set("nations.txt"),
                givenNames(added.givenNames(), false),
                givenNames(added.givenNamesThatAreWords(), true),
                wawNames(),
                set("sentence-words.txt"),
                set("never-names.txt"),
                smallWords("and"),
                smallWords("place"),
                smallWords("date"),
                smallWords("with"),
                smallWords("after"));
    }

    private static boolean isMarked(List<String> row, String mark) {
        return row.size() > 1 && row.get(1).equals(mark);
    }

    private static List<List<String>> rows(String name) {
        return WordList.read(Byline.class, name).rows();
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (List<String> row : rows(name)) {
            words.add(row.get(0));
        }
        return words;
    }

    /**
     * Reads phrases and what each is, which their second column names.
     *
     * @param plain what a phrase without a second column is
     */
    private <V extends Enum<V>> PhraseTable<V> table(String name, V plain) {
        PhraseTable.Builder<V> table = new PhraseTable.Builder<>();
        for (List<String> row : rows(name)) {
            table.put(row.get(0), kind(row, plain));
        }
        return table.build(listed);
    }

    private static <V extends Enum<V>> V kind(List<String> row, V plain) {
        return row.size() > 1
                ? Enum.valueOf(plain.getDeclaringClass(), row.get(1).toUpperCase(Locale.ROOT))
                : plain;
    }

    private PhraseTable<Boolean> phrases(List<String> phrases) {
        PhraseTable.Builder<Boolean> table = new PhraseTable.Builder<>();
        for (String phrase : phrases) {
            table.put(phrase, true);
        }
        return table.build(listed);
    }

    private PhraseTable<Boolean> outlets() {
        PhraseTable.Builder<Boolean> table = new PhraseTable.Builder<>();
        for (List<String> row : rows("outlets.txt")) {
            table.put(row.get(0), isMarked(row, WORD));
        }
        return table.build(listed);
    }

    private PhraseTable<Agency> agencies() {
        PhraseTable.Builder<Agency> table = new PhraseTable.Builder<>();
        for (AgencyName name : joined(added.agencies(), AgencyName.all())) {
            Agency agency = new Agency(name.arabic(), name.latin());
            for (String spelling : name.spellings()) {
                table.put(spelling, agency);
            }
        }
        return table.build(listed);
    }

    private PhraseTable<Marker> markers() {
        PhraseTable.Builder<Marker> table = new PhraseTable.Builder<>();
        for (MarkerPhrase marker : joined(added.markers(), MarkerPhrase.all())) {
            Marker value = Marker.of(marker.role(), marker.proof());
            table.put(marker.phrase(), value);
            if (marker.phrase().contains(AND)) {
                table.put(marker.phrase().replace(AND, AND.strip()), value);
            }
        }
        return table.build(listed);
    }

    private PhraseTable<DateWord> dateWords() {
        PhraseTable.Builder<DateWord> table = new PhraseTable.Builder<>();
        for (MonthName month : MonthName.all()) {
            if (month.isPlain()) {
                table.put(month.spelling(), DateWord.MONTH);
            }
        }
        for (WeekdayName day : WeekdayName.all()) {
            table.put(day.spelling(), day.bare() ? DateWord.BARE_DAY : DateWord.DAY);
        }
        for (List<String> row : rows("date-openers.txt")) {
            table.put(row.get(0), kind(row, DateWord.OPENER));
        }
        return table.build(listed);
    }

    private static <T> List<T> joined(List<T> added, List<T> builtIn) {
        List<T> all = new ArrayList<>(added);
        all.addAll(builtIn);
        return all;
    }

    private WordSet wawNames() {
        List<String> names = new ArrayList<>();
        for (WawWord word : WawWord.all()) {
            if (word.isName()) {
                names.add(word.word());
            }
        }
        return set(names);
    }

    private WordSet set(String name) {
        return set(words(name));
    }

    private WordSet set(List<String> words) {
        words.replaceAll(FoldedText::fold);
        return new WordSet(listed, words);
    }

    private WordSet smallWords(String use) {
        List<String> words = new ArrayList<>();
        for (List<String> row : smallWords) {
            if (row.subList(1, row.size()).contains(use)) {
                words.add(row.get(0));
            }
        }
        return set(words);
    }

    private WordSet givenNames(List<String> own, boolean words) {
        List<String> names = new ArrayList<>(own);
        for (List<String> row : givenNames) {
            if (isMarked(row, WORD) == words) {
                names.add(row.get(0));
            }
        }
        return set(names);
    }
}
