package io.github.khabar.byline.line;

import java.util.Collection;

/** The words of one list. */
public final class WordSet {
    private final ListedWords listed;
    private final int bit;

    public WordSet(ListedWords listed, Collection<String> words) {
        this.listed = listed;
        this.bit = listed.enter(words);
    }

    /** Returns whether a word is known to this list, or to one of those that were read with it. */
    public boolean isInAny(Token token) {
        return token.listsIn(listed) != 0;
    }

    public boolean contains(Token token) {
        return (token.listsIn(listed) & bit) != 0;
    }

    /** Returns whether a folded word that is no token of a line stands in the list. */
    public boolean contains(String word) {
        return (listed.listsOf(word) & bit) != 0;
    }
}
