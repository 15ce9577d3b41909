package io.github.khabar.metadata;

import io.github.khabar.page.Content;
import io.github.khabar.page.MetadataValue;
import io.github.khabar.page.Source;
import io.github.khabar.story.StoryRegion;
import org.jspecify.annotations.Nullable;

/** Tells the declared values that are said of the story from those of other parts of its page. */
final class StoryValues {
    private final Content content;
    private final @Nullable StoryRegion story;

    StoryValues(Content content) {
        this.content = content;
        this.story = StoryRegion.of(content);
    }

    /**
     * Returns whether a value is said of this story: by its head or scripts, or in one of the
     * blocks that belong to it.
     *
     * @param value the value
     */
    boolean hold(MetadataValue value) {
        if (value.block() == MetadataValue.NO_BLOCK) {
            return value.source() != Source.VISIBLE;
        }
        return story != null && story.owns(content, value.block());
    }
}
