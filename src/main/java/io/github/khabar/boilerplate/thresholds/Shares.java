package io.github.khabar.boilerplate.thresholds;

/** How much of one thing another makes up, 0 to 1. */
public final class Shares {
    // Of a block's characters, how many lead elsewhere
    public static final double PARTLY_LINKED = 0.5;
    public static final double MOSTLY_LINKED = 0.6;
    public static final double ALL_LINKED = 0.9;

    // Of content words, how many two texts share
    public static final double RELATED = 0.1;
    public static final double CLEARLY_RELATED = 0.15;
    public static final double CLOSELY_RELATED = 0.18;
    public static final double HEADLINE_OF_LEAD = 0.2;
    public static final double HEADLINE_OF_STORY = 0.3;
    public static final double HEADLINE_OF_WHAT_FOLLOWS = 0.34;
    public static final double HEADLINE_OF_WHAT_PRECEDES = 0.25;
    public static final double MUCH_MORE = 0.4;
    public static final double HEADLINE_BELOW = 0.5;
    public static final double FEW_WORDS_PROVE_LITTLE = 2.0;

    // Of the words of two headlines, how many both have
    public static final double SAME_HEADLINE = 0.6;

    // Of all words, how many are of a kind
    public static final double TICKER_FUNCTION_WORDS = 0.14;
    public static final double POLICY_PASSAGE = 0.05;
    public static final double POLICY_BLOCK = 1 / 12.0;

    // Of a passage's joints and a page's prose
    public static final double UNDER_OWN_HEADLINE = 0.7;
    public static final double UNRELATED_JOINTS = 0.25;
    public static final double SMALL_PART = 0.3;
    public static final double HIDDEN_STORY = 0.4;

    // Of the heaviest passage's score, how much is enough for one before it
    public static final double ENOUGH_UNDER_HEADLINE = 0.12;
    public static final double ENOUGH_IN_BOX = 0.3;
    public static final double ENOUGH_ALONE = 0.6;

    // Of a table's lines, how many are figures
    public static final double FIGURES = 0.25;

    private Shares() {}
}
