package io.github.khabar.boilerplate.thresholds;

/** How long texts are, in words unless a comment says otherwise. */
public final class Lengths {
    // Words
    /** Arabic roots have three letters. At 2, 1 differ (1 worse); at 4, 3 differ (2 better). */
    public static final int SHORTEST_STEM_LETTERS = 3;

    /**
     * A shorter word tells little of what a text is about. At 3, 25 differ (5 worse, 8 better); at
     * 5, 13 differ (3 worse, 3 better).
     */
    public static final int SHORTEST_CONTENT_WORD_LETTERS = 4;

    /**
     * Finds a headline's verb in the lead's other form of it. At 3, 15 differ (1 worse, 1 better);
     * at 5, 2 differ.
     */
    public static final int PIECE_LETTERS = 4;

    // Lines that stand apart
    /**
     * A name, a section or a place; more words say something. At 3, 2 differ (1 worse); at 5, 1
     * differ (1 worse).
     */
    public static final int LONGEST_NAME = 4;

    /**
     * An outlet, a dash and an author. At 4, 4 differ (1 better); at 6, 5 differ (3 worse, 1
     * better).
     */
    public static final int LONGEST_ROW_OF_NAMES = 5;

    /** An agency or a desk at the end of a line. The same from 0 to 50. */
    public static final int LONGEST_DESK = 5;

    /**
     * A marker and two names, or a name and an office. At 6, 2 differ (2 worse); at 10, 1 differ.
     */
    public static final int LONGEST_BYLINE = 8;

    /** A longer line that begins like a caption may be a sentence. The same from 13 to 160. */
    public static final int LONGEST_CAPTION = 16;

    /**
     * Weekday, day in two calendars, clock and zone; numbers count. At 19, 1 differ; at 29, 1
     * differ (1 worse).
     */
    public static final int LONGEST_DATE_LINE = 24;

    /** A label such as 'last updated'. The same up to 4; at 2, 2 differ. */
    public static final int LONGEST_BESIDE_DATE = 3;

    /** A list's number; more digits are a year or a sum. The same from 1 to 20. */
    public static final int LONGEST_ITEM_NUMBER_DIGITS = 2;

    /** What a button or a short link says. At 3, 5 differ; at 5, 1 differ. */
    public static final int LONGEST_BUTTON = 4;

    /** 'Reply', 'read more'; a longer link is a headline. */
    public static final int LONGEST_ENTRY_BUTTON = 2;

    /** A single word is a button for something else: listen, print. */
    public static final int SHORTEST_OPENING_BUTTON = 2;

    /**
     * 'Read more' after a teaser's three dots, in letters. With 24, half a headline behind dots was
     * taken for it; known pages are the same from 0 to 240.
     */
    public static final int LONGEST_BUTTON_LETTERS = 12;

    /** Names the label of a block outside the story, no more. The same from 0 to 30. */
    public static final int LONGEST_MENU_ITEM = 3;

    /** A cell of a table that lost its markup. The same up to 6; at 2, 1 differ (1 worse). */
    public static final int LONGEST_CELL = 3;

    /**
     * A part of a declared headline that may be the outlet's name. At 2, 2 differ; at 4, 2 differ
     * (1 worse).
     */
    public static final int LONGEST_OUTLET = 3;

    /** The outlet's name printed as a block, in letters; keeps the set of names small. */
    public static final int LONGEST_OUTLET_LETTERS = 40;

    /**
     * A row of share buttons or of a footer's links; keeps the search short. The same from 10 to
     * 200.
     */
    public static final int LONGEST_ROW_OF_PHRASES = 20;

    // Phrases of page furniture
    /**
     * A phrase that tells furniture even at the head of a full sentence. The same up to 30; at 2, 1
     * differ (1 better).
     */
    public static final int TELLING_PHRASE = 3;

    /**
     * A single word may be a sub-heading or chance. At 1, 7 differ (5 worse); at 3, 2 differ (1
     * better).
     */
    public static final int SEVERAL_WORD_PHRASE = 2;

    /** What may stand after a phrase that begins a line. The same from 6 to 14. */
    public static final int MOST_AFTER_PHRASE = 12;

    /**
     * The headline after 'read also', or the line around a phrase. The same up to 250; at 20, 1
     * differ (1 better).
     */
    public static final int MOST_BESIDE_PHRASE = 25;

    /** A paragraph and a phrase run together, in letters. */
    public static final int SHORTEST_WITH_EDGES_LETTERS = 60;

    /** A phrase at a paragraph's end, and what it names, in letters. */
    public static final int LONGEST_EDGE_LETTERS = 100;

    /** Where to subscribe, whom to follow. */
    public static final int MOST_BEHIND_EDGE_PHRASE = 5;

    /** Who says what of a phrase that is spoken of: a verb, a subject, what of it. */
    public static final int FEWEST_AROUND_TOLD_PHRASE = 4;

    // Headlines and headings
    /**
     * Two words are a name or a section. At 2, 29 differ (6 worse, 3 better); at 4, 21 differ (3
     * worse, 3 better).
     */
    public static final int SHORTEST_HEADLINE = 3;

    /** Below a story a headline needs to be surer. The same from 0 to 10. */
    public static final int SHORTEST_HEADLINE_BELOW = 5;

    /** Fewer words may stand in any sentence. */
    public static final int SHORTEST_HEADLINE_IN_FEED_TAIL = 4;

    /** A sign, an agency and a photographer's two or three names. */
    public static final int LONGEST_CREDIT = 6;

    /** Who published the headline, and that it did. */
    public static final int MOST_BESIDE_HEADLINE_IN_FEED_TAIL = 10;

    /** A single word above a story is its section's name. */
    public static final int SHORTEST_FIRST_HEADING = 2;

