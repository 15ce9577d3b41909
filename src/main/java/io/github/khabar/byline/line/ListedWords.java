package io.github.khabar.byline.line;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Which word lists know a word. A line's word is looked up once; after that every list only tests a
 * bit of its own. Filled while the lists are read, and never after.
 */
public final class ListedWords {
    private static final int MOST_LISTS = 31;
    private final Map<String, Integer> lists = new HashMap<>();
    private int size;

    /** Enters the words of one more list and returns the list's bit. */
    int enter(Collection<String> words) {
        if (size == MOST_LISTS) {
            throw new IllegalStateException("more than " + MOST_LISTS + " word lists");
        }
        int bit = 1 << size++;
        for (String word : words) {
            lists.merge(word, bit, (known, other) -> known | other);
        }
        return bit;
    }

    /** Returns the bits of the lists that a folded word stands in, or begins a phrase of. */
    int listsOf(String word) {
        return lists.getOrDefault(word, 0);
    }
}
