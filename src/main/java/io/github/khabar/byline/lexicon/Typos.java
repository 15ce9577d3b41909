package io.github.khabar.byline.lexicon;

import io.github.khabar.text.FoldedText;
import io.github.khabar.words.MarkerPhrase;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Forgives one wrong letter in a marker of one word. */
public final class Typos {
    private static final int SHORTEST = 5;
    private final Lexicon lexicon;
    private final List<String> words;

    Typos(Lexicon lexicon, List<MarkerPhrase> added) {
        this.lexicon = lexicon;
        this.words =
                Stream.concat(added.stream(), MarkerPhrase.all().stream())
                        .map(marker -> FoldedText.fold(marker.phrase()))
                        .filter(word -> word.length() >= SHORTEST && word.indexOf(' ') < 0)
                        .sorted()
                        .toList();
    }

    /** Returns the marker that a word misspells by one replaced letter, or null. */
    public @Nullable Marker marker(String word) {
        for (String known : words) {
            if (differByOne(known, word)) {
                return lexicon.markers().get(known);
            }
        }
        return null;
    }

    private static boolean differByOne(String a, String b) {
        if (a.length() != b.length()) {
            return false;
        }
        int different = 0;
        for (int i = 0; i < a.length(); i++) {
            different += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return different == 1;
    }
}
