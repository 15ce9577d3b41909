package io.github.khabar.date.language;

import java.util.Arrays;

/**
 * A word or phrase of the lexicon, in folded form, with its senses. Complete before the lexicon is
 * shared.
 */
public final class Lexeme {
    private final String key;
    private long senses;

    /** One for each of its senses, in their order: most words have one or two of sixty. */
    private int[] values = {};

    private boolean opensPhrase;

    Lexeme(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    void add(Sense sense, int value) {
        int at = placeOf(sense);
        if (!has(sense)) {
            int[] more = Arrays.copyOf(values, values.length + 1);
            System.arraycopy(values, at, more, at + 1, values.length - at);
            values = more;
            senses |= sense.bit();
        }
        values[at] = value;
    }

    private int placeOf(Sense sense) {
        return Long.bitCount(senses & (sense.bit() - 1));
    }

    /** Adds all that another word means. */
    void addAll(Lexeme other) {
        for (Sense sense : Sense.values()) {
            if (other.has(sense)) {
                add(sense, other.value(sense));
            }
        }
    }

    void openPhrase() {
        opensPhrase = true;
    }

    /** Returns whether a longer phrase of the lexicon begins with this word. */
    boolean opensPhrase() {
        return opensPhrase;
    }

    /**
     * Returns whether the word means something by itself, and is not only the beginning of phrases.
     */
    boolean isWord() {
        return senses != 0;
    }

    boolean has(Sense sense) {
        return (senses & sense.bit()) != 0;
    }

    boolean hasAny(long bits) {
        return (senses & bits) != 0;
    }

    int value(Sense sense) {
        return has(sense) ? values[placeOf(sense)] : 0;
    }
}
