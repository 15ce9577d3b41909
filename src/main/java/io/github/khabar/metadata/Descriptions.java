package io.github.khabar.metadata;

import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.MetadataField;
import io.github.khabar.page.MetadataValue;
import io.github.khabar.page.Source;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the summary that a page declares of its story. Many sites declare one of themselves on
 * every page: a summary is believed where it is cut out of the story, or shares its words.
 */
final class Descriptions {
    /** In characters: so many that stand in a story in the same order are cut out of it. */
    private static final int TELLING = 30;

    /** In characters; what is shorter is a name or a section's. */
    private static final int SHORTEST = 25;

    /**
     * Of 46 descriptions on pages of 30 sites those of stories share .70 of their words at least,
     * those of sites .25 at most.
     */
    private static final double SHARED = 0.5;

    private final Content content;
    private final String headline;
    private final StoryWords words;

    private Descriptions(Content content, StoryWords words) {
        this.content = content;
        this.headline = Names.same(content.title().orElse(""));
        this.words = words;
    }

    /**
     * Returns the summary, or null.
     *
     * @param content the labelled page
     * @param words the story's words
     * @param values which values are said of the story
     */
    static @Nullable MetadataValue choose(Content content, StoryWords words, StoryValues values) {
        Descriptions descriptions = new Descriptions(content, words);
        Ballot ballot = new Ballot();
        for (MetadataValue value : content.page().metadata().all(MetadataField.DESCRIPTION)) {
            if (values.hold(value) && descriptions.isOfStory(value.value())) {
                ballot.add(Names.same(value.value()), value, rank(value));
            }
        }
        return ballot.winner();
    }

    private boolean isOfStory(String text) {
        return text.length() >= SHORTEST
                && !Names.same(text).equals(headline)
                && (isCutOut(text) || words.share(text) >= SHARED);
    }

    private boolean isCutOut(String text) {
        String begin = text.substring(0, Math.min(text.length(), TELLING));
        for (Block block : content.kept()) {
            if (block.text().contains(begin)) {
                return true;
            }
        }
        return false;
    }

    private static int rank(MetadataValue value) {
        if (value.source() == Source.JSON_LD) {
            return value.isOfStory() ? 0 : 2;
        }
        return 1;
    }
}
