package io.github.khabar.boilerplate.language;

import org.jspecify.annotations.Nullable;

/**
 * A word, or a part of one, where it stands in a folded text. Two that are spelled alike are equal,
 * wherever they stand. Immutable.
 */
public class Spelling {
    private static final int FACTOR = 31;
    private final String source;
    private final int begin;
    private final int end;
    private final int hash;

    /**
     * Takes a part of a text.
     *
     * @param source the text
     * @param begin where the part begins
     * @param end where it ends
     * @param hash its {@link #hash}
     */
    public Spelling(String source, int begin, int end, int hash) {
        this.source = source;
        this.begin = begin;
        this.end = end;
        this.hash = hash;
    }

    /** Takes all of a text. */
    public Spelling(String source) {
        this(source, 0, source.length(), source.hashCode());
    }

    /** Takes a part of another, whose hash code is known. */
    Spelling(Spelling whole, int from, int to, int hash) {
        this(whole.source, whole.begin + from, whole.begin + to, hash);
    }

    /** Returns the hash code of a part of a text: the one that it would have as a string. */
    static int hash(String source, int begin, int end) {
        int hash = 0;
        for (int i = begin; i < end; i++) {
            hash = FACTOR * hash + source.charAt(i);
        }
        return hash;
    }

    /** Returns the hash code of a part of this. */
    int hash(int from, int to) {
        return to - from == length() ? hash : hash(source, begin + from, begin + to);
    }

    /** Returns what is spelled in a set like a part of this, or null. */
    <T extends Spelling> @Nullable T findPart(SpellingSet<T> set, int from, int to, int itsHash) {
        return set.find(source, begin + from, begin + to, itsHash);
    }

    /** Compares as the strings that they are would be, without making them. */
    public int compareSpelling(Spelling other) {
        int shorter = Math.min(length(), other.length());
        for (int i = 0; i < shorter; i++) {
            if (charAt(i) != other.charAt(i)) {
                return charAt(i) - other.charAt(i);
            }
        }
        return length() - other.length();
    }

    /** Returns how many letters it has. */
    public int length() {
        return end - begin;
    }

    /** Returns a letter. */
    public char charAt(int index) {
        return source.charAt(begin + index);
    }

    /** Returns whether it begins with some letters. */
    boolean startsWith(String letters) {
        return letters.length() <= length() && source.startsWith(letters, begin);
    }

    /** Returns whether it ends with some letters. */
    boolean endsWith(String letters) {
        return letters.length() <= length() && source.startsWith(letters, end - letters.length());
    }

    /**
     * Returns whether a part of a text is spelled like this.
     *
     * @param text the text
     * @param from where the part begins
     * @param to where it ends
     */
    boolean isSpelled(String text, int from, int to) {
        return to - from == end - begin && source.regionMatches(begin, text, from, to - from);
    }

    /** Returns what is spelled like this in a set, or null. */
    <T extends Spelling> @Nullable T in(SpellingSet<T> set) {
        return set.find(source, begin, end, hash);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other == this
                || (other instanceof Spelling that
                        && that.hash == hash
                        && that.isSpelled(source, begin, end));
    }

    /** The hash code of the string that it is. */
    @Override
    public final int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return source.substring(begin, end);
    }
}
