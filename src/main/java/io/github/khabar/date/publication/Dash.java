package io.github.khabar.date.publication;

/** The marks that stand between the parts of a dateline. */
final class Dash {
    private static final String MARKS = "-\u2013\u2014\u0640_/|:(";

    private Dash() {}

    /**
     * Returns whether the last mark of a text is one of them; a text without letters counts too.
     */
    static boolean ends(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return MARKS.indexOf(text.charAt(i)) >= 0;
            }
        }
        return true;
    }

    /** Returns whether the first mark of a text is one of them; an empty text counts too. */
    static boolean begins(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != ')') {
                return MARKS.indexOf(c) >= 0;
            }
        }
        return true;
    }
}
