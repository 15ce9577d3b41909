package io.github.khabar.byline;

import java.util.Collection;

/** The words of one list. */
final class WordSet {
    private final Vocabulary vocabulary;
    private final int bit;

    WordSet(Vocabulary vocabulary, Collection<String> words) {
        this.vocabulary = vocabulary;
        this.bit = vocabulary.enter(words);
    }

    boolean contains(Token token) {
        return (token.lists() & bit) != 0;
    }

    /** Returns whether a folded word that is no token of a line stands in the list. */
    boolean contains(String word) {
        return (vocabulary.listsOf(word) & bit) != 0;
    }
}
