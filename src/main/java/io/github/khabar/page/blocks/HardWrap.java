package io.github.khabar.page.blocks;

import io.github.khabar.page.dom.Characters;

/**
 * Tells lines that a program broke where they were full from lines that their author broke: only in
 * the first does the next line's first word never fit in behind.
 */
public final class HardWrap {
    /** Of fewer lines it may be chance: verse is seldom so even. */
    private static final int LEAST_LINES = 4;

    /** Programs break at 60 characters and more; lines of verse are shorter. */
    public static final int LEAST_WIDTH = 40;

    private static final char KASHIDA = '\u0640';

    private HardWrap() {}

    /**
     * Returns whether a text's lines were broken where they were full.
     *
     * @param text the text, with line feeds
     */
    static boolean isIn(String text) {
        int width = 0;
        for (int from = 0; from < text.length(); from = end(text, from) + 1) {
            width = Math.max(width, length(text, from));
        }
        if (width < LEAST_WIDTH) {
            return false;
        }
        int broken = 0;
        for (int from = 0; from < text.length(); from = end(text, from) + 1) {
            int next = end(text, from) + 1;
            int length = length(text, from);
            int word = firstWord(text, next);
            if (length > 0 && word > 0) {
                if (length + 1 + word <= width) {
                    return false;
                }
                broken++;
            }
        }
        return broken >= LEAST_LINES;
    }

    /**
     * Returns whether a line feed ends a paragraph of such a text: a blank line follows or
     * precedes.
     *
     * @param text the text
     * @param lineFeed where the line feed stands
     */
    static boolean endsParagraph(String text, int lineFeed) {
        int lineBegin = text.lastIndexOf('\n', lineFeed - 1) + 1;
        return length(text, lineFeed + 1) == 0 || length(text, lineBegin) == 0;
    }

    private static int end(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** How many columns a line fills, the white space at its end left out. */
    private static int length(String text, int from) {
        int columns = 0;
        int filled = 0;
        for (int i = from; i < text.length() && text.charAt(i) != '\n'; i++) {
            columns += fillsColumn(text.charAt(i)) ? 1 : 0;
            filled = Characters.isSpace(text.charAt(i)) ? filled : columns;
        }
        return filled;
    }

    private static int firstWord(String text, int from) {
        int columns = 0;
        for (int i = from; i < text.length() && !Characters.isSpace(text.charAt(i)); i++) {
            columns += fillsColumn(text.charAt(i)) ? 1 : 0;
        }
        return columns;
    }

    /**
     * Returns how many columns the first characters of a text fill.
     *
     * @param text the text
     * @param end how many characters
     */
    public static int columns(String text, int end) {
        int columns = 0;
        for (int i = 0; i < end; i++) {
            columns += fillsColumn(text.charAt(i)) ? 1 : 0;
        }
        return columns;
    }

    private static boolean fillsColumn(char c) {
        if (Characters.isPlain(c)) {
            return true;
        }
        int type = Character.getType(c);
        return c != KASHIDA && type != Character.FORMAT && type != Character.NON_SPACING_MARK;
    }
}
