package io.github.khabar.metadata;

import io.github.khabar.page.Content;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is no section and no tag of a story: its headline, the outlet's names, addresses, numbers.
 */
final class TakenNames {
    private final Set<String> taken = new HashSet<>();

    private TakenNames() {}

    static TakenNames of(Content content) {
        TakenNames names = new TakenNames();
        content.page().outletNames().forEach(names::take);
        names.take(content.title().orElse(null));
        return names;
    }

    private void take(@Nullable String name) {
        if (name != null) {
            taken.add(Names.same(name));
        }
    }

    /**
     * Returns whether a text may name something new in so many characters and words.
     *
     * @param text the text
     * @param longest how many characters
     * @param mostWords how many words
     */
    boolean allow(String text, int longest, int mostWords) {
        return text.length() <= longest
                && !Names.isAddress(text)
                && text.codePoints().anyMatch(Character::isLetter)
                && text.chars().filter(c -> c == ' ').count() < mostWords
                && !taken.contains(Names.same(text));
    }
}
