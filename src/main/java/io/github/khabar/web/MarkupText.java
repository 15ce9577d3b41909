package io.github.khabar.web;

/** Text that HTML can hold. */
public final class MarkupText {
    private static final char REPLACEMENT = '\uFFFD';
    private static final char LINE_FEED = '\n';
    private static final char TAB = '\t';
    private static final int LAST_OF_PLANE = 0xFFFE;

    private MarkupText() {}

    /**
     * Returns a text with U+FFFD for what HTML cannot hold: controls, half characters, what is no
     * character.
     *
     * @param text the text
     */
    public static String writable(String text) {
        StringBuilder writable = new StringBuilder(text.length());
        text.codePoints().forEach(c -> writable.appendCodePoint(isWritable(c) ? c : REPLACEMENT));
        return writable.toString();
    }

    private static boolean isWritable(int c) {
        boolean space = c == LINE_FEED || c == TAB;
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return space || !(Character.isISOControl(c) || surrogate || isNoCharacter(c));
    }

    /** Unicode keeps these for programs; some readers take the last of a plane for the end. */
    private static boolean isNoCharacter(int c) {
        return (c & LAST_OF_PLANE) == LAST_OF_PLANE || (c >= 0xFDD0 && c <= 0xFDEF);
    }
}
