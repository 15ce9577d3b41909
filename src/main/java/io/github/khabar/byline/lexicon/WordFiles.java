package io.github.khabar.byline.lexicon;

import io.github.khabar.byline.Byline;
import io.github.khabar.text.FoldedText;
import io.github.khabar.text.WordList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of the word lists: a caller's own before the built-in ones, so that they win. */
public final class WordFiles {
    public static final String AGENCIES = "agencies.txt";
    public static final String DESKS = "desks.txt";
    public static final String GIVEN_NAMES = "given-names.txt";
    public static final String MARKERS = "markers.txt";

    private final Map<String, List<List<String>>> added;

    /**
     * Returns the built-in rows and some more.
     *
     * @param added rows by the name of their list
     */
    public WordFiles(Map<String, List<List<String>>> added) {
        this.added = Map.copyOf(added);
    }

    /** Returns the built-in rows. */
    public static WordFiles builtIn() {
        return new WordFiles(Map.of());
    }

    List<List<String>> rows(String name) {
        List<List<String>> rows = new ArrayList<>(added.getOrDefault(name, List.of()));
        rows.addAll(WordList.read(Byline.class, name).rows());
        return rows;
    }

    /** Returns the first column of every row, folded. */
    Set<String> folded(String name) {
        Set<String> words = new LinkedHashSet<>();
        rows(name).forEach(row -> words.add(FoldedText.fold(row.get(0))));
        return words;
    }
}
