package io.github.khabar.boilerplate.story;

import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.passage.Passage;
import io.github.khabar.boilerplate.passage.Story;
import io.github.khabar.boilerplate.thresholds.Counts;
import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.boilerplate.thresholds.Scores;

/**
 * How sure it is that what was chosen is a story: each piece of evidence adds to it, none is proof.
 */
public final class Confidence {
    /** How sure a story is that the weights found and the rules doubted. */
    public static final double OVERRULED = 0.25;

    private Confidence() {}

    /** Returns the confidence in a story, above 0 and below 1. */
    public static double in(Reading reading, Story story) {
        Passage passage = story.passage();
        double confidence = Scores.LEAST_CONFIDENCE;
        confidence += story.isTitled() ? Scores.TITLED : 0;
        confidence += passage.openers() > 0 ? Scores.READS_ON : 0;
        confidence +=
                passage.prose().size() >= Counts.SEVERAL_PARAGRAPHS ? Scores.SEVERAL_PARAGRAPHS : 0;
        confidence += passage.weight() >= Lengths.LONG_STORY_LETTERS ? Scores.LONG : 0;
        confidence += isDeclared(reading, story) ? Scores.TITLE_DECLARED : 0;
        return reading.lenient() ? confidence * Scores.SHORT_LINES : confidence;
    }

    /** Returns whether the page declares the headline that stands above the story. */
    static boolean isDeclared(Reading reading, Story story) {
        return story.isTitled() && reading.headlines().isDeclared(reading.get(story.title()));
    }
}
