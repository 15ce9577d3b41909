package io.github.khabar.byline.item;

import io.github.khabar.byline.line.LineTokens;

/** The letters by which a page's text is made larger: "A A", "A- A+"; they name nobody. */
final class FontSize {
    private static final String LETTER = "a";

    private FontSize() {}

    /** Returns the index after such letters; {@code from} where fewer than two stand there. */
    static int after(LineTokens line, int from) {
        int letters = 0;
        int at = from;
        while (at < line.size()
                && (isLetter(line, at) || line.isMark(at, "+") || line.isMark(at, "-"))) {
            letters += isLetter(line, at++) ? 1 : 0;
        }
        return letters > 1 ? at : from;
    }

    private static boolean isLetter(LineTokens line, int index) {
        return line.get(index).word().equalsIgnoreCase(LETTER);
    }
}
