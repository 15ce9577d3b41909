package io.github.khabar.boilerplate.language;

import java.util.Arrays;

/** The different words of a page; each is looked up in the word lists once. Not thread-safe. */
public final class PageWords {
    private static final int FEW = 32;
    private final SpellingSet<Word> words;
    private final Phrasebook phrases;
    private Word[] line = new Word[FEW];

    /**
     * Prepares for a few lines.
     *
     * @param phrases the phrases that are looked for in them
     */
    public PageWords(Phrasebook phrases) {
        this(phrases, FEW);
    }

    /**
     * Prepares for a page.
     *
     * @param phrases the phrases that are looked for on it
     * @param expected how many different words are read before the table grows
     */
    public PageWords(Phrasebook phrases, int expected) {
        this.phrases = phrases;
        words = new SpellingSet<>(expected);
    }

    /**
     * Returns the words and numbers of a text.
     *
     * @param folded folded text
     */
    public TokenList read(String folded) {
        int count = 0;
        for (int from = 0; from < folded.length(); ) {
            int to = Tokens.end(folded, from);
            if (Tokens.isToken(folded.charAt(from))) {
                if (count == line.length) {
                    line = Arrays.copyOf(line, 2 * count);
                }
                line[count++] = word(folded, from, to);
            }
            from = to;
        }
        return new TokenList(Arrays.copyOf(line, count));
    }

    /** Returns how many different words were read. */
    public int size() {
        return words.size();
    }

    private Word word(String folded, int from, int to) {
        int hash = Spelling.hash(folded, from, to);
        Word known = words.find(folded, from, to, hash);
        if (known != null) {
            return known;
        }
        Word word = new Word(folded, from, to, hash, words.size(), phrases);
        words.add(word);
        return word;
    }
}
