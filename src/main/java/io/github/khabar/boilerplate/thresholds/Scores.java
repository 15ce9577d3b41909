package io.github.khabar.boilerplate.thresholds;

/** What a piece of evidence adds to a score, or multiplies it by. */
public final class Scores {
    // A headline
    /**
     * A line that shares a third of its words with the lead, or a main heading nearly. At 0.96, 6
     * differ (1 worse); at 1.44, 9 differ (1 worse, 1 better).
     */
    public static final double LEAST_TITLE = 1.2;

    /** For all of its words in the lead. At 3.2, 8 differ (1 worse); at 4.8, 5 differ (1 worse). */
    public static final double SHARED_WORDS = 4;

    /**
     * The whole story shares more words by chance than the lead. The same down to 0; at 0.096, 1
     * differ.
     */
    public static final double LESS_SURE_BY_STORY = 0.08;

    /**
     * For a line that is the declared headline. The same down to 3.2; at 4.8, 1 differ (1 better).
     */
    public static final double DECLARED = 4;

    /**
     * Pages print the headline in a breadcrumb or a share box, too. The same up to 0.6; at 0.4, 1
     * differ.
     */
    public static final double PRINTED_TWICE = 0.5;

    /** A breadcrumb above ends with the line: more than chance prints twice. */
    public static final double IN_CRUMBS = 1;

    /** For h1. The same up to 1.8; at 1.2, 1 differ. */
    public static final double MAIN_HEADING = 1.5;

    /** Divided by the heading's level. The same up to 2.4; at 1.6, 2 differ. */
    public static final double HEADING = 2;

    /** For the nearest line above the story. The same up to 0.48; at 0.32, 2 differ (1 worse). */
    public static final double RIGHT_ABOVE = 0.4;

    /**
     * Taken off for each block between headline and story. At 0.024, 2 differ; at 0.036, 3 differ
     * (1 worse).
     */
    public static final double PER_BLOCK_AWAY = 0.03;

    /**
     * Taken off for each bar or arrow: breadcrumbs, section and headline. At 0.24, 1 differ; at
     * 0.36, 1 differ.
     */
    public static final double PER_SEPARATOR = 0.3;

    /** Taken off a line that ends in three dots. The same down to 0; at 1.2, 2 differ. */
    public static final double CUT_OFF_TITLE = 1;

    /** Taken off a line that opens as a paragraph does that carries on; few headlines do. */
    public static final double CARRIES_ON = 1;

    /** Taken off a line that leads elsewhere. At 0.8, 2 differ; at 1.2, 2 differ. */
    public static final double LINKED_TITLE = 1;

    /**
     * Of those nearly as good as the best, the first is the headline. At 0.48, 1 differ; at 0.72, 5
     * differ.
     */
    public static final double NEARLY_BEST = 0.6;

    // A passage
    /** A single paragraph may be a teaser. The same up to 1; at 0.4, 1 differ (1 better). */
    public static final double ONE_BLOCK = 0.5;

    /** All paragraphs end in three dots. The same up to 3; at 0.24, 1 differ (1 better). */
    public static final double CUT_OFF = 0.3;

    /**
     * It stands in an element named for comments, other stories or the like. The same up to 0.36;
     * at 0.24, 2 differ (1 worse).
     */
    public static final double IN_FURNITURE = 0.3;

    /** Other stories were announced above. The same from 0.25 to 5. */
    public static final double ANNOUNCED_AS_OTHER = 0.5;

    /**
     * It stands in an element named for a story's text. The same down to 0.96; at 1.44, 1 differ.
     */
    public static final double IN_NAMED_BODY = 1.2;

    /**
     * How much of the headline's score counts for the passage. At 0.2, 1 differ (1 worse); at 0.3,
     * 1 differ (1 better).
     */
    public static final double TITLE = 0.25;

    // The confidence in a story
    /** For any story. This and those below add up to less than 1. */
    public static final double LEAST_CONFIDENCE = 0.3;

    /** For a headline. */
    public static final double TITLED = 0.2;

    /** For a paragraph that carries on from another. */
    public static final double READS_ON = 0.15;

    /** For more than a teaser has. */
    public static final double SEVERAL_PARAGRAPHS = 0.1;

    /** For more than a teaser's length. */
    public static final double LONG = 0.1;

    /** For a headline that the page declares. */
    public static final double TITLE_DECLARED = 0.1;

    /** Where short lines were taken for prose. */
    public static final double SHORT_LINES = 0.5;

    private Scores() {}
}
