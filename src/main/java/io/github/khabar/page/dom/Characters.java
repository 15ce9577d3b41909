package io.github.khabar.page.dom;

/** Which characters of a page are white space, and which a reader sees. */
public final class Characters {
    /**
     * A byte order mark that was left inside a text parts nothing and shows nothing, though it is
     * called a no-break space.
     */
    public static final char BYTE_ORDER_MARK = '\ufeff';

    private Characters() {}

    /**
     * Returns whether a character is white space of any kind, no-break spaces too.
     *
     * @param c the character
     */
    public static boolean isSpace(char c) {
        if (c < 0x80) {
            return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1c && c <= 0x1f);
        }
        if (c < 0x1680) {
            return c == 0xa0 || c == 0x85;
        }
        return c == BYTE_ORDER_MARK || (c <= 0x3000 && Character.isSpaceChar(c));
    }

    /**
     * Returns whether a character is one of those that nearly all text is made of and that show:
     * Arabic letters and the signs of ASCII.
     *
     * @param c the character
     */
    public static boolean isPlain(char c) {
        return (c >= 0x621 && c <= 0x64a) || (c > ' ' && c < 0x7f);
    }

    /**
     * Returns whether a character that is no white space shows: control and format characters do
     * not.
     */
    static boolean isVisible(char c) {
        if (isPlain(c)) {
            return true;
        }
        int type = Character.getType(c);
        return type != Character.FORMAT && type != Character.CONTROL;
    }

    /**
     * Returns whether any character of a text shows.
     *
     * @param text the text
     * @param from where to begin
     * @param to where to end
     */
    public static boolean isAnyVisible(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isSpace(text.charAt(i)) && isVisible(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns how many characters of a text show.
     *
     * @param text the text
     */
    public static int visibleLength(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i)) && isVisible(text.charAt(i))) {
                length++;
            }
        }
        return length;
    }

    /**
     * Folds white space: each run of it becomes one space, and none is left at the ends.
     *
     * @param text the text
     */
    public static String fold(String text) {
        if (isFolded(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                space |= c != BYTE_ORDER_MARK;
                continue;
            }
            if (space && out.length() > 0) {
                out.append(' ');
            }
            space = false;
            out.append(c);
        }
        return out.toString();
    }

    private static boolean isFolded(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c) && (space || c != ' ')) {
                return false;
            }
            space = c == ' ';
        }
        return !space || text.isEmpty();
    }
}
