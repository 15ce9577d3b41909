package io.github.khabar.text;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text in lookup form, with a map back to the caller's own text.
 *
 * <p>Folding takes off what writers vary without changing the word:
 *
 * <ul>
 *   <li>kashida, harakat and other combining marks, bidi controls and other invisible characters
 *       are left out, also where a mark stands alone in a presentation form;
 *   <li>hamza carriers become their bare letter (أ إ آ ٱ → ا, ؤ → و, ئ → ي), alef maqsura and Farsi
 *       yeh become yeh, teh marbuta and the Farsi and Urdu hehs become heh, Farsi kaf becomes kaf;
 *   <li>letters borrowed for foreign sounds become the letter that papers print in their place (ڭ گ
 *       ݣ → ك, ڤ → ف, پ → ب, چ → ج);
 *   <li>presentation forms, ligatures and the like become their letters (Unicode NFKD), accents of
 *       Latin letters are left out, and every letter with a lower case takes it;
 *   <li>every decimal digit of Unicode becomes ASCII;
 *   <li>every white space becomes a space, one for one; a lone surrogate becomes U+FFFD.
 * </ul>
 *
 * <p>Folding a folded text changes nothing. It is for matching only: offsets always lead back to
 * the source.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class FoldedText implements CharSequence {
    private final String source;
    private final String folded;

    /**
     * For each folded character the index it came from, perhaps with room behind; null where the
     * two are the same.
     */
    private final int @Nullable [] starts;

    FoldedText(String source, String folded, int @Nullable [] starts) {
        this.source = source;
        this.folded = folded;
        this.starts = starts;
    }

    /**
     * Folds a text.
     *
     * @param text any text
     * @return the folded text with its offset map
     * @throws NullPointerException if {@code text} is null
     */
    public static FoldedText of(String text) {
        Objects.requireNonNull(text, "text must not be null");
        return new Folder(text, true).fold();
    }

    /**
     * Folds a word or phrase, without keeping an offset map.
     *
     * @param text any text
     * @return its lookup form
     * @throws NullPointerException if {@code text} is null
     */
    public static String fold(String text) {
        Objects.requireNonNull(text, "text must not be null");
        return Folder.fold(text);
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
     * Returns where a folded range ends in the source; marks written over its last letter belong to
     * it.
     *
     * @param end the end of a non-empty range in this text, from 1 to {@link #length()}
     * @return the end of the range in the source, exclusive; invisible characters and white space
     *     after the last letter are left out
     * @throws IndexOutOfBoundsException if {@code end} is outside
     */
    public int sourceEnd(int end) {
        Objects.checkIndex(end - 1, folded.length());
        int at = sourceBegin(end - 1);
        int next = at + Character.charCount(source.codePointAt(at));
        while (next < source.length() && LetterTable.isMark(source.charAt(next))) {
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
}
