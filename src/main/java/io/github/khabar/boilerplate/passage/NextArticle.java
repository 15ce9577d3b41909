package io.github.khabar.boilerplate.passage;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.page.BlockKind;

/**
 * Tells the next story on a page from a part of this one: it stands in an article beside the one
 * whose headline the page declares, under a heading, or in a section under a heading of its level.
 */
public final class NextArticle {
    private NextArticle() {}

    /**
     * Returns whether a heading opens the next story.
     *
     * @param title the position of what may be this story's headline
     * @param heading the position of a block below it
     */
    public static boolean opens(Reading reading, int title, int heading) {
        BlockFeatures first = reading.get(title);
        BlockFeatures next = reading.get(heading);
        return first.block().kind() == BlockKind.HEADING
                && next.block().kind() == BlockKind.HEADING
                && (first.block().level() == next.block().level()
                        || reading.layout().areInArticles(first, next))
                && reading.layout().areInTwins(first, next)
                && reading.headlines().isDeclared(first)
                && !reading.headlines().isDeclared(next);
    }
}
