package io.github.khabar.boilerplate;

import org.jspecify.annotations.Nullable;

/**
 * Looks for the page's story: strictly first, and where that finds none, among short lines under a
 * sure headline.
 */
final class StorySearch {
    private StorySearch() {}

    /**
     * What was found.
     *
     * @param reading the page as it was read when the story was found
     * @param story what was chosen, or null where the page has no prose
     * @param doubt why it is no story after all, or null
     */
    record Outcome(Reading reading, @Nullable Story story, Doubts.@Nullable Verdict doubt) {
        /** Returns whether there is a story. */
        boolean isStory() {
            return story != null && doubt == null;
        }
    }

    /** Looks for the story of a page. */
    static Outcome search(Reading reading) {
        Outcome strict = once(reading);
        if (strict.story() != null) {
            return strict;
        }
        Outcome lenient = once(reading.leniently());
        return lenient.isStory() && isSure(lenient) ? lenient : strict;
    }

    private static Outcome once(Reading reading) {
        StoryFinder finder = new StoryFinder(reading);
        Outcome first = null;
        for (Story story : finder.find()) {
            Outcome outcome =
                    new Outcome(
                            reading,
                            story,
                            new Doubts(reading, finder.passages(), story).verdict());
            if (outcome.isStory()) {
                return outcome;
            }
            first = first == null ? outcome : first;
        }
        return first == null ? new Outcome(reading, null, null) : first;
    }

    /**
     * Short lines are a story if a headline stands above them that the page declares, or that they
     * read on from.
     */
    private static boolean isSure(Outcome outcome) {
        Story story = outcome.story();
        if (story == null || !story.isTitled()) {
            return false;
        }
        Reading reading = outcome.reading();
        boolean linked = reading.get(story.title()).block().linkDensity() > 0.5;
        return !linked && (Confidence.isDeclared(reading, story) || story.passage().openers() > 0);
    }
}
