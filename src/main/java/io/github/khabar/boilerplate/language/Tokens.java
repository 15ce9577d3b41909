package io.github.khabar.boilerplate.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts folded text into words and numbers: letters and digits part where they meet, all else
 * separates; a copyright sign counts as a word. Chinese and Japanese have no spaces between words:
 * there two letters of one script count as one.
 */
public final class Tokens {
    /** The one sign that counts as a word. */
    public static final char COPYRIGHT = '©';

    private static final char FIRST_ARABIC = '\u0621';
    private static final char LAST_ARABIC = '\u06ff';
    private static final byte SEPARATOR = 0;
    private static final byte DIGIT = 1;
    private static final byte LETTER = 2;
    private static final byte SIGN = 3;

    /** The scripts without spaces, a kind each: a word seldom has letters of two of them. */
    private static final byte HAN = 4;

    private static final byte HIRAGANA = 5;
    private static final byte KATAKANA = 6;

    /** Most words of Chinese, and of Japanese in Han letters, have two. */
    private static final int LETTERS_WITHOUT_SPACES = 2;

    /** Longer than any text, and no overflow when added to where a token begins. */
    private static final int ANY_LENGTH = 1 << 30;

    /** What stands before these is written with spaces. */
    private static final char FIRST_WITHOUT_SPACES = '\u2e80';

    /** The kinds of the characters that next to all text is made of: Latin to Arabic. */
    private static final byte[] KINDS = new byte[0x700];

    static {
        for (char c = 0; c < KINDS.length; c++) {
            KINDS[c] = kindOf(c);
        }
    }

    private Tokens() {}

    /**
     * Returns the words and numbers of a text, in order.
     *
     * @param folded folded text
     */
    public static List<String> of(CharSequence folded) {
        List<String> tokens = new ArrayList<>();
        for (int from = 0; from < folded.length(); ) {
            int to = end(folded, from);
            if (isToken(folded.charAt(from))) {
                tokens.add(folded.subSequence(from, to).toString());
            }
            from = to;
        }
        return tokens;
    }

    /** Returns how many tokens stand in a text from a position on. */
    public static int count(CharSequence folded, int begin) {
        int count = 0;
        for (int from = begin; from < folded.length(); from = end(folded, from)) {
            count += isToken(folded.charAt(from)) ? 1 : 0;
        }
        return count;
    }

    /** Returns where the token, or what separates two, ends that begins at a character. */
    static int end(CharSequence folded, int from) {
        byte kind = kind(folded.charAt(from));
        int limit = Math.min(folded.length(), from + longest(kind));
        int to = from + 1;
        while (to < limit && kind(folded.charAt(to)) == kind) {
            to++;
        }
        return to;
    }

    private static int longest(byte kind) {
        return kind < SIGN ? ANY_LENGTH : kind == SIGN ? 1 : LETTERS_WITHOUT_SPACES;
    }

    /**
     * Returns whether a character is written without spaces and says what a text is about, as the
     * letters of Hiragana seldom do.
     */
    static boolean isContentWithoutSpaces(char c) {
        byte kind = kind(c);
        return kind == HAN || kind == KATAKANA;
    }

    /** Returns whether a character is part of a token. */
    static boolean isToken(char c) {
        return kind(c) != SEPARATOR;
    }

    /** Returns whether a folded character is an Arabic letter. */
    static boolean isArabic(char c) {
        return c >= FIRST_ARABIC && c <= LAST_ARABIC && kind(c) == LETTER;
    }

    /** Returns whether a token is a number. */
    public static boolean isNumber(String token) {
        return Character.isDigit(token.charAt(0));
    }

    private static byte kind(char c) {
        return c < KINDS.length ? KINDS[c] : kindOf(c);
    }

    private static byte kindOf(char c) {
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        if (Character.isLetter(c)) {
            return c < FIRST_WITHOUT_SPACES ? LETTER : letterOf(Character.UnicodeScript.of(c));
        }
        return c == COPYRIGHT ? SIGN : SEPARATOR;
    }

    private static byte letterOf(Character.UnicodeScript script) {
        return switch (script) {
            case HAN -> HAN;
            case HIRAGANA -> HIRAGANA;
            case KATAKANA -> KATAKANA;
            default -> LETTER;
        };
    }
}
