package io.github.khabar.boilerplate;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts folded text into words and numbers: letters and digits part where they meet, all else
 * separates.
 */
final class Tokens {
    private static final char COPYRIGHT = '©';

    private Tokens() {}

    /**
     * Returns the words and numbers of a text, in order; a copyright sign counts as a word.
     *
     * @param folded folded text
     */
    static List<String> of(CharSequence folded) {
        List<String> tokens = new ArrayList<>();
        int from = 0;
        while (from < folded.length()) {
            int kind = kind(folded.charAt(from));
            int to = from + 1;
            while (to < folded.length() && kind != COPYRIGHT && kind(folded.charAt(to)) == kind) {
                to++;
            }
            if (kind != 0) {
                tokens.add(folded.subSequence(from, to).toString());
            }
            from = to;
        }
        return tokens;
    }

    /** Returns whether a token is a number. */
    static boolean isNumber(String token) {
        return Character.isDigit(token.charAt(0));
    }

    private static int kind(char c) {
        if (Character.isDigit(c)) {
            return 1;
        }
        if (Character.isLetter(c)) {
            return 2;
        }
        return c == COPYRIGHT ? COPYRIGHT : 0;
    }
}
