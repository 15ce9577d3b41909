package io.github.khabar.date.language;

/** The letters and marks that the grammar itself names. */
public final class ArabicLetters {
    public static final char ALEF = '\u0627';
    public static final char BEH = '\u0628';
    static final char FEH = '\u0641';
    static final char KAF = '\u0643';
    public static final char LAM = '\u0644';
    static final char NOON = '\u0646';
    public static final char HEH = '\u0647';
    static final char WAW = '\u0648';
    public static final char YEH = '\u064A';
    static final char KASHIDA = '\u0640';
    static final char SEEN = '\u0633';
    static final char TEH = '\u062A';
    static final char QUESTION_MARK = '\u061F';
    public static final char COMMA = '\u060C';

    private ArabicLetters() {}
}
