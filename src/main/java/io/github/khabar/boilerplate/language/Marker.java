package io.github.khabar.boilerplate.language;

import io.github.khabar.page.Label;

/** What a phrase of the phrase list announces, and whether a story goes on after it. */
public enum Marker {
    /** A list of other stories; it may stand between two paragraphs. */
    RELATED(Label.RELATED, Reach.ASIDE),
    /** What follows a teaser: the story itself stands elsewhere. */
    READ_MORE(Label.RELATED, Reach.END),
    SHARE(Label.SHARE, Reach.LINE),
    COMMENTS(Label.COMMENTS, Reach.END),
    /** A label of a form: readers' comments mostly, but the words are ordinary ones. */
    FORM(Label.COMMENTS, Reach.LINE),
    TICKER(Label.TICKER, Reach.ASIDE),
    FOOTER(Label.FOOTER, Reach.END),
    SUBSCRIBE(Label.SUBSCRIBE, Reach.LINE),
    ADVERT(Label.ADVERT, Reach.LINE),
    REPORT_NOTICE(Label.REPORT_NOTICE, Reach.LINE),
    SOURCE_LINK(Label.SOURCE_LINK, Reach.TAIL),
    PLAYER(Label.PLAYER, Reach.LINE),
    TAGS(Label.TAGS, Reach.TAIL),
    LOADING(Label.LOADING, Reach.LINE),
    COOKIES(Label.COOKIES, Reach.END),
    /** What opens over a page: a notice of cookies, or a call to subscribe. */
    POPUP(Label.COOKIES, Reach.END),
    SITE_CLOCK(Label.SITE_CLOCK, Reach.ASIDE),
    EMBED(Label.EMBED, Reach.LINE),
    AUTHOR_BOX(Label.AUTHOR_BOX, Reach.TAIL),
    BYLINE(Label.BYLINE, Reach.LINE),
    CAPTION(Label.CAPTION, Reach.LINE),
    NAVIGATION(Label.NAVIGATION, Reach.LINE),
    /** The headline of a page that holds no story: results of a search, a tag, a contact form. */
    LISTING(Label.NAVIGATION, Reach.LINE),
    /** A line that is none of these, and no story's. */
    OTHER(Label.OTHER, Reach.LINE);

    /** How far a marker speaks. */
    public enum Reach {
        /** For its own line. */
        LINE,
        /** For a box that may stand inside a story. */
        ASIDE,
        /** For what follows a story: seldom does the story go on. */
        TAIL,
        /** No story goes on after it. */
        END
    }

    private final Label label;
    private final Reach reach;

    Marker(Label label, Reach reach) {
        this.label = label;
        this.reach = reach;
    }

    /**
     * Returns what a phrase with a label announces.
     *
     * @param label the label
     * @throws IllegalArgumentException if no line around a story has it
     */
    public static Marker of(Label label) {
        for (Marker marker : values()) {
            if (marker.name().equals(label.name())) {
                return marker;
            }
        }
        throw new IllegalArgumentException(
                "label must be one of the lines around a story, but is " + label);
    }

    /** Returns the label of the block that the phrase stands in. */
    public Label label() {
        return label;
    }

    /** Returns how far the marker speaks. */
    public Reach reach() {
        return reach;
    }
}
