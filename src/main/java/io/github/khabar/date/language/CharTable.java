package io.github.khabar.date.language;

import io.github.khabar.text.FoldedText;

/**
 * What {@link FoldedText} makes of each character, and its kind, in one look-up: the scanner folds
 * as it reads and copies nothing.
 */
final class CharTable {
    static final int OTHER = 0;
    static final int SPACE = 1;
    static final int DIGIT = 2;
    static final int ARABIC = 3;
    static final int LETTER = 4;
    static final int MARK = 5;

    /** Folded away: kashida, harakat, invisible marks. */
    static final int DROPPED = 6;

    /** Folds to several letters of a word: the text must be folded as a whole. */
    static final int LIGATURE = 7;

    private static final int KIND_SHIFT = 16;
    private static final int LONGEST_LIGATURE = 3;
    private static final char FRACTION_SLASH = '\u2044';

    /** The end of the block Enclosed Alphanumerics. */
    private static final int TABLE_END = 0x2500;

    /** Where ligatures and presentation forms begin. */
    private static final int FORMS_BEGIN = 0xFB00;

    /**
     * No entry is 0: that is one not made yet. A page shows some hundred characters of ten
     * thousand. Threads that make an entry at the same time make the same one.
     */
    private static final int[] TABLE = new int[TABLE_END];

    private static final int[] FORMS = new int[Character.MAX_VALUE + 1 - FORMS_BEGIN];

    private CharTable() {}

    /** Returns a character's entry: its kind and its folded form. */
    static int entry(char c) {
        int entry = c < TABLE_END ? TABLE[c] : rare(c);
        return entry == 0 ? made(c) : entry;
    }

    /** Of the scripts of the Far East no table is kept: no date is written in them. */
    private static int rare(char c) {
        return c >= FORMS_BEGIN ? FORMS[c - FORMS_BEGIN] : make(c);
    }

    private static int made(char c) {
        int entry = make(c);
        if (c < TABLE_END) {
            TABLE[c] = entry;
        } else if (c >= FORMS_BEGIN) {
            FORMS[c - FORMS_BEGIN] = entry;
        }
        return entry;
    }

    static int kind(int entry) {
        return entry >>> KIND_SHIFT;
    }

    static char folded(int entry) {
        return (char) entry;
    }

    static int kind(char c) {
        return kind(entry(c));
    }

    private static int make(char c) {
        if (c == FRACTION_SLASH) {
            return MARK << KIND_SHIFT | '/';
        }
        String folded =
                Character.isSurrogate(c) ? String.valueOf(c) : FoldedText.fold(String.valueOf(c));
        if (folded.isEmpty()) {
            return DROPPED << KIND_SHIFT;
        }
        if (folded.length() == 1) {
            return classify(folded.charAt(0)) << KIND_SHIFT | folded.charAt(0);
        }
        int kind = classify(folded.charAt(0));
        if (kind == MARK) {
            return MARK << KIND_SHIFT | folded.charAt(0);
        }
        boolean ligature = kind == ARABIC && folded.length() <= LONGEST_LIGATURE;
        return (ligature ? LIGATURE : OTHER) << KIND_SHIFT | c;
    }

    private static int classify(char c) {
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        if (Character.isLetter(c)) {
            return c >= '\u0600' && c <= '\u08FF' ? ARABIC : LETTER;
        }
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL ->
                    SPACE;
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL ->
                    MARK;
            default -> OTHER;
        };
    }
}
