package io.github.khabar.byline.page;

import io.github.khabar.page.Block;
import io.github.khabar.page.Container;
import java.util.List;
import java.util.Set;

/** Knows which elements the markup calls the author's. */
final class AuthorElements {
    private static final Set<String> AUTHOR_WORDS =
            Set.of(
                    "author",
                    "authors",
                    "byline",
                    "writer",
                    "writers",
                    "editor",
                    "journalist",
                    "reporter",
                    "creator",
                    "auteur",
                    "kateb");

    private AuthorElements() {}

    /**
     * Returns whether a block stands in an element, or in one right in it, that is the author's.
     */
    static boolean isAround(Block block) {
        Container container = block.container();
        Container parent = container.parent();
        return isAuthors(container.words()) || (parent != null && isAuthors(parent.words()));
    }

    /** Returns whether a part of a block is the author's. */
    static boolean isIn(Block block) {
        return block.parts().stream().anyMatch(part -> isAuthors(part.words()));
    }

    /**
     * Returns whether an element is the author's.
     *
     * @param words what the element is called
     */
    static boolean isAuthors(List<String> words) {
        for (String word : words) {
            if (AUTHOR_WORDS.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
