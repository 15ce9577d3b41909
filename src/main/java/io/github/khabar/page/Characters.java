package io.github.khabar.page;

/** Which characters of a page are white space, and which a reader sees. */
final class Characters {
    private Characters() {}

    /** Returns whether a character is white space of any kind, no-break spaces too. */
    static boolean isSpace(char c) {
        if (c < 0x80) {
            return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1c && c <= 0x1f);
        }
        return c == 0x85 || c == 0xfeff || (c < 0x600 ? c == 0xa0 : Character.isSpaceChar(c));
    }

    /**
     * Returns whether a character that is no white space shows: control and format characters do
     * not.
     */
    static boolean isVisible(char c) {
        int type = Character.getType(c);
        return type != Character.FORMAT && type != Character.CONTROL;
    }

    /** Returns how many characters of a text show. */
    static int visibleLength(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c) && isVisible(c)) {
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
    static String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                space = true;
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
}
