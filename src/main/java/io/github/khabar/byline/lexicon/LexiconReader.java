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
import io.github.khabar.words.WawWord;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads the word lists, a caller's own words before the built-in ones, so that they win. Made for
 * one lexicon.
 */
final class LexiconReader {
    /** "ترجمة وتحرير", written as one word too: "ترجمةوتحرير". */
    private static final String AND = " و";

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
                table("titles.txt", row -> Title.of(column(row))),
                table("notes.txt", row -> Note.of(column(row))),
                agencies(),
                table("outlets.txt", row -> column(row).equals("word")),
                desks(),
                table("places.txt", row -> true),
                table("mastheads.txt", row -> true),
                table("organization-words.txt", row -> organization(column(row))),
                table("outlet-words.txt", row -> true),
                dateWords(),
                table("name-particles.txt", row -> NamePart.of(column(row))),
                set("nations.txt"),
                givenNames(false),
                givenNames(true),
                wawNames(),
                set("sentence-words.txt"),
                set("never-names.txt"),
                smallWords("and"),
                smallWords("place"),
                smallWords("date"),
                smallWords("with"),
                smallWords("after"));
    }

    private static String column(List<String> row) {
        return row.size() > 1 ? row.get(1) : "";
    }

    private static Organization.Kind organization(String column) {
        return column.equals("desk") ? Organization.Kind.DESK : Organization.Kind.OUTLET;
    }

    private static List<List<String>> rows(String name) {
        return WordList.read(Byline.class, name).rows();
    }

    private <V> PhraseTable<V> table(String name, Function<List<String>, V> value) {
        PhraseTable.Builder<V> table = new PhraseTable.Builder<>();
        for (List<String> row : rows(name)) {
            table.put(row.get(0), value.apply(row));
        }
        return table.build(listed);
    }

    private PhraseTable<Agency> agencies() {
        PhraseTable.Builder<Agency> table = new PhraseTable.Builder<>();
        for (AgencyName name : joined(added.agencies(), AgencyName.all())) {
            Agency agency = new Agency(name.arabic(), name.latin());
            name.spellings().forEach(spelling -> table.put(spelling, agency));
        }
        return table.build(listed);
    }

    private PhraseTable<Marker> markers() {
        PhraseTable.Builder<Marker> table = new PhraseTable.Builder<>();
        for (MarkerPhrase marker : joined(added.markers(), MarkerPhrase.all())) {
            Marker value = Marker.of(marker.role(), marker.proof());
            table.put(marker.phrase(), value);
            table.put(marker.phrase().replace(AND, AND.strip()), value);
        }
        return table.build(listed);
    }

    private PhraseTable<Boolean> desks() {
        PhraseTable.Builder<Boolean> table = new PhraseTable.Builder<>();
        joined(added.desks(), Desks.all()).forEach(desk -> table.put(desk, true));
        return table.build(listed);
    }

    private PhraseTable<DateWord> dateWords() {
        PhraseTable.Builder<DateWord> table = new PhraseTable.Builder<>();
        DateWords.all().forEach(table::put);
        return table.build(listed);
    }

    private static <T> List<T> joined(List<T> added, List<T> builtIn) {
        List<T> all = new ArrayList<>(added);
        all.addAll(builtIn);
        return all;
    }

    private WordSet wawNames() {
        return set(
                WawWord.all().stream()
                        .filter(WawWord::isName)
                        .map(name -> FoldedText.fold(name.word()))
                        .toList());
    }

    private WordSet set(String name) {
        return set(WordList.read(Byline.class, name).folded());
    }

    private WordSet set(Collection<String> words) {
        return new WordSet(listed, words);
    }

    private WordSet smallWords(String use) {
        return set(
                smallWords.stream()
                        .filter(row -> row.subList(1, row.size()).contains(use))
                        .map(row -> FoldedText.fold(row.get(0)))
                        .toList());
    }

    private WordSet givenNames(boolean words) {
        Set<String> names = new HashSet<>();
        List<String> own = words ? added.givenNamesThatAreWords() : added.givenNames();
        own.forEach(name -> names.add(FoldedText.fold(name)));
        for (List<String> row : givenNames) {
            if (column(row).equals("word") == words) {
                names.add(FoldedText.fold(row.get(0)));
            }
        }
        return set(names);
    }
}
