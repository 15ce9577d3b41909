package io.github.khabar.metamorphic;

import java.text.Normalizer;

/** The same words in other characters. */
final class Letters {
    private static final String JOINS_NO_NEXT = "اأإآدذرزوؤةىء";

    private Letters() {}

    /** Writes digits in the digits that begin with a zero. */
    static String digits(String text, int zero) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isDigit(c) ? zero + Character.digit(c, 10) : c)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /** Stretches each word of five letters or more by one kashida. */
    static String stretched(String text) {
        StringBuilder out = new StringBuilder();
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c);
            run = isLetter(c) ? run + 1 : 0;
            boolean more =
                    i + 2 < text.length()
                            && isLetter(text.charAt(i + 1))
                            && isLetter(text.charAt(i + 2));
            if (run == 3 && more && JOINS_NO_NEXT.indexOf(c) < 0) {
                out.append('\u0640');
            }
        }
        return out.toString();
    }

    /** Puts a vowel sign over each second letter. */
    static String vowelled(String text) {
        StringBuilder out = new StringBuilder();
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c);
            run = isLetter(c) ? run + 1 : 0;
            if (run > 0 && run % 2 == 1) {
                out.append("\u064e\u064f\u0650".charAt(run % 3));
            }
        }
        return out.toString();
    }

    private static boolean isLetter(char c) {
        return c >= '\u0621' && c <= '\u064a' && c != '\u0640';
    }

    static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    /** Returns a text in the one form that all of these have in common. */
    static String normal(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder();
        composed.codePoints()
                .filter(c -> c != '\u0640' && c != '\u00ad')
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .map(c -> Character.isSpaceChar(c) || Character.isWhitespace(c) ? ' ' : c)
                .forEach(out::appendCodePoint);
        return out.toString().replaceAll(" +", " ").strip();
    }
}
