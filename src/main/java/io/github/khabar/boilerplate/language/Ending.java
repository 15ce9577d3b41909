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

    private static final String BEFORE_INITIALS = " ./(-–";

    /** An agency's name, or that the text ends here. */
    private static final int LONGEST_BRACKETED_MARK = 24;

    private static final String CLOSERS = "\"'»«”“’)]}」』】》〉";

    /** The full stops of Chinese and Japanese, of Urdu, and of the scripts of India. */
    private static final String OTHER_STOPS = "。۔।";

    /**
     * Returns how a text ends; closing quotes and brackets after the mark do not matter, nor a few
     * words in brackets behind a stop.
     *
     * @param text the text, white space stripped
     */
    public static Ending of(CharSequence text) {
        Ending whole = of(text, text.length());
        int bracket = whole == OPEN ? bracket(text) : -1;
        return bracket > 0 && of(text, bracket) == STOP ? STOP : whole;
    }

    /** Where the few words in brackets begin that a text ends with, or -1. */
    private static int bracket(CharSequence text) {
        int end = text.length() - 1;
        int at = end;
        int least = Math.max(1, end - LONGEST_BRACKETED_MARK);
        while (at >= least && text.charAt(end) == ')') {
            if (text.charAt(at) == '(') {
                return at;
            }
            at--;
        }
        return -1;
    }

    private static Ending of(CharSequence text, int length) {
        int at = length - 1;
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
            default -> isStop(text.charAt(at)) ? STOP : isCutOff(text, at) ? ELLIPSIS : OPEN;
        };
    }

    private static boolean isStop(char c) {
        return OTHER_STOPS.indexOf(c) >= 0;
    }

    /** Behind a single letter the dot is an abbreviation's, as an agency's initials have it. */
    private static Ending ofDot(CharSequence text, int dot) {
        if (dot > 0 && text.charAt(dot - 1) == '.') {
            return ELLIPSIS;
        }
        boolean initial =
                dot > 1
                        && Character.isLetter(text.charAt(dot - 1))
                        && BEFORE_INITIALS.indexOf(text.charAt(dot - 2)) >= 0;
        return initial ? OPEN : STOP;
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
