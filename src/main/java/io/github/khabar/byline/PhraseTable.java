package io.github.khabar.byline;

import io.github.khabar.byline.Token.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one or more words, each with a value; finds the longest that stands at a place of a
 * line.
 */
final class PhraseTable<V> {
    private final Map<String, V> phrases;
    private final int longest;

    /**
     * A phrase found.
     *
     * @param value the phrase's value
     * @param end the index after its last token
     */
    record Match<V>(V value, int end) {}

    private PhraseTable(Map<String, V> phrases, int longest) {
        this.phrases = Map.copyOf(phrases);
        this.longest = longest;
    }

    /** Collects phrases; the first value of a phrase stays. */
    static final class Builder<V> {
        private final Map<String, V> phrases = new HashMap<>();
        private int longest;

        Builder<V> put(String phrase, V value) {
            String key = LineTokens.key(phrase);
            if (!key.isEmpty()) {
                phrases.putIfAbsent(key, value);
                longest = Math.max(longest, (int) key.chars().filter(c -> c == ' ').count() + 1);
            }
            return this;
        }

        PhraseTable<V> build() {
            return new PhraseTable<>(phrases, longest);
        }
    }

    /** Returns the value of a phrase that is all of a text, or null. */
    @Nullable V get(String key) {
        return phrases.get(key);
    }

    /** Returns the longest phrase at {@code from} that ends at or before {@code to}, or null. */
    @Nullable Match<V> match(LineTokens line, int from, int to) {
        Match<V> best = null;
        StringBuilder key = new StringBuilder();
        int words = 0;
        for (int i = from; i < to && words < longest; i++) {
            Token token = line.get(i);
            if (token.is(Kind.MARK)) {
                if (i == from || !isJoint(line, i)) {
                    break;
                }
                continue;
            }
            key.append(words++ == 0 ? "" : " ").append(token.word());
            V value = phrases.get(key.toString());
            if (value != null) {
                best = new Match<>(Objects.requireNonNull(value), i + 1);
            }
        }
        return best;
    }

    private static boolean isJoint(LineTokens line, int index) {
        Token mark = line.get(index);
        return (mark.isMark(".") || mark.isMark("-")) && line.isTight(index);
    }
}
