package io.github.khabar.byline.line;

import java.util.Collection;

/**
 * Which word lists know a word. A line's word is looked up once; after that every list only tests a
 * bit of its own. Filled while the lists are read, and never after.
 *
 * <p>An open hash table: a map of boxed bits costs a line twice as many looks into memory.
 */
public final class ListedWords {
    private static final int MOST_LISTS = 31;
    private String[] words = new String[1 << 15];
    private int[] bits = new int[words.length];
    private int size;
    private int lists;

    /** Enters the words of one more list and returns the list's bit. */
    int enter(Collection<String> list) {
        if (lists == MOST_LISTS) {
            throw new IllegalStateException("more than " + MOST_LISTS + " word lists");
        }
        int bit = 1 << lists++;
        for (String word : list) {
            enter(word, bit);
        }
        return bit;
    }

    private void enter(String word, int bit) {
        int slot = slot(word);
        if (words[slot] == null) {
            words[slot] = word;
            size++;
        }
        bits[slot] |= bit;
        if (size > words.length / 2) {
            grow();
        }
    }

    private void grow() {
        String[] old = words;
        int[] oldBits = bits;
        words = new String[old.length * 2];
        bits = new int[words.length];
        for (int i = 0; i < old.length; i++) {
            if (old[i] != null) {
                int slot = slot(old[i]);
                words[slot] = old[i];
                bits[slot] = oldBits[i];
            }
        }
    }

    /** Returns the place of a word, or the free one where it would stand. */
    private int slot(String word) {
        int mask = words.length - 1;
        int hash = word.hashCode();
        int slot = (hash ^ hash >>> 15) & mask;
        while (words[slot] != null && !words[slot].equals(word)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Returns the bits of the lists that a folded word stands in, or begins a phrase of. */
    int listsOf(String word) {
        return bits[slot(word)];
    }
}
