package io.github.khabar.text;

import java.util.Arrays;

/**
 * What becomes of one UTF-16 code unit when it is folded, for the units that Arabic and English
 * text is made of. Everything else is decided by its Unicode properties.
 */
final class LetterTable {
    /** Stands for a character that is left out; a noncharacter, so that no text means it. */
    static final char DROPPED = '\uFFFF';

    /** Stands for a character that the table does not decide; a noncharacter, too. */
    static final char OTHER = '\uFFFE';

    /** What stands for bytes that are no text; pages in a wrong charset are full of it. */
    static final char REPLACEMENT = '\uFFFD';

    /** The end of the block General Punctuation. */
    private static final int SIZE = 0x2070;

    private static final int ASCII_END = 0x0080;
    private static final int ARABIC_BEGIN = 0x0600;
    private static final int ARABIC_SUPPLEMENT_END = 0x0780;
    private static final int PUNCTUATION_BEGIN = 0x2000;
    private static final char NO_BREAK_SPACE = '\u00A0';

    /** Quotation marks, dashes, dots and bullets, which have no decomposition. */
    private static final String KEPT =
            "\u00AB\u00B7\u00BB\u2013\u2014\u2018\u2019\u201A\u201C\u201D\u201E\u2022\u2039\u203A";

    private static final char KASHIDA = '\u0640';
    private static final char ARABIC_INDIC_ZERO = '\u0660';
    private static final char EXTENDED_ZERO = '\u06F0';

    private static final char ALEF = '\u0627';
    private static final char BEH = '\u0628';
    private static final char JEEM = '\u062C';
    private static final char FEH = '\u0641';
    private static final char KAF = '\u0643';
    private static final char HEH = '\u0647';
    private static final char WAW = '\u0648';
    private static final char YEH = '\u064A';

    private static final char ALEF_MADDA = '\u0622';
    private static final char ALEF_HAMZA_ABOVE = '\u0623';
    private static final char ALEF_HAMZA_BELOW = '\u0625';
    private static final char ALEF_WASLA = '\u0671';
    private static final char WAW_HAMZA = '\u0624';
    private static final char YEH_HAMZA = '\u0626';
    private static final char ALEF_MAQSURA = '\u0649';
    private static final char FARSI_YEH = '\u06CC';
    private static final char YEH_BARREE = '\u06D2';
    private static final char YEH_BARREE_HAMZA = '\u06D3';
    private static final char TEH_MARBUTA = '\u0629';
    private static final char HEH_DOACHASHMEE = '\u06BE';
    private static final char HEH_GOAL = '\u06C1';
    private static final char HEH_GOAL_HAMZA = '\u06C2';
    private static final char AE = '\u06D5';
    private static final char AE_HAMZA = '\u06C0';
    private static final char KEHEH = '\u06A9';
    private static final char SWASH_KAF = '\u06AA';
    private static final char NG = '\u06AD';
    private static final char GAF = '\u06AF';
    private static final char KAF_THREE_DOTS_ABOVE = '\u0763';
    private static final char VEH = '\u06A4';
    private static final char PEH = '\u067E';
    private static final char TCHEH = '\u0686';

    private static final char[] TABLE = table();

    private LetterTable() {}

    /**
     * Returns what becomes of a unit: itself, the character that stands for it, {@link #DROPPED},
     * or {@link #OTHER} if the table does not decide it.
     *
     * @param c any code unit
     */
    static char fold(char c) {
        if (c < SIZE) {
            return TABLE[c];
        }
        return c == REPLACEMENT ? c : OTHER;
    }

    /**
     * Returns whether a character is written over, under or inside the letter before it: a
     * combining mark or the kashida.
     *
     * @param c any code unit
     */
    static boolean isMark(char c) {
        return c == KASHIDA || isCombining(c);
    }

    /**
     * Returns whether a code point is a mark that combines with the letter before it.
     *
     * @param codePoint any code point
     */
    static boolean isCombining(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /**
     * Returns whether a code point only steers how its neighbours are shown: bidi controls,
     * joiners, the byte order mark.
     *
     * @param codePoint any code point
     */
    static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT;
    }

    private static char[] table() {
        char[] table = new char[SIZE];
        Arrays.fill(table, OTHER);
        byProperty(table, 0, ASCII_END);
        byProperty(table, ARABIC_BEGIN, ARABIC_SUPPLEMENT_END);
        invisible(table, PUNCTUATION_BEGIN, SIZE);
        for (int i = 0; i < KEPT.length(); i++) {
            table[KEPT.charAt(i)] = KEPT.charAt(i);
        }
        table[NO_BREAK_SPACE] = ' ';
        fill(table, ALEF, ALEF_MADDA, ALEF_HAMZA_ABOVE, ALEF_HAMZA_BELOW, ALEF_WASLA);
        fill(table, WAW, WAW_HAMZA);
        fill(table, YEH, YEH_HAMZA, ALEF_MAQSURA, FARSI_YEH, YEH_BARREE, YEH_BARREE_HAMZA);
        fill(table, HEH, TEH_MARBUTA, HEH_DOACHASHMEE);
        fill(table, HEH, HEH_GOAL, HEH_GOAL_HAMZA, AE, AE_HAMZA);
        fill(table, KAF, KEHEH, SWASH_KAF, NG, GAF, KAF_THREE_DOTS_ABOVE);
        fill(table, FEH, VEH);
        fill(table, BEH, PEH);
        fill(table, JEEM, TCHEH);
        table[KASHIDA] = DROPPED;
        for (int digit = 0; digit <= 9; digit++) {
            table[ARABIC_INDIC_ZERO + digit] = (char) ('0' + digit);
            table[EXTENDED_ZERO + digit] = (char) ('0' + digit);
        }
        return table;
    }

    private static void byProperty(char[] table, int begin, int end) {
        for (int c = begin; c < end; c++) {
            table[c] = byProperty((char) c);
        }
    }

    private static void invisible(char[] table, int begin, int end) {
        for (int c = begin; c < end; c++) {
            if (isInvisible(c)) {
                table[c] = DROPPED;
            }
        }
    }

    private static char byProperty(char c) {
        if (Character.isWhitespace(c)) {
            return ' ';
        }
        if (isCombining(c) || isInvisible(c)) {
            return DROPPED;
        }
        return Character.toLowerCase(c);
    }

    private static void fill(char[] table, char letter, char... variants) {
        for (char variant : variants) {
            table[variant] = letter;
        }
    }
}
