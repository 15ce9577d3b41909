package io.github.khabar.byline.lexicon;

import io.github.khabar.byline.Agency;
import io.github.khabar.byline.Organization;
import io.github.khabar.byline.lexicon.Lexicon.DateWord;
import io.github.khabar.byline.lexicon.Lexicon.NamePart;
import io.github.khabar.byline.lexicon.Lexicon.Note;
import io.github.khabar.byline.lexicon.Lexicon.Title;
import io.github.khabar.byline.line.ListedWords;
import io.github.khabar.byline.line.PhraseTable;
import io.github.khabar.byline.line.WordSet;
import io.github.khabar.text.FoldedText;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reads the word lists. Made for one lexicon. */
final class LexiconReader {
    private final ListedWords listed = new ListedWords();
    private final WordFiles files;

    LexiconReader(WordFiles files) {
        this.files = files;
    }

    Lexicon read() {
        return new Lexicon(
                table(WordFiles.MARKERS, row -> Marker.of(row.get(1), row.get(2))),
                table("titles.txt", row -> Title.of(column(row))),
                table("notes.txt", row -> Note.of(column(row))),
                agencies(),
                table("outlets.txt", row -> column(row).equals("word")),
                table(WordFiles.DESKS, row -> true),
                table("places.txt", row -> true),
                table("mastheads.txt", row -> true),
                table("organization-words.txt", row -> organization(column(row))),
                table("outlet-words.txt", row -> true),
                table("date-words.txt", row -> DateWord.of(column(row))),
                table("name-particles.txt", row -> NamePart.of(column(row))),
                set("nations.txt"),
                givenNames(false),
                givenNames(true),
                set("waw-names.txt"),
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

    private <V> PhraseTable<V> table(String name, Function<List<String>, V> value) {
        PhraseTable.Builder<V> table = new PhraseTable.Builder<>();
        for (List<String> row : files.rows(name)) {
            table.put(row.get(0), value.apply(row));
        }
        return table.build(listed);
    }

    private PhraseTable<Agency> agencies() {
        PhraseTable.Builder<Agency> table = new PhraseTable.Builder<>();
        for (List<String> row : files.rows(WordFiles.AGENCIES)) {
            Agency agency = new Agency(row.get(0), row.get(1));
            for (String spelling : row) {
                table.put(spelling, agency).put(spelling.replace('.', ' '), agency);
            }
        }
        return table.build(listed);
    }

    private WordSet set(String name) {
        return set(files.folded(name));
    }

    private WordSet set(Collection<String> words) {
        return new WordSet(listed, words);
    }

    private WordSet smallWords(String use) {
        return set(
                files.rows("small-words.txt").stream()
                        .filter(row -> row.subList(1, row.size()).contains(use))
                        .map(row -> FoldedText.fold(row.get(0)))
                        .toList());
    }

    private WordSet givenNames(boolean words) {
        Set<String> names = new HashSet<>();
        for (List<String> row : files.rows(WordFiles.GIVEN_NAMES)) {
            if (column(row).equals("word") == words) {
                names.add(FoldedText.fold(row.get(0)));
            }
        }
        return set(names);
    }
}
