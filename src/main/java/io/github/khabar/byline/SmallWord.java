package io.github.khabar.byline;

import io.github.khabar.text.FoldedText;
import io.github.khabar.text.WordList;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a small word between the parts of a byline leads to. */
@SuppressWarnings("ImmutableEnumChecker") // The set is an unmodifiable copy.
enum SmallWord {
    /** Another name of a kind. */
    AND,
    /** A place. */
    PLACE,
    /** A date. */
    DATE,
    /** An organization that helped. */
    WITH,
    /** Nothing: the organization before it was the source. */
    AFTER;

    private final Set<String> words;

    SmallWord() {
        String use = name().toLowerCase(Locale.ROOT);
        this.words =
                WordList.read(SmallWord.class, "small-words.txt").rows().stream()
                        .filter(row -> row.subList(1, row.size()).contains(use))
                        .map(row -> FoldedText.fold(row.get(0)))
                        .collect(Collectors.toUnmodifiableSet());
    }

    boolean isIn(String word) {
        return words.contains(word);
    }
}