    /**
     * Another story's headline; three words are a sub-heading. At 3, 3 differ (1 worse); at 5, 2
     * differ.
     */
    public static final int SHORTEST_OTHER_HEADLINE = 4;

    /**
     * Some outlets put the whole lead in the headline. The same down to 24; at 36, 2 differ (1
     * worse, 1 better).
     */
    public static final int LONGEST_HEADLINE = 30;

    /** Words of a headline that the page itself shows to be one; 'name of place' may be all. */
    public static final int SHORTEST_SHOWN_HEADLINE = 2;

    /** Words behind 'in pictures'; a photographer's name has fewer. */
    public static final int SHORTEST_TAGGED_HEADLINE = 5;

    /** Words of the longest phrase that no headline ends with. */
    public static final int LONGEST_UNFINISHED_END = 4;

    /** With fewer words, a day is what a line is about: who wrote and when. */
    public static final int SHORTEST_DATED_HEADLINE = 6;

    /** Words and numbers of a date behind a headline. */
    public static final int LONGEST_DATE_TAIL = 8;

    /** Numbers of a headline that names a day; a line with a time of day has four. */
    public static final int MOST_NUMBERS_OF_HEADLINE = 3;

    /**
     * One word of so many binds others in a sentence that trails off; in a headline, one of six.
     */
    public static final int RUNNING_TEXT_ONE_IN = 4;

    /**
     * A line that says something of its own, not 'background' or 'details'. At 5, 5 differ (2
     * worse); at 7, 2 differ.
     */
    public static final int LONG_HEADING = 6;

    /** Long enough to tell by its words which text it heads. The same from 0 to 80. */
    public static final int LONG_HEADLINE = 8;

    /** A longer line between paragraphs is kept as text. The same from 0 to 140. */
    public static final int LONGEST_HEADING = 14;

    /** The few words above a headline that announce it. The same down to 4; at 6, 1 differ. */
    public static final int LONGEST_KICKER = 5;

    // Sentences and paragraphs
    /** With a full stop, four words may be a label. At 4, 1 differ; at 6, 6 differ (2 worse). */
    public static final int SHORTEST_SENTENCE = 5;

    /**
     * A sentence that counts without its neighbours. At 6, 10 differ (4 worse); at 10, 5 differ (2
     * better).
     */
    public static final int FULL_SENTENCE = 8;

    /** An item of the story's own list. The same up to 5; at 3, 2 differ. */
    public static final int SHORTEST_ITEM = 4;

    /**
     * The shortest lead of a news item, with its stop. At 8, 9 differ (4 worse); at 12, 7 differ (3
     * worse, 3 better).
     */
    public static final int SHORTEST_PARAGRAPH = 10;

    /**
     * A shorter question is a headline or an interviewer's. The same down to 0; at 19, 1 differ.
     */
    public static final int LONG_QUESTION = 16;

    /**
     * A paragraph without a stop that has a comma. At 16, 11 differ (3 worse); at 24, 8 differ (2
     * worse, 4 better).
     */
    public static final int UNSTOPPED_PARAGRAPH = 20;

    /** A paragraph without any mark. The same up to 36; at 24, 3 differ (2 worse, 1 better). */
    public static final int UNPAUSED_PARAGRAPH = 30;

    /** Words of two or three paragraphs: fewer may be what a page says of its lists. */
    public static final int LONG_PASSAGE = 60;

    /** Letters of about three paragraphs. Only the confidence hangs on it. */
    public static final int LONG_STORY_LETTERS = 500;

    /** A line of running text, where the page has a shorter headline for it and no other. */
    public static final int RUNNING_LINE = 15;

    /** The same below the first such line. */
    public static final int RUNNING_LINE_BELOW = 12;

    /** A paragraph that ends in a colon, as before a list; shorter ones are headings too. */
    public static final int SHORTEST_LEAD_IN = 14;

    /** Teasers are cut off after a sentence or two. */
    public static final int LONGER_THAN_TEASER = 40;

    // Lines that are a text together
    /** Letters of who speaks before a colon: two names. */
    public static final int LONGEST_TURN_LABEL = 20;

    /** Of fewer words a share says nothing. */
    public static final int SHORTEST_TEXT_OF_LINES = 20;

    // Rows of headlines
    /** Two or three headlines in one line. The same from 0 to 24. */
    public static final int SHORTEST_TICKER = 20;

    /** So many words without marks are no paragraph. The same from 48 to 120. */
    public static final int LONG_TICKER = 60;

    /** Words for each mark between headlines. The same from 14 to 180. */
    public static final int TICKER_HEADLINE = 18;

    /** A ticker has fewer than one comma in so many words. The same down to 24; at 36, 1 differ. */
    public static final int TICKER_PAUSE = 30;

    /** Words for each mark between a menu's items. The same from 4 to 10. */
    public static final int MENU_ITEM = 5;

    // Boxes
    /** 'Join us', 'your opinion'. The same from 0 to 5. */
    public static final int LONGEST_BOX_TITLE = 4;

    /** An answer of a poll. The same from 0 to 60. */
    public static final int LONGEST_CHOICE = 6;

    /** Fewer words are in the story by chance. The same down to 4; at 6, 1 differ (1 worse). */
    public static final int SHORTEST_PULL_QUOTE = 5;

    /** Two paragraphs that begin with so many equal words are one, printed twice. */
    public static final int SAME_BEGINNING = 8;

    /** Words in a row that only a repetition has. The same from 2 to 5. */
    public static final int PULL_QUOTE_RUN = 4;

    /** A sentence under a picture; where it is longer, it is left to the story. */
    public static final int LONGEST_CAPTION_SENTENCE = 18;

    /** Words of a price: the currency, and what it is of. */
    public static final int LONGEST_PRICE = 3;

    private Lengths() {}
}
