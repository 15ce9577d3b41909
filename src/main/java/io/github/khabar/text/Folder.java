package io.github.khabar.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One folding of one text. It keeps no offsets until a character is left out or becomes several.
 */
final class Folder {
    private static final Normalizer2 NFKD = Normalizer2.getNFKDInstance();
    private static final char NEXT_LINE = '\u0085';
    private static final char REPLACEMENT = '\uFFFD';

    private final String text;
    private char[] out;
    private int length;
    private int @Nullable [] starts;

    Folder(String text) {
        this.text = text;
        this.out = new char[text.length()];
    }

    FoldedText fold() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (LetterTable.covers(c)) {
                put(LetterTable.fold(c), at);
                at++;
            } else {
                at += foldOther(at);
            }
        }
        int[] map = starts == null ? null : Arrays.copyOf(starts, length);
        return new FoldedText(text, new String(out, 0, length), map);
    }

    /** Folds a code point that the table does not cover; returns how many units it took. */
    private int foldOther(int at) {
        int codePoint = text.codePointAt(at);
        int width = Character.charCount(codePoint);
        String parts = NFKD.getDecomposition(codePoint);
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
        if (LetterTable.covers(c)) {
            return LetterTable.fold(c);
        }
        if (c == NEXT_LINE || Character.isSpaceChar(c)) {
            return ' ';
        }
        if (Character.isSurrogate(c)) {
            return REPLACEMENT;
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
            out = Arrays.copyOf(out, length + (length >> 1) + 16);
        }
        out[length] = c;
        putStart(source);
        length++;
    }

    private void putStart(int source) {
        if (starts == null) {
            if (source == length) {
                return;
            }
            starts = new int[out.length];
            Arrays.setAll(starts, i -> i);
        } else if (length >= starts.length) {
            starts = Arrays.copyOf(starts, out.length);
        }
        starts[length] = source;
    }
}
