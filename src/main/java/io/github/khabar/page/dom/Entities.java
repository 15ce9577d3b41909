package io.github.khabar.page.dom;

import org.jsoup.parser.Parser;

/** Decodes entities that a page encoded more than once. */
public final class Entities {
    /** Content systems encode what an editor pasted encoded, and feeds once more. */
    private static final int MOST_TIMES = 3;

    private Entities() {}

    /**
     * Returns a text without the entities that are still to be seen in it.
     *
     * @param text the text, decoded once as markup is, or never as a script is
     */
    public static String decoded(String text) {
        String decoded = text;
        for (int i = 0; i < MOST_TIMES && areIn(decoded); i++) {
            decoded = Parser.unescapeEntities(decoded, false);
        }
        return decoded;
    }

    private static boolean areIn(String text) {
        int at = text.indexOf('&');
        return at >= 0 && text.indexOf(';', at) >= 0;
    }
}
