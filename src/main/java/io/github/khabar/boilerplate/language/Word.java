package io.github.khabar.boilerplate.language;

import io.github.khabar.boilerplate.thresholds.Lengths;
import org.jspecify.annotations.Nullable;

/**
 * A word or number of a page, folded, with what is known of it: one object for each different word,
 * so that nothing is looked up twice. Not thread-safe.
 */
public final class Word extends Spelling {
    private static final byte UNASKED = 0;
    private static final byte YES = 1;
    private static final byte NO = 2;
    private final int number;
    private final KnownWord known;

    /** The page's phrases that begin with it, or null for none. */
    private final Phrasebook.@Nullable Opening opening;

    /** Whether the head of a paragraph, a byline or a caption, once asked, begins with it. */
    private byte heading;

    /**
     * Makes a word.
     *
     * @param source the folded text that it stands in
     * @param begin where it begins
     * @param end where it ends
     * @param hash its hash code
     * @param number its number on the page
     * @param phrases the page's phrases
     */
    Word(String source, int begin, int end, int hash, int number, Phrasebook phrases) {
        super(source, begin, end, hash);
        this.number = number;
        this.known = KnownWord.of(this);
        this.opening = phrases.opening(this);
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

    /** Returns the phrases that its page was read with and that begin with it, or null for none. */
    Phrasebook.@Nullable Opening opening() {
        return opening;
    }

    /** Returns whether the head of a paragraph, a byline or a caption begins with it. */
    boolean opensHead() {
        if (heading == UNASKED) {
            heading = Lexicon.haveFirst(this) ? YES : NO;
        }
        return heading == YES;
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
}
