package io.github.khabar.words;

import io.github.khabar.text.WordList;
import java.util.List;
import java.util.Set;

/**
 * Words that announce who did something for a story.
 *
 * @param phrase the words
 * @param role what was done, or {@code none}
 * @param proof how much the words prove, as the header of {@code markers.txt} says
 */
public record MarkerPhrase(String phrase, String role, String proof) {
    private static final Set<String> PICTURE_ROLES = Set.of("photographer", "cartoonist");
    private static final Set<String> SURE = Set.of("strong", "poster", "verb", "suffix");
    private static final List<MarkerPhrase> ALL =
            WordList.read(MarkerPhrase.class, "markers.txt").rows().stream()
                    .map(MarkerPhrase::of)
                    .toList();

    /** Returns every marker, in file order. */
    public static List<MarkerPhrase> all() {
        return ALL;
    }

    /**
     * Returns a marker of one row of the list.
     *
     * @param row the phrase, the role and the proof
     * @throws IllegalArgumentException if the row has not three columns
     */
    public static MarkerPhrase of(List<String> row) {
        if (row.size() != 3) {
            throw new IllegalArgumentException(
                    "a marker must have a phrase, a role and a proof, but one is " + row);
        }
        return new MarkerPhrase(row.get(0), row.get(1), row.get(2));
    }

    /** Returns whether the words announce who took or drew a picture. */
    public boolean isOfPictures() {
        return PICTURE_ROLES.contains(role);
    }

    /** Returns whether a name follows the words, or stands before them, without a colon too. */
    public boolean isSure() {
        return SURE.contains(proof);
    }
}
