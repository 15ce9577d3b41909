package io.github.khabar.boilerplate.thresholds;

/** What speaks for or against a paragraph's reading on from a passage, and how much. */
public enum Vote {
    // Its words
    /**
     * Shares many content words with the passage. At 1, 4 differ (1 worse); at 3, 6 differ (1
     * worse, 3 better).
     */
    ABOUT_VERY_MUCH_THE_SAME(2),

    /** Shares some. At 0, 2 differ (1 worse); at 2, 1 differ. */
    ABOUT_THE_SAME(1),

    /**
     * A single paragraph, about something else, after lines that are no furniture. The same up to
     * -1; at -3, 1 differ (1 worse).
     */
    ALONE(-2),

    /** The site's own rules, after a story: a veto. The same from -6 to -4. */
    POLICY(-5),

    // How it opens and ends
    /**
     * Begins with 'and', 'he added', 'for his part', or is an item as others are. The same from 1
     * to 20.
     */
    OPENS_LIKE_ONE_THAT_CARRIES_ON(2),

    /** The line above is a numbered heading. The same from 1 to 4. */
    UNDER_A_NUMBER(2),

    /**
     * The line above is a question, or it begins with somebody's words. The same up to 2; at 0, 2
     * differ (2 worse).
     */
    ANSWERS_OR_QUOTES(1),

    /** Another paragraph follows. At 0, 3 differ (2 worse); at 2, 6 differ (1 worse, 4 better). */
    PROSE_FOLLOWS(1),

    /**
     * Ends like a sentence, and has no headline of its own. At 0, 7 differ (3 worse); at 2, 4
     * differ (1 worse, 1 better).
     */
    ENDS_WITH_STOP(1),

    /** Ends in three dots, as a teaser does. The same from -2 to 0. */
    CUT_OFF(-1),

    /** So does all of the passage. The same from -2 to 0. */
    PASSAGE_CUT_OFF(-1),

    // What stands between
    /** A few lines. At 0, 8 differ (6 worse); at 2, 5 differ (2 better). */
    SHORT_GAP(1),

    /** Many lines. At -2, 1 differ (1 worse); at 0, 3 differ (2 better). */
    LONG_GAP(-1),

    /** Very many, on top. The same from -2 to 0. */
    VERY_LONG_GAP(-1),

    /**
     * No date, other story or tail among them. At 0, 4 differ (3 worse); at 2, 2 differ (1 better).
     */
    PLAIN_GAP(1),

    /**
     * Dates, as teasers have them. At -2, 1 differ (1 worse); at 0, 2 differ (1 worse, 1 better).
     */
    DATES_BETWEEN(-1),

    /** Links or a box of other stories. At -2, 6 differ (2 worse); at 0, 6 differ (3 better). */
    OTHERS_BETWEEN(-1),

    /** Tags, source or author's portrait: the story has ended. The same from -3 to -1. */
    TAIL_BETWEEN(-2),

    // Where it stands
    /**
     * In the element that holds the passage. At 0, 2 differ (1 worse); at 2, 3 differ (2 better).
     */
    SAME_ELEMENT(1),

    /**
     * In another part of the page. At -3, 6 differ (3 worse); at -1, 7 differ (1 worse, 3 better).
     */
    FAR_ELEMENT(-2),

    /**
     * In an element named for furniture that the passage is not in. The same down to -3; at -1, 1
     * differ.
     */
    IN_FURNITURE(-2),

    /** Stands in a list of dated entries with buttons, the passage outside: a comment, a teaser. */
    IN_LIST_OF_ENTRIES(-3),

    /** Under somebody's name and a date, after a story: a reader's comment, nearly a veto. */
    SIGNED_AND_DATED(-5),

    // The headline right above it
    /**
     * Several lines with a date, as above a comment. At -2, 1 differ; at 0, 2 differ (1 worse, 1
     * better).
     */
    DATE_WITHOUT_HEADLINE(-1),

    /** The headline is a question that the paragraph answers. The same from 0 to 2. */
    ANSWERS_HEADLINE(1),

    /** A headline about it, after other stories were announced: theirs. The same from -4 to -2. */
    OWN_HEADLINE_IN_BOX(-3),

    /** A long one that is not about it. At -2, 2 differ; at 0, 3 differ (2 better). */
    LONG_HEADLINE_IN_BOX(-1),

    /**
     * A headline about it with a date under it: another story, nearly a veto. The same from -5 to
     * -3.
     */
    OWN_DATED_HEADLINE(-4),

    /** A headline with a date under it. At -2, 1 differ (1 worse); at 0, 1 differ (1 better). */
    DATED_HEADLINE(-1),

    /**
     * A long headline, much more about what follows than about what precedes. The same from -3 to
     * -1.
     */
    HEADLINE_OF_WHAT_FOLLOWS(-2),

    /** A headline that is not about the passage. The same from -2 to 0. */
    HEADLINE_NOT_OF_WHAT_PRECEDES(-1),

    /** A headline about the paragraph. The same from -2 to 0. */
    OWN_HEADLINE(-1),

    /** Both of these at once, on top. The same from -3 to -1. */
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
