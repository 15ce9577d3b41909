package io.github.khabar.byline.line;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one or more words, each with a value; finds the longest that stands at a place of a
 * line. Most words open no phrase, and are turned away by the one bit that says so.
 */
public final class PhraseTable<V> {
    private final Map<String, Node<V>> phrases;
    private final WordSet openers;

    /**
     * A phrase found.
     *
     * @param value the phrase's value
     * @param end the index after its last token
     */
    public record Match<V>(V value, int end) {}

    /** What the words so far make: a phrase, the beginning of longer ones, or both. */
    private static final class Node<V> {
        private Map<String, Node<V>> longer = Map.of();
        private @Nullable V value;

        Node<V> enter(String word) {
            longer = longer.isEmpty() ? new LinkedHashMap<>() : longer;
            Node<V> next = longer.get(word);
            if (next == null) {
                next = new Node<>();
                longer.put(word, next);
            }
            return next;
        }
    }

    private PhraseTable(Map<String, Node<V>> phrases, ListedWords listed) {
        this.phrases = phrases;
        this.openers = new WordSet(listed, phrases.keySet());
    }

    /** Collects phrases; the first value of a phrase stays. */
    public static final class Builder<V> {
        private final Node<V> root = new Node<>();

        public Builder<V> put(String phrase, V value) {
            Node<V> node = root;
            for (String word : LineTokens.words(phrase)) {
                node = node.enter(word);
            }
            if (node != root && node.value == null) {
                node.value = value;
            }
            return this;
        }

        public PhraseTable<V> build(ListedWords listed) {
            return new PhraseTable<>(root.longer, listed);
        }
    }

    /** Returns the first words of all phrases, folded, in the order in which they were put. */
    public Set<String> openers() {
        return Collections.unmodifiableSet(phrases.keySet());
    }

    /** Returns whether a phrase begins with a word. */
    public boolean mayOpen(Token word) {
        return openers.contains(word);
    }

    /** Returns the value of a phrase that is one word, or null. */
    public @Nullable V get(Token word) {
        return openers.contains(word) ? get(word.word()) : null;
    }

    /** Returns the value of a folded word that is no token of a line, or null. */
    public @Nullable V get(String word) {
        return valueOf(phrases.get(word));
    }

    /** Returns the value of the phrase that some words make, or null. */
    public @Nullable V get(List<String> words) {
        Map<String, Node<V>> longer = phrases;
        Node<V> node = null;
        for (String word : words) {
            node = longer.get(word);
            if (node == null) {
                return null;
            }
            longer = node.longer;
        }
        return valueOf(node);
    }

    private static <V> @Nullable V valueOf(@Nullable Node<V> node) {
        return node == null ? null : node.value;
    }

    /** Returns the longest phrase at {@code from} that ends at or before {@code to}, or null. */
    public @Nullable Match<V> match(LineTokens line, int from, int to) {
        if (from >= to || !openers.contains(line.get(from))) {
            return null;
        }
        V best = null;
        int end = from;
        int i = from;
        Node<V> node = phrases.get(line.get(from).word());
        while (node != null) {
            if (node.value != null) {
                best = node.value;
                end = i + 1;
            }
            i = line.afterJoints(i + 1);
            node = i < to ? node.longer.get(line.get(i).word()) : null;
        }
        return best == null ? null : new Match<>(best, end);
    }

    /** Returns whether a phrase stands at {@code from}. */
    public boolean opens(LineTokens line, int from) {
        return match(line, from, line.size()) != null;
    }
}
