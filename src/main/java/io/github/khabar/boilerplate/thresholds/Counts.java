package io.github.khabar.boilerplate.thresholds;

/** How many of something there are, and how far, in blocks, one stands from another. */
public final class Counts {
    // Marks in a line
    /** Runs of spaces that a ticker leaves between headlines. The same from 2 to 30. */
    public static final int WIDE_GAPS = 3;

    /** Bars, bullets or arrows of a menu or a ticker. At 2, 3 differ; at 4, 1 differ (1 worse). */
    public static final int SEPARATORS = 3;

    /**
     * Day, month and year in digits. At 2, 14 differ (3 worse, 1 better); at 4, 5 differ (2
     * better).
     */
    public static final int DATE_NUMBERS = 3;

    // Around the story
    /** A story's author, agency, day, and when it was changed; more are a list's. */
    public static final int MOST_SIGNATURES = 4;

    /**
     * Tools, dates, an image and a summary may stand between headline and story. The same up to 29;
     * at 19, 2 differ.
     */
    public static final int TITLE_REACH = 24;

    /** How far above its headline a breadcrumb stands. The same from 0 to 60. */
    public static final int CRUMBS_REACH = 6;

    /** A link that was torn out of its sentence is one line; the sentence's comma follows it. */
    public static final int PIECES_BELOW = 2;

    /**
     * A headline below its story has the date, or the section and the date, after it. The same up
     * to 20; at 1, 1 differ.
     */
    public static final int DATE_BELOW_HEADLINE = 2;

    /**
     * How near above the story 'about us' or 'results' has to stand. The same up to 30; at 2, 1
     * differ (1 worse).
     */
    public static final int SECTION_HEADING_REACH = 3;

    /** Keeps the search for the story's end short. The same up to 600; at 48, 1 differ. */
    public static final int STORY_END_REACH = 60;

    /** How far below the last paragraph a feed's own sentence stands. */
    public static final int FEED_TAIL_REACH = 5;

    /** Other notes may stand below the sentence that says where a story stood. */
    public static final int FEED_TAIL_PARAGRAPHS = 3;

    /** A box of other stories that the story goes on after. The same from 0 to 140. */
    public static final int LONGEST_BOX_BELOW = 14;

    /** Headlines under 'read also' in a text that has lost its elements. The same from 3 to 60. */
    public static final int LONGEST_BOX_INSIDE = 6;

    /** Answers of a poll after yes and no. The same from 0 to 40. */
    public static final int POLL_CHOICES = 4;

    /** Fewer short lines are a list of the story's. The same from 3 to 8. */
    public static final int LEAST_CELLS = 4;

    /** One date between paragraphs is the page's. The same from 1 to 4. */
    public static final int LEAST_DATED_HEADINGS = 2;

    // Between paragraphs
    /** A picture, its caption and a label. At 2, 4 differ (3 worse); at 4, 1 differ (1 worse). */
    public static final int SHORT_GAP = 3;

    /** A box of five stories with dates. At 6, 1 differ; at 10, 1 differ (1 better). */
    public static final int LONG_GAP = 8;

    /**
     * A table or a gallery; beyond it a story seldom goes on. At 16, 3 differ (1 worse); at 24, 1
     * differ.
     */
    public static final int VERY_LONG_GAP = 20;

    /**
     * Lines between a lead set apart and the body. The same up to 100; at 8, 1 differ (1 worse).
     */
    public static final int LONGEST_HEAD = 10;

    /**
     * It takes two lines that end a story, or one that is sure, which counts as two. The same up to
     * 20; at 1, 9 differ (6 worse).
     */
    public static final int FINAL_LINES = 2;

    // Paragraphs
    /**
     * A headline tells what the first paragraphs tell. At 2, 4 differ (1 better); at 4, 2 differ (1
     * worse).
     */
    public static final int LEAD_PARAGRAPHS = 3;

    /** Paragraphs of a lead set apart. The same from 1 to 20. */
    public static final int LONGEST_LEAD = 2;

    /** What follows a gap is judged by more than its first paragraph. The same from 2 to 30. */
    public static final int PARAGRAPHS_AHEAD = 3;

    /** A story's subject moves on. The same down to 2; at 5, 1 differ (1 better). */
    public static final int PARAGRAPHS_BACK = 4;

