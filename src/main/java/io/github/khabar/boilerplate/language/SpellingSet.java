package io.github.khabar.boilerplate.language;

import java.util.AbstractSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A set in which a part of a text can be looked up without making a string of it. Not thread-safe
 * while it grows.
 *
 * <p>It is a table with open addressing. What finds no room near its own place, because a page was
 * written so that its words collide, goes into a map of the JDK's, which is prepared for that.
 *
 * @param <T> what it holds
 */
public final class SpellingSet<T extends Spelling> extends AbstractSet<T> {
    private static final int NEAR = 32;

    /** The golden ratio's part of all integers: it spreads hash codes that differ in few bits. */
    private static final int SPREAD = 0x9E3779B9;

    private @Nullable Spelling[] slots;

    /**
     * The hash code of what stands in each slot: beside one another, as the elements are not, so
     * that a word that is another need not be fetched to tell.
     */
    private int[] hashes;

    private @Nullable Map<String, T> crowded;
    private int size;

    /**
     * Makes an empty set.
     *
     * @param expected how many elements it has room for before it grows
     */
    public SpellingSet(int expected) {
        slots = new Spelling[Integer.highestOneBit(Math.max(1, expected)) * 4];
        hashes = new int[slots.length];
    }

    /**
     * Returns what is spelled like a part of a text, or null.
     *
     * @param text the text
     * @param from where the part begins
     * @param to where it ends
     * @param hash its hash code
     */
    public @Nullable T find(String text, int from, int to, int hash) {
        int slot = home(hash);
        for (int near = 0; near < NEAR; near++) {
            T there = at(slots, slot);
            if (there == null || (hashes[slot] == hash && there.isSpelled(text, from, to))) {
                return there;
            }
            slot = next(slot);
        }
        return crowded == null ? null : crowded.get(text.substring(from, to));
    }

    /** Returns what is spelled like this, or null. */
    public @Nullable T find(Spelling like) {
        return like.in(this);
    }

    @Override
    public boolean contains(@Nullable Object like) {
        return like instanceof Spelling spelling && find(spelling) != null;
    }

    @Override
    public boolean add(T added) {
        if (find(added) != null) {
            return false;
        }
        if (2 * (size + 1) > slots.length) {
            grow();
        }
        put(added);
        size++;
        return true;
    }

    private void grow() {
        Iterator<T> all = iterator();
        slots = new Spelling[2 * slots.length];
        hashes = new int[slots.length];
        crowded = null;
        all.forEachRemaining(this::put);
    }

    private void put(T added) {
        int slot = home(added.hashCode());
        for (int near = 0; near < NEAR; near++) {
            if (slots[slot] == null) {
                slots[slot] = added;
                hashes[slot] = added.hashCode();
                return;
            }
            slot = next(slot);
        }
        if (crowded == null) {
            crowded = new HashMap<>();
        }
        crowded.put(added.toString(), added);
    }

    /** Where an element would stand in a table without others. */
    private int home(int hash) {
        int spread = hash * SPREAD;
        return (spread ^ (spread >>> 15)) & (slots.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (slots.length - 1);
    }

    @SuppressWarnings("unchecked")
    private @Nullable T at(@Nullable Spelling[] table, int slot) {
        return (T) table[slot];
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Iterator<T> iterator() {
        return new Each();
    }

    private final class Each implements Iterator<T> {
        private final Iterator<T> far =
                crowded == null ? Collections.emptyIterator() : crowded.values().iterator();
        private final @Nullable Spelling[] near = slots;
        private int slot;

        @Override
        public boolean hasNext() {
            while (slot < near.length && near[slot] == null) {
                slot++;
            }
            return slot < near.length || far.hasNext();
        }

        @Override
        public T next() {
            T next = hasNext() && slot < near.length ? at(near, slot++) : null;
            return next == null ? far.next() : next;
        }
    }
}
