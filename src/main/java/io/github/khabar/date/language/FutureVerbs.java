package io.github.khabar.date.language;

import java.util.Set;

/**
 * Finds Arabic verbs in the future, which carry the letter س before the prefix of the third person.
 */
public final class FutureVerbs {
    private static final int SHORTEST = 5;

    /** The particle that denies a future: لن. */
    private static final String NOT_TO_BE = "" + ArabicLetters.LAM + ArabicLetters.NOON;

    private static final Set<String> NOUNS = DateWordLists.read("not-future.txt").folded();

    private FutureVerbs() {}

    /** Returns whether a folded stretch of text holds such a verb. */
    public static boolean in(String words) {
        for (String word : words.split(" ", -1)) {
            if (word.equals(NOT_TO_BE)
                    || isOne(word)
                    || (word.length() > SHORTEST
                            && isConjunction(word.charAt(0))
                            && isOne(word.substring(1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConjunction(char c) {
        return c == ArabicLetters.WAW || c == ArabicLetters.FEH;
    }

    private static boolean isOne(String word) {
        if (word.length() < SHORTEST || word.charAt(0) != ArabicLetters.SEEN) {
            return false;
        }
        char person = word.charAt(1);
        return (person == ArabicLetters.YEH || person == ArabicLetters.TEH) && !isNoun(word);
    }

    private static boolean isNoun(String word) {
        return NOUNS.stream().anyMatch(word::startsWith);
    }
}
