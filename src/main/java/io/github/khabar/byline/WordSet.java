package io.github.khabar.byline;

import java.util.Collection;

/** The words of one list. */
final class WordSet {
    private final ListedWords listed;
    private final int bit;

    WordSet(ListedWords listed, Collection<String> words) {
        this.listed = listed;
        this.bit = listed.enter(words);
    }

    boolean contains(Token token) {
        return (token.lists() & bit) != 0;
    }

    /** Returns whether a folded word that is no token of a line stands in the list. */
    boolean contains(String word) {
        return (listed.listsOf(word) & bit) != 0;
    }
}
