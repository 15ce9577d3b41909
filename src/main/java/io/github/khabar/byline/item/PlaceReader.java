package io.github.khabar.byline.item;

import io.github.khabar.byline.lexicon.Lexicon;
import io.github.khabar.byline.line.LineTokens;
import io.github.khabar.byline.line.PhraseTable;
import io.github.khabar.byline.line.Token;
import java.util.Set;

/** Reads a listed place, and what is said of it behind its name: "القدس المحتلة". */
final class PlaceReader {
    private static final Set<String> ADJECTIVES =
            Set.of("المحتله", "المقدسه", "المنوره", "المكرمه", "العاصمه", "القديمه");

    private final LineTokens line;
    private final Lexicon lexicon;

    PlaceReader(LineTokens line, Lexicon lexicon) {
        this.line = line;
        this.lexicon = lexicon;
    }

    /** Returns where the place at {@code from} ends; {@code from} where none stands there. */
    int end(int from) {
        PhraseTable.Match<Boolean> place = lexicon.places().match(line, from, line.size());
        if (place == null) {
            return from;
        }
        boolean told =
                place.end() < line.size() && ADJECTIVES.contains(line.get(place.end()).word());
        return told ? place.end() + 1 : place.end();
    }

    /**
     * Returns the index of the place that a line begins with once more in Arabic, as an agency
     * files: "Tunisia تونس/"; {@code from} where it does not.
     */
    int afterLatin(int from) {
        int arabic = from;
        while (arabic < line.size() && line.get(arabic).is(Token.Kind.LATIN)) {
            arabic++;
        }
        int end = arabic > from && arabic < line.size() ? end(arabic) : arabic;
        return end > arabic && line.isMark(end, "/") ? arabic : from;
    }
}
