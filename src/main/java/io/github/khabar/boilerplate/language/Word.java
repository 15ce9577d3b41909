package io.github.khabar.boilerplate.language;

import io.github.khabar.boilerplate.thresholds.Lengths;
import org.jspecify.annotations.Nullable;

/**
 * A word or number of a page, folded, with what is known of it: one object for each different word,
 * so that nothing is looked up twice. Not thread-safe.
 */
public final class Word extends Spelling {
    private final int number;
    private final KnownWord known;
    private @Nullable String text;

    /** The phrases that were last looked at for one that begins with this word. */
    private @Nullable PhraseTree<?> phrases;

    private boolean opening;

    /**
     * Makes a word.
     *
     * @param source the folded text that it stands in
     * @param begin where it begins
     * @param end where it ends
     * @param hash its hash code
     * @param number its number on the page
     */
    Word(String source, int begin, int end, int hash, int number) {
        super(source, begin, end, hash);
        this.number = number;
        this.known = KnownWord.of(this);
    }

    /** Returns its number among the different words of the page, counted from 0. */
    public int number() {
        return number;
    }

    /** Returns whether it is a number. */
    boolean isNumber() {
        return Character.isDigit(charAt(0));
    }

    /** Returns whether the word lists have it for a use. */
    public boolean is(KnownWord.Use use) {
        return known.is(use);
    }

    /** Returns whether one of some phrases begins with it. */
    @SuppressWarnings("ReferenceEquality") // which phrases were asked of, whatever they hold
    boolean opens(PhraseTree<?> some) {
        if (phrases != some) {
            phrases = some;
            opening = some.next(this) != null;
        }
        return opening;
    }

    /** Returns what it has to do with dates, or null for nothing. */
    KnownWord.@Nullable DateWord date() {
        return known.date();
    }

    /** Returns whether it says by itself what a text is about. */
    public boolean isContent() {
        return (length() >= Lengths.SHORTEST_CONTENT_WORD_LETTERS
                        || Tokens.isContentWithoutSpaces(charAt(0)))
                && !isNumber()
                && !is(KnownWord.Use.FUNCTION);
    }

    /** Returns the word as a string. */
    @Override
    public String toString() {
        if (text == null) {
            text = super.toString();
        }
        return text;
    }
}
