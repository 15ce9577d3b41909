package io.github.khabar.boilerplate.story;

import io.github.khabar.boilerplate.features.Reading;

/**
 * How sure it is that what was chosen is a story: each piece of evidence adds to it, none is proof.
 */
public final class Confidence {
    private static final double LEAST = 0.3;
    private static final int SEVERAL = 3;
    private static final int LONG = 500;

    private Confidence() {}

    /** Returns the confidence in a story, above 0 and below 1. */
    public static double in(Reading reading, Story story) {
        Passage passage = story.passage();
        double confidence = LEAST;
        confidence += story.isTitled() ? 0.2 : 0;
        confidence += passage.openers() > 0 ? 0.15 : 0;
        confidence += passage.prose().size() >= SEVERAL ? 0.1 : 0;
        confidence += passage.weight() >= LONG ? 0.1 : 0;
        confidence += isDeclared(reading, story) ? 0.1 : 0;
        return reading.lenient() ? confidence / 2 : confidence;
    }

    /** Returns whether the page declares the headline that stands above the story. */
    static boolean isDeclared(Reading reading, Story story) {
        return story.isTitled() && reading.headlines().isDeclared(reading.get(story.title()));
    }
}
