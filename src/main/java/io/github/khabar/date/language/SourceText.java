package io.github.khabar.date.language;

import io.github.khabar.text.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * A text as the scanner reads it: the caller's own, folded character by character, or, where it has
 * ligatures or digits outside the basic plane, folded as a whole beforehand.
 */
public final class SourceText {
    private final String source;
    private final String text;
    private final @Nullable FoldedText folded;

    private SourceText(String source, String text, @Nullable FoldedText folded) {
        this.source = source;
        this.text = text;
        this.folded = folded;
    }

    static SourceText of(String source) {
        return new SourceText(source, source, null);
    }

    /** Returns the same text, folded as a whole. */
    SourceText foldedWhole() {
        FoldedText whole = FoldedText.of(source);
        return new SourceText(source, whole.toString(), whole);
    }

    boolean isFoldedWhole() {
        return folded != null;
    }

    /** Returns what the scanner reads; its offsets are the tokens'. */
    String text() {
        return text;
    }

    public String source() {
        return source;
    }

    /** Returns where a token's beginning stands in the caller's text. */
    public int begin(int at) {
        return folded == null ? at : folded.sourceBegin(at);
    }

    /**
     * Returns where a token's end stands in the caller's text; the marks over its last letter
     * belong to it.
     */
    public int end(int at) {
        if (folded != null) {
            return folded.sourceEnd(at);
        }
        int end = at;
        while (end < source.length() && isOverLetter(source.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOverLetter(char c) {
        return c == ArabicLetters.KASHIDA || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Returns whether a place in the caller's text lies within a number. */
    public boolean cutsNumber(int at) {
        return at > 0
                && at < source.length()
                && Character.isDigit(source.charAt(at - 1))
                && Character.isDigit(source.charAt(at));
    }

    /** Returns whether a white space is a line break. */
    boolean isLineBreak(int at) {
        return source.charAt(begin(at)) == '\n';
    }

    /**
     * Returns whether a kashida, which people draw as a dash between numbers, stands right before a
     * character.
     */
    boolean isAfterKashida(int at) {
        int begin = begin(at);
        return begin > 0 && source.charAt(begin - 1) == ArabicLetters.KASHIDA;
    }
}
