package io.github.khabar.byline.line;

/** The first words of a paragraph. */
public final class Opening {
    private Opening() {}

    /** Returns a text up to the last space within a length; all of it where it is shorter. */
    public static String of(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int space = text.lastIndexOf(' ', longest);
        return text.substring(0, space < 0 ? longest : space);
    }
}
