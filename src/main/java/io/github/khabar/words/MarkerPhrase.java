package io.github.khabar.words;

import io.github.khabar.text.WordList;
import java.util.List;

/**
 * Words that announce who did something for a story.
 *
 * @param phrase the words
 * @param role what was done, or {@code none}
 * @param proof how much the words prove, as the header of {@code markers.txt} says
 */
public record MarkerPhrase(String phrase, String role, String proof) {
    /** Returns every marker, in file order. */
    public static List<MarkerPhrase> all() {
        return WordList.read(MarkerPhrase.class, "markers.txt").rows().stream()
                .map(row -> new MarkerPhrase(row.get(0), row.get(1), row.get(2)))
                .toList();
    }
}
