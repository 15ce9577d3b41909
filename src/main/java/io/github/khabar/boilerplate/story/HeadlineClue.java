package io.github.khabar.boilerplate.story;

/**
 * What speaks for a line of stripped text being the headline, and how much. The line with the
 * highest sum is it, unless that is below {@link #NONE}. The weights were learnt together, by
 * logistic regression, on 1075 heads of pages; a clue without which heads of other sets were chosen
 * as well is none.
 */
enum HeadlineClue {
    /** That no line is the headline. */
    NONE(3.34),
    /** The share of its words that the story says again, 0 to 1. */
    SHARED(7.2),
    /** It has the length and the end of a headline, and the form of nothing else. */
    FORM(1.79),
    /** The logarithm of its number of words, unless it is a date or a piece of text. */
    LENGTH(1.4),
    /** Two words, as of a section or a name. */
    TWO_WORDS(-2.74),
    /** Three words. */
    THREE_WORDS(-1.37),
    /** It runs on as a lead does, or a picture's text. */
    RUNNING(-3.11),
    /** A few words with a dash, a bar or a bracket between: places, outlets, names. */
    ROW(-2.3),
    /** No Arabic word is in it. */
    FOREIGN(-2.05),
    /** It asks. */
    QUESTION(1.12),
    /** It quotes. */
    QUOTE(1.56),
    /** Blank lines stand above and below it. */
    APART(2.18),
    /** More than a name, and printed elsewhere too. */
    REPEATED(1.42),
    /** A line nearby has it and more: a breadcrumb, the page's title. */
    HELD(1.99),
    /** It is such a line itself. */
    HOLDS(-2.48),
    /** A date or who wrote the story stands right below. */
    SIGNED(1.43),
    /**
     * The story says none of its words, and a picture's text stands below it with no date and no
     * byline: a ticker's last line.
     */
    PICTURED(-4.59),
    /**
     * The share that the story says again of the line above that looks like one, where it is one.
     */
    UNDER(-2.64),
    /**
     * A word or two of its own on top that the story says again, and a date or who wrote it stands
     * below: a section's name is not said again.
     */
    BRIEF(1.88),
    /** The text begins with it. */
    ON_TOP(0.98),
    /** It stands right above the story, as decks and captions do. */
    RIGHT_ABOVE(-1.37),
    /** It reads like the story's first paragraph. */
    FIRST_PARAGRAPH(-0.92);

    private static final HeadlineClue[] ALL = values();

    private final double weight;

    HeadlineClue(double weight) {
        this.weight = weight;
    }

    /** Returns how many clues there are. */
    static int count() {
        return ALL.length;
    }

    /** Returns what speaks for a line, by how much of each clue it has, in their order. */
    static double sum(double[] clues) {
        double sum = 0;
        for (HeadlineClue clue : ALL) {
            sum += clue.weight * clues[clue.ordinal()];
        }
        return sum;
    }

    /** Returns what a line needs to be more likely the headline than no line. */
    static double least() {
        return NONE.weight;
    }
}
