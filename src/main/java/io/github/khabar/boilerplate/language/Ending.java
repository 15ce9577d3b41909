package io.github.khabar.boilerplate.language;

import io.github.khabar.boilerplate.thresholds.Lengths;

/** How a block's text ends. */
public enum Ending {
    /** With a full stop. */
    STOP,
    /** With a question or exclamation mark: a sentence's end, and many a headline's. */
    QUESTION,
    /** With three dots: a teaser that was cut off, or a pause. */
    ELLIPSIS,
    /** With a colon: something follows. */
    COLON,
    /** With none of these. */
    OPEN;

    private static final char QUESTION_MARK = '\u061f';

    private static final String CLOSERS = "\"'»«”“’)]}";

    /**
     * Returns how a text ends; closing quotes and brackets after the mark do not matter.
     *
     * @param text the text, white space stripped
     */
    public static Ending of(CharSequence text) {
        int at = text.length() - 1;
        while (at >= 0 && (text.charAt(at) == ' ' || CLOSERS.indexOf(text.charAt(at)) >= 0)) {
            at--;
        }
        if (at < 0) {
            return OPEN;
        }
        return switch (text.charAt(at)) {
            case '.' -> ofDot(text, at);
            case '…' -> ELLIPSIS;
            case QUESTION_MARK, '?', '!' -> QUESTION;
            case ':' -> COLON;
            default -> isCutOff(text, at) ? ELLIPSIS : OPEN;
        };
    }

    private static Ending ofDot(CharSequence text, int at) {
        if (at > 0 && text.charAt(at - 1) == '.') {
            return ELLIPSIS;
        }
        return isInitials(text, at) ? OPEN : STOP;
    }

    /** Letters that stand alone, each with its dot, are an agency's: theirs is no full stop. */
    private static boolean isInitials(CharSequence text, int dot) {
        int letters = 0;
        int at = dot;
        while (at > 0
                && text.charAt(at) == '.'
                && Character.isLetter(text.charAt(at - 1))
                && (at == 1 || !Character.isLetter(text.charAt(at - 2)))) {
            letters++;
            at -= 2;
            at -= at >= 0 && text.charAt(at) == ' ' ? 1 : 0;
        }
        return letters > 1;
    }

    /** A teaser may end with its button: three dots, and a few words such as 'read more'. */
    private static boolean isCutOff(CharSequence text, int end) {
        int from = Math.max(2, end - Lengths.LONGEST_BUTTON_LETTERS);
        for (int i = end; i >= from; i--) {
            boolean dots = text.charAt(i) == '.' && text.charAt(i - 1) == '.';
            if (text.charAt(i) == '…' || (dots && text.charAt(i - 2) == '.')) {
                return true;
            }
        }
        return false;
    }
}
