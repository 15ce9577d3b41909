package io.github.khabar.byline.page;

import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the paragraphs of a short text for its story where none was kept: a lead alone may be a
 * teaser, but who signed it is written around it all the same.
 */
final class UnkeptStory {
    /** A longer text without a story is a list of stories, each by somebody else. */
    private static final int MOST_BLOCKS = 12;

    private static final int MOST_PARAGRAPHS = 3;
    private static final int SHORTEST_PARAGRAPH = 100;

    private UnkeptStory() {}

    /** Returns the page with its paragraphs kept; null where it is no short text. */
    static @Nullable Content keptIn(Content content) {
        List<Block> blocks = content.page().blocks();
        if (!content.page().isText() || blocks.size() > MOST_BLOCKS) {
            return null;
        }
        int longest = blocks.stream().mapToInt(block -> block.text().length()).max().orElse(0);
        List<Block> paragraphs =
                blocks.stream()
                        .filter(block -> block.text().length() >= SHORTEST_PARAGRAPH)
                        .dropWhile(block -> block.text().length() < longest / 2)
                        .toList();
        if (paragraphs.isEmpty() || paragraphs.size() > MOST_PARAGRAPHS) {
            return null;
        }
        Content.Builder builder = content.toBuilder();
        paragraphs.forEach(block -> builder.label(block, Label.CONTENT, "the longest of a text"));
        return builder.build();
    }
}
