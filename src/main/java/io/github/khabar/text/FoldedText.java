package io.github.khabar.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.Objects;

/**
 * A text in lookup form, with a map back to the caller's own text.
 *
 * <p>Folding takes off what writers vary without changing the word: kashida, harakat and other combining marks,
 * bidi controls and other invisible characters; hamza carriers become their bare letter (أ إ آ ٱ → ا, ؤ → و,
 * ئ → ي), alef maqsura and Farsi ya become ya, Farsi kaf becomes kaf, teh marbuta becomes heh; presentation forms
 * become their letters (Unicode NFKC); every decimal digit becomes ASCII; Latin letters become lower case; every
 * white space becomes a space, one for one. Folding is for matching only: offsets always lead back to the source.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class FoldedText implements CharSequence {
    private static final int SAME = 0;
    private static final int DROP = 1;

    private final String source;
    private final String folded;
    /** For each folded character the index of the source character it came from; null where they are the same. */
    private final int @org.jspecify.annotations.Nullable [] starts;

    private FoldedText(String source, String folded, int @org.jspecify.annotations.Nullable [] starts) {
        this.source = source;
        this.folded = folded;
        this.starts = starts;
    }

    /**
     * Folds a text.
     *
     * @param text any text; lone surrogates and control characters are kept as they are
     * @return the folded text with its offset map
     * @throws NullPointerException if {@code text} is null
     */
    public static FoldedText of(String text) {
        Objects.requireNonNull(text, "text must not be null");
        return new Folder(text).fold();
    }

    /**
     * Folds a word or phrase, without keeping an offset map.
     *
     * @param text any text
     * @return its lookup form
     * @throws NullPointerException if {@code text} is null
     */
    public static String fold(String text) {
        return of(text).folded;
    }

    /** Returns the caller's own text. */
    public String source() {
        return source;
    }

    /**
     * Returns where a folded character stands in the source.
     *
     * @param index an index into this text, from 0 to {@link #length()}
     * @return the index of its first source character; the source's length for {@code length()}
     * @throws IndexOutOfBoundsException if {@code index} is outside
     */
    public int sourceBegin(int index) {
        Objects.checkIndex(index, folded.length() + 1);
        if (index == folded.length()) {
            return source.length();
        }
        return starts == null ? index : starts[index];
    }

    /**
     * Returns where a folded range ends in the source; marks written over its last letter belong to it.
     *
     * @param end the end of a non-empty range in this text, from 1 to {@link #length()}
     * @return the end of the range in the source, exclusive; invisible characters and white space after the last
     *     letter are left out
     * @throws IndexOutOfBoundsException if {@code end} is outside
     */
    public int sourceEnd(int end) {
        Objects.checkIndex(end - 1, folded.length());
        int at = sourceBegin(end - 1);
        int next = at + Character.charCount(source.codePointAt(at));
        while (next < source.length() && isMark(source.charAt(next))) {
            next++;
        }
        return next;
    }

    @Override
    public int length() {
        return folded.length();
    }

    @Override
    public char charAt(int index) {
        return folded.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return folded.substring(start, end);
    }

    /** Returns the folded text. */
    @Override
    public String toString() {
        return folded;
    }

    private static boolean isMark(char c) {
        return c == '\u0640' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** One folding of one text: copies nothing until the first character that changes length. */
    private static final class Folder {
        private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
        private final String text;
        private char[] out;
        private int[] from = new int[0];
        private boolean mapped;
        private int length;

        Folder(String text) {
            this.text = text;
            this.out = new char[text.length()];
        }

        FoldedText fold() {
            int i = 0;
            while (i < text.length()) {
                char c = text.charAt(i);
                int action = action(c);
                if (action == DROP) {
                    startMap(i);
                } else if (action != SAME) {
                    put((char) action, i);
                } else if (isPlain(c)) {
                    put(c, i);
                } else {
                    i += decompose(i);
                    continue;
                }
                i++;
            }
            String folded = new String(out, 0, length);
            return new FoldedText(text, folded, mapped ? Arrays.copyOf(from, length) : null);
        }

        /** Folds the code point at {@code i} through NFKC and returns how many source characters it took. */
        private int decompose(int i) {
            int codePoint = text.codePointAt(i);
            int width = Character.charCount(codePoint);
            int digit = Character.digit(codePoint, 10);
            if (digit >= 0) {
                if (width != 1) {
                    startMap(i);
                }
                put((char) ('0' + digit), i);
                return width;
            }
            int type = Character.getType(codePoint);
            if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
                startMap(i);
                return width;
            }
            String whole = text.substring(i, i + width);
            String plain = type == Character.SURROGATE ? whole : NFKC.normalize(whole);
            if (plain.length() != width) {
                startMap(i);
            }
            for (int k = 0; k < plain.length(); k++) {
                char c = plain.charAt(k);
                int action = action(c);
                int at = plain.length() == width ? i + k : i;
                if (action == DROP || Character.getType(c) == Character.NON_SPACING_MARK) {
                    startMap(i);
                } else {
                    put(action == SAME ? Character.toLowerCase(c) : (char) action, at);
                }
            }
            return width;
        }

        private void startMap(int at) {
            if (mapped) {
                return;
            }
            mapped = true;
            from = new int[text.length()];
            for (int k = 0; k < length; k++) {
                from[k] = k;
            }
            assert length <= at;
        }

        private void put(char c, int source) {
            if (length == out.length) {
                out = Arrays.copyOf(out, length + (length >> 1) + 16);
            }
            out[length] = c;
            if (mapped) {
                if (length >= from.length) {
                    from = Arrays.copyOf(from, out.length);
                }
                from[length] = source;
            }
            length++;
        }

        private static boolean isPlain(char c) {
            return c < 0x80 || (c >= 0x0600 && c <= 0x06FF);
        }

        /** What becomes of a character: {@link #DROP}, {@link #SAME}, or the character that stands for it. */
        private static int action(char c) {
            if (c < 0x80) {
                return asciiAction(c);
            }
            if (c >= 0x0600 && c <= 0x06FF) {
                return arabicAction(c);
            }
            if (Character.isSpaceChar(c)) {
                return ' ';
            }
            return (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || c == 0xFEFF || c == 0xAD
                    ? DROP
                    : SAME;
        }

        private static int asciiAction(char c) {
            if (c >= 'A' && c <= 'Z') {
                return c + 32;
            }
            return (c >= '\t' && c <= '\r') ? ' ' : SAME;
        }

        private static int arabicAction(char c) {
            if (c >= 0x0660 && c <= 0x0669) {
                return '0' + (c - 0x0660);
            }
            if (c >= 0x06F0 && c <= 0x06F9) {
                return '0' + (c - 0x06F0);
            }
            return switch (c) {
                case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
                case 'ؤ' -> 'و';
                case 'ئ', 'ى', 'ی' -> 'ي';
                case 'ک' -> 'ك';
                case 'ة' -> 'ه';
                case '\u0640', '\u061C' -> DROP;
                default -> Character.getType(c) == Character.NON_SPACING_MARK ? DROP : SAME;
            };
        }
    }
}
