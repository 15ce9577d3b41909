package io.github.khabar.date.language;

/**
 * A word or phrase of the lexicon, in folded form, with its senses. Complete before the lexicon is
 * shared.
 */
public final class Lexeme {
    private final String key;
    private final int[] values = new int[Sense.count()];
    private long senses;
    private boolean opensPhrase;

    Lexeme(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    void add(Sense sense, int value) {
        senses |= sense.bit();
        values[sense.ordinal()] = value;
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
        return values[sense.ordinal()];
    }
}
