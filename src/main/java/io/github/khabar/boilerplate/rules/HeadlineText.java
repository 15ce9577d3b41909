package io.github.khabar.boilerplate.rules;

import io.github.khabar.boilerplate.language.Emphasis;
import io.github.khabar.page.dom.Entities;

/** What a headline's block says, without what its page printed too much. */
final class HeadlineText {
    private static final String SEPARATORS = "-–—|•»«:";

    private HeadlineText() {}

    /**
     * Returns the headline without a second print, visible entities, signs that set it off and a
     * separator at its end.
     */
    static String clean(String text) {
        return unended(undoubled(Emphasis.without(Entities.decoded(text))));
    }

    /** A headline with its image's text says the same thing twice. */
    private static String undoubled(String text) {
        int half = text.length() / 2;
        String first = text.substring(0, half).strip();
        return !first.isEmpty() && first.equals(text.substring(text.length() - half).strip())
                ? first
                : text;
    }

    /** The outlet's name behind it was an image, or stands on the next line. */
    private static String unended(String text) {
        int last = text.length() - 1;
        boolean separator =
                last > 1
                        && text.charAt(last - 1) == ' '
                        && SEPARATORS.indexOf(text.charAt(last)) >= 0
                        && text.charAt(last) != '»';
        return separator ? text.substring(0, last).strip() : text;
    }
}
