package io.github.khabar.boilerplate.thresholds;

/** What speaks for or against a paragraph's reading on from a passage, and how much. */
public enum Vote {
    // Its words
    ABOUT_VERY_MUCH_THE_SAME(2),
    ABOUT_THE_SAME(1),
    ALONE(-2),
    POLICY(-5),

    // How it opens and ends
    OPENS_LIKE_ONE_THAT_CARRIES_ON(2),
    UNDER_A_NUMBER(2),
    ANSWERS_OR_QUOTES(1),
    PROSE_FOLLOWS(1),
    ENDS_WITH_STOP(1),
    CUT_OFF(-1),
    PASSAGE_CUT_OFF(-1),

    // What stands between
    SHORT_GAP(1),
    LONG_GAP(-1),
    VERY_LONG_GAP(-1),
    PLAIN_GAP(1),
    DATES_BETWEEN(-1),
    OTHERS_BETWEEN(-1),
    TAIL_BETWEEN(-2),

    // Where it stands
    SAME_ELEMENT(1),
    FAR_ELEMENT(-2),
    IN_FURNITURE(-2),
    IN_LIST_OF_ENTRIES(-3),

    // The headline right above it
    DATE_WITHOUT_HEADLINE(-1),
    ANSWERS_HEADLINE(1),
    OWN_HEADLINE_IN_BOX(-3),
    LONG_HEADLINE_IN_BOX(-1),
    OWN_DATED_HEADLINE(-4),
    DATED_HEADLINE(-1),
    HEADLINE_OF_WHAT_FOLLOWS(-2),
    HEADLINE_NOT_OF_WHAT_PRECEDES(-1),
    OWN_HEADLINE(-1),
    OWN_HEADLINE_NOT_OF_WHAT_PRECEDES(-2);

    /** How many votes it takes: one more for than against. */
    public static final int NEEDED = 1;

    private final int weight;

    Vote(int weight) {
        this.weight = weight;
    }

    /** Returns what it adds to the votes where it is so; 0 where it is not. */
    public int when(boolean isSo) {
        return isSo ? weight : 0;
    }
}
