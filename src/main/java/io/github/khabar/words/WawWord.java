package io.github.khabar.words;

import io.github.khabar.text.WordList;
import java.util.List;

/**
 * A word whose first letter و belongs to it and is no 'and'.
 *
 * @param word the word
 * @param isName whether it is a name of persons
 * @param isWord whether a paragraph that begins with it does not begin with 'and'
 */
public record WawWord(String word, boolean isName, boolean isWord) {
    private static final List<WawWord> ALL =
            WordList.read(WawWord.class, "waw-words.txt").rows().stream()
                    .map(row -> of(row.get(0), row.size() > 1 ? row.get(1) : "word"))
                    .toList();

    /** Returns every such word, in file order. */
    public static List<WawWord> all() {
        return ALL;
    }

    private static WawWord of(String word, String kind) {
        return new WawWord(word, !kind.equals("word"), !kind.equals("name"));
    }
}
