package io.github.khabar.boilerplate.genre;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.language.Marker;
import io.github.khabar.boilerplate.passage.Passage;
import io.github.khabar.boilerplate.passage.Story;

/** The lines in and around a passage that may tell the genre of its page. */
record GenreScope(Reading reading, Story story, int from, int to, int head) {
    /** Lines above the headline and below the last paragraph that are looked at. */
    private static final int REACH_ABOVE = 6;

    private static final int REACH_BELOW = 8;

    /** Lines that tell an entry, a song or a recipe: the first ones are enough. */
    private static final int HEAD = 40;

    /** Returns the lines around a story. */
    static GenreScope of(Reading reading, Story story) {
        int to = end(reading, story.passage());
        return new GenreScope(
                reading,
                story,
                Math.max(0, story.begin() - REACH_ABOVE),
                to,
                Math.min(to, story.begin() + HEAD));
    }

    Passage passage() {
        return story.passage();
    }

    private static int end(Reading reading, Passage passage) {
        int end = passage.last() + 1;
        int most = Math.min(reading.size(), end + REACH_BELOW);
        while (end < most && !opensOthers(reading.get(end))) {
            end++;
        }
        return end;
    }

    /** Returns whether a line opens what is no longer the story's own. */
    static boolean opensOthers(BlockFeatures block) {
        return block.reach() != null && block.reach() != Marker.Reach.LINE;
    }
}
