package io.github.khabar.words;

import io.github.khabar.text.WordList;
import java.util.List;

/**
 * A word whose first letter و belongs to it and is no 'and'.
 *
 * @param word the word
 * @param isName whether it is a name of persons
 */
public record WawWord(String word, boolean isName) {
    /** Returns every such word, in file order. */
    public static List<WawWord> all() {
        return WordList.read(WawWord.class, "waw-words.txt").rows().stream()
                .map(row -> new WawWord(row.get(0), row.size() > 1))
                .toList();
    }
}
