package io.github.khabar.boilerplate.language;

/** The marks that stand among the words of a text, and what they do there. */
public final class Punctuation {
    private static final String PAUSES = "،,؛;.、。۔।";
    private static final String SEPARATORS = "|/›•·>»*";
    private static final String PARTERS = ":-–—/|_([";
    private static final int PAUSE = 1;
    private static final int SEPARATOR = 2;
    private static final int PARTER = 4;
    private static final char OPENING_QUOTE = '«';
    private static final char CLOSING_QUOTE = '»';
    private static final String LONE_KASHIDA = " \u0640";

    /** What each character does, by its code; those behind the table do nothing. */
    private static final byte[] USES = new byte[0x3003];

    static {
        mark(PAUSES, PAUSE);
        mark(SEPARATORS, SEPARATOR);
        mark(PARTERS, PARTER);
    }

    private Punctuation() {}

    private static void mark(String marks, int use) {
        for (int i = 0; i < marks.length(); i++) {
            USES[marks.charAt(i)] |= (byte) use;
        }
    }

    private static boolean is(int use, char c) {
        return c < USES.length && (USES[c] & use) != 0;
    }

    /**
     * Counts the marks at which a reader pauses; the first and the last character, several dots and
     * marks before digits are left out.
     */
    public static int pauses(String text) {
        int pauses = 0;
        for (int i = 1; i + 1 < text.length(); i++) {
            if (is(PAUSE, text.charAt(i)) && !Character.isDigit(text.charAt(i + 1))) {
                pauses += text.charAt(i - 1) == '.' || text.charAt(i + 1) == '.' ? 0 : 1;
            }
        }
        return pauses;
    }

    /**
     * Counts bars, bullets, arrows and slashes; several of one kind in a row are one, and what
     * closes a quotation is none.
     */
    public static int separators(String text) {
        int separators = 0;
        int quoted = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean again = i > 0 && c == text.charAt(i - 1);
            if (c == CLOSING_QUOTE && quoted > 0) {
                quoted--;
            } else if (is(SEPARATOR, c) && !again) {
                separators++;
            }
            quoted += c == OPENING_QUOTE ? 1 : 0;
        }
        return separators;
    }

    /** Returns whether a colon, a dash, a slash, a bar or a bracket stands in a text. */
    public static boolean isParted(String text) {
        return parter(text) >= 0;
    }

    /** Returns where the first colon, dash, slash, bar or bracket stands in a text, or -1. */
    public static int parter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (is(PARTER, text.charAt(i))) {
                return i;
            }
        }
        return text.indexOf(LONE_KASHIDA);
    }
}
