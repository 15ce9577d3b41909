package io.github.khabar.byline;

import io.github.khabar.text.FoldedText;
import io.github.khabar.text.WordList;
import java.util.Set;
import java.util.stream.Collectors;

/** What a small word between the parts of a byline leads to. */
final class SmallWord {
    /** Another name of a kind. */
    static final SmallWord AND = new SmallWord("and");

    /** A place. */
    static final SmallWord PLACE = new SmallWord("place");

    /** A date. */
    static final SmallWord DATE = new SmallWord("date");

    /** An organization that helped. */
    static final SmallWord WITH = new SmallWord("with");

    /** Nothing: the organization before it was the source. */
    static final SmallWord AFTER = new SmallWord("after");

    private final Set<String> words;

    private SmallWord(String use) {
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
