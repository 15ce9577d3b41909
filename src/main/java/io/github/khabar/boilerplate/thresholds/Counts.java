package io.github.khabar.boilerplate.thresholds;

/** How many of something there are, and how far, in blocks, one stands from another. */
public final class Counts {
    // Marks in a line
    public static final int WIDE_GAPS = 3;
    public static final int SEPARATORS = 3;
    public static final int DATE_NUMBERS = 3;

    // Around the story
    public static final int TITLE_REACH = 24;
    public static final int CRUMBS_REACH = 6;
    public static final int DATE_BELOW_HEADLINE = 2;
    public static final int SECTION_HEADING_REACH = 3;
    public static final int STORY_END_REACH = 60;
    public static final int FEED_TAIL_REACH = 5;
    public static final int LONGEST_BOX_BELOW = 14;
    public static final int LONGEST_BOX_INSIDE = 6;
    public static final int POLL_CHOICES = 4;
    public static final int LEAST_CELLS = 4;
    public static final int LEAST_DATED_HEADINGS = 2;

    // Between paragraphs
    public static final int SHORT_GAP = 3;
    public static final int LONG_GAP = 8;
    public static final int VERY_LONG_GAP = 20;
    public static final int LONGEST_HEAD = 10;
    public static final int FINAL_LINES = 2;

    // Paragraphs
    public static final int LEAD_PARAGRAPHS = 3;
    public static final int LONGEST_LEAD = 2;
    public static final int PARAGRAPHS_AHEAD = 3;
    public static final int PARAGRAPHS_BACK = 4;
    public static final int SEVERAL_PARAGRAPHS = 3;
    public static final int MANY_PARAGRAPHS = 4;
    public static final int MANY_PASSAGES = 4;
    public static final int FULL_PAGE = 8;
    public static final int POLICY_WORDS = 3;
    public static final int PROMPT_WORDS = 3;
    public static final int HIDDEN_PARAGRAPHS = 2;

    // One paragraph in so many
    public static final int HEADED_ONE_IN = 3;

    // One word in so many
    public static final int PROMPT_ONE_IN = 5;

    // Elements
    public static final int NEAR_LEVELS = 3;
    public static final int SMALL_ELEMENT = 2;
    public static final int LARGEST_FORM = 10;
    public static final int REPEATED_BUTTON = 3;
    public static final int LEAST_ENTRIES = 2;
    public static final int LARGEST_ENTRY = 12;
    public static final int ENTRY_PARAGRAPHS = 3;

    // What no page needs would cost time that grows with the square of the page
    public static final int MOST_HEADLINES = 100;
    public static final int LONGEST_DECLARED = 500;
    public static final int MOST_PRINTS = 8;
    public static final int LINES_PER_BLOCK = 20;

    private Counts() {}
}
