package io.github.khabar.boilerplate.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phrases that begin with the same words, looked up word by word. Not thread-safe while it grows.
 *
 * @param <V> what is known of a phrase
 */
final class PhraseTree<V> extends Spelling {
    private final SpellingSet<PhraseTree<V>> longer = new SpellingSet<>(1);
    private @Nullable V value;

    /** Makes a tree without phrases. */
    PhraseTree() {
        this("");
    }

    private PhraseTree(String lastWord) {
        super(lastWord);
    }

    /** Returns the phrases that go on with a word, or null where none does. */
    @Nullable PhraseTree<V> next(Spelling word) {
        return longer.find(word);
    }

    /** Returns what is known of the words so far as a phrase, or null where they are none. */
    @Nullable V value() {
        return value;
    }

    /** Says what is known of the words so far. */
    void setValue(V known) {
        value = known;
    }

    /** Returns the phrases that go on with some words, making room for them. */
    PhraseTree<V> grow(List<String> words) {
        PhraseTree<V> at = this;
        for (String word : words) {
            PhraseTree<V> made = new PhraseTree<>(word);
            PhraseTree<V> there = at.next(made);
            if (there == null) {
                at.longer.add(made);
            }
            at = there == null ? made : there;
        }
        return at;
    }
}
