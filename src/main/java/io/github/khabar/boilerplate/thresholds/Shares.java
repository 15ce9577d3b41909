package io.github.khabar.boilerplate.thresholds;

/** How much of one thing another makes up, 0 to 1. */
public final class Shares {
    // Of a block's characters, how many lead elsewhere
    /** A headline above a story that leads elsewhere is a teaser's. The same from 0 to 0.6. */
    public static final double PARTLY_LINKED = 0.5;

    /**
     * A paragraph may hold links, a list of links is none. The same up to 0.72; at 0.48, 2 differ.
     */
    public static final double MOSTLY_LINKED = 0.6;

    /**
     * Punctuation and a number may stand beside the link. At 0.72, 13 differ (1 worse, 3 better);
     * at 1.08, 53 differ (13 worse, 10 better).
     */
    public static final double ALL_LINKED = 0.9;

    // Of content words, how many two texts share
    /**
     * Two paragraphs of one story share one content word in ten; those of two seldom do. At 0.08, 2
     * differ (2 better); at 0.12, 3 differ (1 worse, 1 better).
     */
    public static final double RELATED = 0.1;

    /**
     * A sentence with a phrase of furniture in it has to be surer to be the story's. The same from
     * 0.075 to 0.3.
     */
    public static final double CLEARLY_RELATED = 0.15;

    /**
     * Two paragraphs that name the same people and places. The same up to 0.216; at 0.144, 1
     * differ.
     */
    public static final double CLOSELY_RELATED = 0.18;

    /** A section's name shares less with the lead. The same from 0.1 to 0.24. */
    public static final double HEADLINE_OF_LEAD = 0.2;

    /**
     * Where no headline is printed, a declared one has to be about the story. At 0.24, 2 differ; at
     * 0.36, 2 differ.
     */
    public static final double HEADLINE_OF_STORY = 0.3;

    /**
     * A headline shares a third of its words with its own text. The same up to 0.408; at 0.272, 1
     * differ (1 better).
     */
    public static final double HEADLINE_OF_WHAT_FOLLOWS = 0.34;

    /** Some outlets put the whole lead in the headline, however long it gets. */
    public static final double HEADLINE_THAT_IS_THE_LEAD = 0.5;

    /**
     * A sub-heading speaks of what stands before it, too. The same down to 0.2; at 0.3, 1 differ.
     */
    public static final double HEADLINE_OF_WHAT_PRECEDES = 0.25;

    /** By so much more of what follows than of what precedes. The same from 0 to 4. */
    public static final double MUCH_MORE = 0.4;

    /** Below a story half of its words have to be the story's. The same from 0 to 0.6. */
    public static final double HEADLINE_BELOW = 0.5;

    /**
     * Added to how many words there are: two known words of two are not sure. At 1.6, 3 differ; at
     * 2.4, 5 differ (1 worse).
     */
    public static final double FEW_WORDS_PROVE_LITTLE = 2.0;

    // Of the words of two headlines, how many both have
    /** A printed line that shares fewer words with what the page declares says something else. */
    public static final double OTHER_HEADLINE = 0.2;

    /**
     * The printed headline may have words more or less than the declared one. At 0.48, 1 differ; at
     * 0.72, 1 differ (1 worse).
     */
    public static final double SAME_HEADLINE = 0.6;

    // Of a paragraph's words, how many its headline has
    /** A headline says in fewer words what its story says; two headlines are as long. */
    public static final double HEADLINE_OF_PARAGRAPH_LENGTH = 0.8;

    /** A single line without a stop may be a headline, too, unless it is far longer. */
    public static final double HEADLINE_OF_SINGLE_PARAGRAPH_LENGTH = 0.65;

    // Of all words, how many are of a kind
    /** Headlines bind their words less than sentences do. The same from 0.112 to 0.168. */
    public static final double TICKER_FUNCTION_WORDS = 0.14;

    /**
     * Rules speak of readers, comments and consent in one word of twenty. The same from 0.025 to
     * 0.06.
     */
    public static final double POLICY_PASSAGE = 0.05;

    /** In a single block it takes more. The same from 0 to 0.8333. */
    public static final double POLICY_BLOCK = 1 / 12.0;

    // Of a passage's joints and a page's prose
    /** A list of stories has a headline above nearly every paragraph. The same from 0.56 to 7. */
    public static final double UNDER_OWN_HEADLINE = 0.7;

    /**
     * Paragraphs of one story are seldom about something else than the few before. The same down to
     * 0.2; at 0.3, 1 differ (1 better).
     */
    public static final double UNRELATED_JOINTS = 0.25;

    /** Of a passage's paragraphs, how many stand in entries that are alike. */
    public static final double IN_ENTRIES = 0.5;

    /** One of many passages of a home page. The same up to 3; at 0.24, 1 differ (1 better). */
    public static final double SMALL_PART = 0.3;

    /**
     * Of a page's paragraphs, how many an element holds whose name is not believed: it is the
     * story's own, whatever it is called. Measured on pages of the world: precision .928 to .930.
     */
    public static final double MOST_OF_THE_PROSE = 0.5;

    /** Of a page's prose, how much hidden together is the story, shown when a script has run. */
    public static final double HIDDEN_STORY = 0.4;

    // Of the heaviest passage's score, how much is enough for one before it
    /**
     * Several paragraphs under a headline of their own, before a heavier passage of comments or
     * another story. At 0.096, 1 differ (1 better); at 0.144, 2 differ (1 worse, 1 better).
     */
    public static final double ENOUGH_UNDER_HEADLINE = 0.12;

    /** Under another headline than the one that the page declares, which stands above others. */
    public static final double ENOUGH_BESIDE_DECLARED = 0.8;

    /** The same where other stories were announced above. The same from 0 to 0.6. */
    public static final double ENOUGH_IN_BOX = 0.3;

    /** A single paragraph may be a teaser. The same down to 0.48; at 0.72, 1 differ. */
    public static final double ENOUGH_ALONE = 0.6;

    // Of lines below one another, how many
    /** Lines between paragraphs that end like sentences are no sub-headings. */
    public static final double ENDED_LINES = 0.7;

    /** Where no words bind them, nearly all lines of an opinion piece end like sentences. */
    public static final double ENDED_OF_MANY_LINES = 0.9;

    /** Lines of an opinion piece end like sentences or carry on; of headlines few do. */
    public static final double SPOKEN_LINES = 0.6;

    /** Verse ends without marks; but its lines carry on. */
    public static final double OPENING_LINES = 0.25;

    /** Lines that fill the element around them are what it is for. */
    public static final double LINES_OF_ELEMENT = 0.8;

    /** Of a text's words, the least that bind others. */
    public static final double FUNCTION_WORDS_OF_LINES = 0.08;

    // Of a table's lines, how many are figures
    /** A table's cells hold figures. The same from 0.125 to 0.3. */
    public static final double FIGURES = 0.25;

    private Shares() {}
}
