package io.github.khabar.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One folding of one text. It makes no copy until a character changes, and keeps no offsets until a
 * character is left out or becomes several.
 */
final class Folder {
    private static final char NEXT_LINE = '\u0085';
    private static final char[] NOTHING = {};

    private final String text;
    private final boolean offsets;
    private char[] out = NOTHING;
    private int length;
    private int @Nullable [] starts;

    /**
     * Prepares for a text.
     *
     * @param text the text
     * @param offsets whether the way back to the text is wanted
     */
    Folder(String text, boolean offsets) {
        this.text = text;
        this.offsets = offsets;
    }

    /**
     * Returns a folded text without the way back. Next to all characters become one or none, and
     * need nothing to be remembered.
     *
     * @param text the text
     */
    static String fold(String text) {
        int at = unchanged(text);
        if (at == text.length()) {
            return text;
        }
        char[] out = text.toCharArray();
        int length = at;
        for (; at < text.length(); at++) {
            char folded = LetterTable.fold(out[at]);
            if (folded == LetterTable.OTHER) {
                Folder folder = new Folder(text, false);
                folder.out = out;
                folder.length = length;
                return folder.foldFrom(at);
            }
            if (folded != LetterTable.DROPPED) {
                out[length++] = folded;
            }
        }
        return new String(out, 0, length);
    }

    /** Returns the folded text with the way back to the text. */
    FoldedText fold() {
        String folded = foldedText();
        return new FoldedText(text, folded, starts);
    }

    private String foldedText() {
        int at = unchanged(text);
        if (at == text.length()) {
            return text;
        }
        out = text.toCharArray();
        length = at;
        return foldFrom(at);
    }

    private String foldFrom(int from) {
        int at = from;
        while (at < text.length()) {
            at = foldByTable(at);
            at += at < text.length() ? foldOther(at) : 0;
        }
        return new String(out, 0, length);
    }

    /** Folds as far as each unit becomes one unit; returns where that ends. */
    private int foldByTable(int from) {
        keepOffsets(from);
        int most = Math.min(text.length() - from, out.length - length);
        for (int i = 0; i < most; i++) {
            char folded = LetterTable.fold(text.charAt(from + i));
            if (folded == LetterTable.OTHER || folded == LetterTable.DROPPED) {
                length += i;
                return from + i;
            }
            out[length + i] = folded;
            if (starts != null) {
                starts[length + i] = from + i;
            }
        }
        length += most;
        return from + most;
    }

    /** Returns how many units at the beginning folding leaves as they are. */
    private static int unchanged(String text) {
        int at = 0;
        while (at < text.length() && LetterTable.fold(text.charAt(at)) == text.charAt(at)) {
            at++;
        }
        return at;
    }

    /** Folds a code point that may become none or several; returns how many units it took. */
    private int foldOther(int at) {
        char folded = LetterTable.fold(text.charAt(at));
        if (folded != LetterTable.OTHER) {
            put(folded, at);
            return 1;
        }
        int codePoint = text.codePointAt(at);
        int width = Character.charCount(codePoint);
        String parts = Decompositions.of(codePoint);
        if (parts == null) {
            putSimple(codePoint, at, width);
        } else if (!isMarkAlone(parts)) {
            parts.codePoints().forEach(part -> putSimple(part, at, 1));
        } else if (!Character.isLetter(codePoint)) {
            putSimple(codePoint, at, width);
        }
        return width;
    }

    /** Puts a code point that has no parts. */
    private void putSimple(int codePoint, int at, int width) {
        int digit = Character.digit(codePoint, 10);
        if (digit >= 0) {
            put((char) ('0' + digit), at);
        } else if (codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            put(foldUnit((char) codePoint), at);
        } else if (!LetterTable.isCombining(codePoint) && !LetterTable.isInvisible(codePoint)) {
            int lower = Character.toLowerCase(codePoint);
            put(Character.highSurrogate(lower), at);
            put(Character.lowSurrogate(lower), at + width - 1);
        }
    }

    private static char foldUnit(char c) {
        char folded = LetterTable.fold(c);
        if (folded != LetterTable.OTHER) {
            return folded;
        }
        if (c == NEXT_LINE || Character.isSpaceChar(c)) {
            return ' ';
        }
        if (Character.isSurrogate(c)) {
            return LetterTable.REPLACEMENT;
        }
        return LetterTable.isCombining(c) || LetterTable.isInvisible(c)
                ? LetterTable.DROPPED
                : Character.toLowerCase(c);
    }

    /**
     * Returns whether a decomposition is a mark shown without a letter: over a space or a kashida.
     */
    private static boolean isMarkAlone(String parts) {
        boolean marked = false;
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            if (LetterTable.isMark(c)) {
                marked = true;
            } else if (c != ' ') {
                return false;
            }
        }
        return marked;
    }

    private void put(char c, int source) {
        if (c == LetterTable.DROPPED) {
            return;
        }
        if (length == out.length) {
            grow();
        }
        keepOffsets(source);
        out[length] = c;
        if (starts != null) {
            starts[length] = source;
        }
        length++;
    }

    /** Begins to keep offsets where the next one is no longer the same in both texts. */
    private void keepOffsets(int source) {
        if (offsets && starts == null && source != length) {
            starts = new int[out.length];
            Arrays.setAll(starts, i -> i);
        }
    }

    private void grow() {
        int size = length + (length >> 1) + 16;
        out = Arrays.copyOf(out, size);
        starts = starts == null ? null : Arrays.copyOf(starts, size);
    }
}
