package io.github.khabar.date;

/** The classes of characters that tokens are made of, in folded text. */
final class CharClass {
    static final byte OTHER = 0;
    static final byte SPACE = 1;
    static final byte DIGIT = 2;
    static final byte ARABIC = 3;
    static final byte LETTER = 4;
    static final byte MARK = 5;

    private static final byte[] TABLE = table();

    private CharClass() {}

    static byte of(char c) {
        return TABLE[c];
    }

    private static byte[] table() {
        byte[] table = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            table[c] = classify((char) c);
        }
        return table;
    }

    private static byte classify(char c) {
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        if (Character.isLetter(c)) {
            return c >= '\u0600' && c <= '\u08FF' ? ARABIC : LETTER;
        }
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    SPACE;
            case Character.CONTROL -> SPACE;
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
