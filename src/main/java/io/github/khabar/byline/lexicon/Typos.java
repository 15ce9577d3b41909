package io.github.khabar.byline.lexicon;

import io.github.khabar.text.FoldedText;
import io.github.khabar.words.MarkerPhrase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Forgives one wrong letter in a marker of one word. */
public final class Typos {
    private static final int SHORTEST = 5;
    private final Lexicon lexicon;
    private final List<String> words = new ArrayList<>();

    Typos(Lexicon lexicon, List<MarkerPhrase> added) {
        this.lexicon = lexicon;
        add(added);
        add(MarkerPhrase.all());
        Collections.sort(words);
    }

    private void add(List<MarkerPhrase> markers) {
        for (MarkerPhrase marker : markers) {
            String phrase = marker.phrase();
            String word = phrase.indexOf(' ') < 0 ? FoldedText.fold(phrase) : "";
            if (word.length() >= SHORTEST) {
                words.add(word);
            }
        }
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
