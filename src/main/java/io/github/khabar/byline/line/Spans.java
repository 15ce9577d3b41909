package io.github.khabar.byline.line;

/** Cleans text that is taken from a line. */
public final class Spans {
    private Spans() {}

    /** Returns a text with white space folded and stripped, invisible controls left out. */
    public static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = out.length() > 0;
            } else if (Character.getType(c) != Character.FORMAT) {
                out.append(space ? " " : "").append(c);
                space = false;
            }
        }
        return out.toString();
    }
}
