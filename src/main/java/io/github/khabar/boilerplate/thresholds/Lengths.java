package io.github.khabar.boilerplate.thresholds;

/** How long texts are, in words unless a comment says otherwise. */
public final class Lengths {
    // Words
    public static final int SHORTEST_STEM_LETTERS = 3;
    public static final int SHORTEST_CONTENT_WORD_LETTERS = 4;
    public static final int PIECE_LETTERS = 4;

    // Lines that stand apart
    public static final int LONGEST_NAME = 4;
    public static final int LONGEST_ROW_OF_NAMES = 5;
    public static final int LONGEST_DESK = 5;
    public static final int LONGEST_BYLINE = 8;
    public static final int LONGEST_CAPTION = 16;
    public static final int LONGEST_DATE_LINE = 24;
    public static final int LONGEST_BESIDE_DATE = 3;
    public static final int LONGEST_ITEM_NUMBER_DIGITS = 2;
    public static final int LONGEST_BUTTON = 4;
    public static final int LONGEST_ENTRY_BUTTON = 2;
    public static final int SHORTEST_OPENING_BUTTON = 2;
    public static final int LONGEST_BUTTON_LETTERS = 24;
    public static final int LONGEST_MENU_ITEM = 3;
    public static final int LONGEST_CELL = 3;
    public static final int LONGEST_OUTLET = 3;
    public static final int LONGEST_ROW_OF_PHRASES = 20;

    // Phrases of page furniture
    public static final int TELLING_PHRASE = 3;
    public static final int SEVERAL_WORD_PHRASE = 2;
    public static final int MOST_AFTER_PHRASE = 12;
    public static final int MOST_BESIDE_PHRASE = 25;

    // Headlines and headings
    public static final int SHORTEST_HEADLINE = 3;
    public static final int SHORTEST_HEADLINE_BELOW = 5;
    public static final int SHORTEST_HEADLINE_IN_FEED_TAIL = 4;
    public static final int MOST_BESIDE_HEADLINE_IN_FEED_TAIL = 10;
    public static final int SHORTEST_FIRST_HEADING = 2;
    public static final int SHORTEST_OTHER_HEADLINE = 4;
    public static final int LONGEST_HEADLINE = 30;
    public static final int LONG_HEADING = 6;
    public static final int LONG_HEADLINE = 8;
    public static final int LONGEST_HEADING = 14;
    public static final int LONGEST_KICKER = 5;

    // Sentences and paragraphs
    public static final int SHORTEST_SENTENCE = 5;
    public static final int FULL_SENTENCE = 8;
    public static final int SHORTEST_ITEM = 4;
    public static final int SHORTEST_PARAGRAPH = 10;
    public static final int LONG_QUESTION = 16;
    public static final int UNSTOPPED_PARAGRAPH = 20;
    public static final int UNPAUSED_PARAGRAPH = 30;
    public static final int LONG_STORY_LETTERS = 500;

    // Rows of headlines
    public static final int SHORTEST_TICKER = 20;
    public static final int LONG_TICKER = 60;
    public static final int TICKER_HEADLINE = 18;
    public static final int TICKER_PAUSE = 30;
    public static final int MENU_ITEM = 5;

    // Boxes
    public static final int LONGEST_BOX_TITLE = 4;
    public static final int LONGEST_CHOICE = 6;
    public static final int SHORTEST_PULL_QUOTE = 5;
    public static final int PULL_QUOTE_RUN = 4;

    private Lengths() {}
}
