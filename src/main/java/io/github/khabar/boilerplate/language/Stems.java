package io.github.khabar.boilerplate.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stems of a page's words, each with a number. Not thread-safe. */
public final class Stems {
    private static final int SOME = 128;
    private final SpellingSet<Stem> known = new SpellingSet<>(SOME);
    private final List<Stem> stems = new ArrayList<>(SOME);

    /** The stem of each word that was asked for, by the word's number. */
    private @Nullable Stem[] ofWords = new Stem[2 * SOME];

    /** How many texts have been read. */
    private int read;

    /** A stem, with its number on the page. */
    private static final class Stem extends Spelling {
        private final int number;

        /** The text, counted as they are read, that last had it. */
        private int seenIn;

        Stem(Word word, int begin, int end, int hash, int number) {
            super(word, begin, end, hash);
            this.number = number;
        }
    }

    /**
     * Returns the numbers of the different stems of a text's content words.
     *
     * @param tokens the text
     */
    public int[] of(TokenList tokens) {
        read++;
        int[] numbers = new int[content(tokens)];
        int size = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Word word = tokens.word(i);
            if (word.isContent()) {
                Stem stem = of(word);
                if (stem.seenIn != read) {
                    stem.seenIn = read;
                    numbers[size++] = stem.number;
                }
            }
        }
        return size == numbers.length ? numbers : Arrays.copyOf(numbers, size);
    }

    private static int content(TokenList tokens) {
        int content = 0;
        for (int i = 0; i < tokens.size(); i++) {
            content += tokens.word(i).isContent() ? 1 : 0;
        }
        return content;
    }

    /** Returns the stem that has a number. */
    public Spelling get(int number) {
        return stems.get(number);
    }

    private Stem of(Word word) {
        if (word.number() >= ofWords.length) {
            ofWords = Arrays.copyOf(ofWords, 2 * word.number());
        }
        Stem stem = ofWords[word.number()];
        if (stem == null) {
            stem = known(word);
            ofWords[word.number()] = stem;
        }
        return stem;
    }

    private Stem known(Word word) {
        int begin = Stemmer.begin(word);
        int end = Stemmer.end(word, begin);
        int hash = word.hash(begin, end);
        Stem stem = word.findPart(known, begin, end, hash);
        if (stem == null) {
            stem = new Stem(word, begin, end, hash, stems.size());
            known.add(stem);
            stems.add(stem);
        }
        return stem;
    }
}
