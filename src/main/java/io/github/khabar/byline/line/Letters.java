package io.github.khabar.byline.line;

import java.util.BitSet;
import java.util.List;

/** What the characters of a folded line are to a byline. */
public final class Letters {
    private static final char OPENING_ORNATE = '\ufd3e';
    private static final char CLOSING_ORNATE = '\ufd3f';
    private static final char COMMA = '\u060c';
    private static final char SEMICOLON = '\u061b';
    private static final char QUESTION_MARK = '\u061f';
    private static final char FULL_STOP = '\u06d4';
    private static final String DASHES = "-–—‒―‐‑−_ـ";
    private static final String QUOTES = "\"“”„«»‘’‹›'`´";
    private static final String BULLETS = "*•●▪■◼·∙★☆►▶◄◀✍✎✏✐✑✒♦♢◆◇❖✦✧✪✶⬥◊♠♣♥†‡§";

    private static final char FIRST_ARABIC = '\u0620';
    private static final char LAST_ARABIC = '\u08ff';
    private static final BitSet ARABIC = arabic();

    private Letters() {}

    private static BitSet arabic() {
        BitSet letters = new BitSet();
        for (char c = FIRST_ARABIC; c <= LAST_ARABIC; c++) {
            letters.set(
                    c,
                    Character.isLetter(c)
                            && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
        }
        return letters;
    }

    public static boolean isArabic(char c) {
        return c >= FIRST_ARABIC && c <= LAST_ARABIC && ARABIC.get(c);
    }

    public static boolean isLatin(char c) {
        return Character.isLetter(c) && !isArabic(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Returns whether a text has a digit of any script. */
    public static boolean holdsDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a character between two Latin letters makes one word of them. */
    static boolean joinsLatin(char c) {
        return c == '.' || c == '-' || c == '\'' || c == '’' || c == '_' || c == '@';
    }

    /** Returns the one form of a mark. */
    static String mark(char c) {
        if (DASHES.indexOf(c) >= 0) {
            return "-";
        }
        if (QUOTES.indexOf(c) >= 0) {
            return "\"";
        }
        if (BULLETS.indexOf(c) >= 0) {
            return "*";
        }
        return switch (c) {
            case '[', '{', OPENING_ORNATE, '<' -> "(";
            case ']', '}', CLOSING_ORNATE, '>' -> ")";
            case COMMA, SEMICOLON, ';' -> ",";
            case '\\', '⁄', '∕' -> "/";
            case '¦', '│', '‖' -> "|";
            case QUESTION_MARK -> "?";
            case FULL_STOP -> ".";
            default -> String.valueOf(c);
        };
    }

    /**
     * Returns whether one of some words stands in a text, perhaps within others: cheaper than to
     * cut the text into words.
     *
     * @param text the text
     * @param words the words
     */
    public static boolean holdsAny(String text, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (text.contains(words.get(i))) {
                return true;
            }
        }
        return false;
    }
}