    /**
     * Two may be a teaser and its neighbour. At 2, 1 differ (1 worse); at 4, 1 differ (1 worse).
     */
    public static final int SEVERAL_PARAGRAPHS = 3;

    /** Fewer say nothing about what a page's paragraphs have in common. The same from 0 to 8. */
    public static final int MANY_PARAGRAPHS = 4;

    /** A home page has many. The same down to 3; at 5, 1 differ (1 better). */
    public static final int MANY_PASSAGES = 4;

    /** Lines of a text that was cut short: two headlines, names, dates and a section's name. */
    public static final int LONGEST_BRIEF_TEXT = 12;

    /** A page of fewer blocks is nothing but its story. The same from 4 to 16. */
    public static final int FULL_PAGE = 8;

    /**
     * Two such words stand in a story on the press. The same up to 6; at 2, 1 differ (1 better).
     */
    public static final int POLICY_WORDS = 3;

    /** Of the words of forms and scripts, how many make a prompt: one or two stand in any story. */
    public static final int PROMPT_WORDS = 3;

    /** So many hidden paragraphs, of which one carries on, are the rest of a story. */
    public static final int HIDDEN_PARAGRAPHS = 2;

    // One paragraph in so many
    /**
     * One paragraph in so many has a headline above it. At 2, 1 differ (1 better); at 4, 2 differ
     * (2 worse).
     */
    public static final int HEADED_ONE_IN = 3;

    // One word in so many
    /** A prompt is dense with such words; the fixtures' paragraphs have one in twenty at most. */
    public static final int PROMPT_ONE_IN = 5;

    // Elements
    /** Elements between a block and the one that is named. The same from 2 to 4. */
    public static final int NEAR_LEVELS = 3;

    /**
     * A paragraph with its heading or its image. At 1, 2 differ (1 better); at 3, 4 differ (1
     * better).
     */
    public static final int SMALL_ELEMENT = 2;

    /** Lines of an appeal, a form or a poll. The same up to 12; at 8, 2 differ (1 worse). */
    public static final int LARGEST_FORM = 10;

    /**
     * A button that stands under every paragraph makes no form. At 2, 3 differ (2 worse); at 4, 1
     * differ.
     */
    public static final int REPEATED_BUTTON = 3;

    /** Two dated elements side by side, each with a button, make a list. */
    public static final int LEAST_ENTRIES = 2;

    /** A comment has its author, date, text and buttons; more is a page's part. */
    public static final int LARGEST_ENTRY = 12;

    /** More paragraphs make a story of its own. */
    public static final int ENTRY_PARAGRAPHS = 3;

    /** Two sub-headings may be chance; three parts under one each make a list of parts. */
    public static final int LEAST_PARTS_OF_LIST = 3;

    // Lines that are a text together
    /** Of a story's running lines without stops, one in so many may speak of something new. */
    public static final int STRANGERS_ONE_IN = 3;

    /** Three short lines may be a box of labels. */
    public static final int LEAST_LINES = 4;

    // Parts of stripped text
    /** One blank line stands between paragraphs of one element. */
    public static final int BLANK_LINES_OF_PARTS = 2;

    /** One or two wide gaps may be chance. */
    public static final int LEAST_PARTS = 3;

    // What no page needs would cost time that grows with the square of the page
    /** More than a page needs to declare. The same from 50 to 1000. */
    public static final int MOST_HEADLINES = 100;

    /** Characters of a declared headline. The same from 250 to 5000. */
    public static final int LONGEST_DECLARED = 500;

    /** Prints of one headline that are looked at. The same from 4 to 80. */
    public static final int MOST_PRINTS = 8;

    /**
     * Lines between paragraphs that are looked at, for each block of the page. The same from 10 to
     * 200.
     */
    public static final int LINES_PER_BLOCK = 20;

    /** Sentences under pictures that make a story one in pictures; fewer may be the story's. */
    public static final int LEAST_CAPTIONS = 3;

    /** Paragraphs for each picture that make its line a caption; one may be a teaser's. */
    public static final int PARAGRAPHS_TO_A_CAPTION = 2;

    /** Function words that bind a sentence without a stop; a headline has fewer. */
    public static final int BINDING_WORDS = 4;

    private Counts() {}
}
