package io.github.khabar.boilerplate.thresholds;

/** What a piece of evidence adds to a score, or multiplies it by. */
public final class Scores {
    // A headline
    public static final double LEAST_TITLE = 1.2;
    public static final double SHARED_WORDS = 4;
    public static final double LESS_SURE_BY_STORY = 0.08;
    public static final double DECLARED = 4;
    public static final double PRINTED_TWICE = 0.5;
    public static final double MAIN_HEADING = 1.5;
    public static final double HEADING = 2;
    public static final double RIGHT_ABOVE = 0.4;
    public static final double RIGHT_ABOVE_IN_TEXT = 1.3;
    public static final double PER_BLOCK_AWAY = 0.03;
    public static final double PER_SEPARATOR = 0.3;
    public static final double CUT_OFF_TITLE = 1;
    public static final double LINKED_TITLE = 1;
    public static final double NEARLY_BEST = 0.6;

    // A passage
    public static final double ONE_BLOCK = 0.5;
    public static final double CUT_OFF = 0.3;
    public static final double IN_FURNITURE = 0.3;
    public static final double ANNOUNCED_AS_OTHER = 0.5;
    public static final double IN_NAMED_BODY = 1.2;
    public static final double TITLE = 0.25;

    // The confidence in a story
    public static final double LEAST_CONFIDENCE = 0.3;
    public static final double TITLED = 0.2;
    public static final double READS_ON = 0.15;
    public static final double SEVERAL_PARAGRAPHS = 0.1;
    public static final double LONG = 0.1;
    public static final double TITLE_DECLARED = 0.1;
    public static final double SHORT_LINES = 0.5;

    private Scores() {}
}
