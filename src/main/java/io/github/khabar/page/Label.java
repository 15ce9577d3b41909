package io.github.khabar.page;

/** What a block is to the story. */
public enum Label {
    /** The story's own text. */
    CONTENT,
    /** A sub-heading of the story. */
    HEADING,
    /** An image of the story: kept with the body, no text. */
    IMAGE,
    /** The headline. */
    TITLE,
    /** What is written under an image. */
    CAPTION,
    /** Who wrote it. */
    BYLINE,
    /** When it was published, or a dateline on a line of its own. */
    DATE,
    /** Menus, section links, breadcrumbs, buttons that lead elsewhere. */
    NAVIGATION,
    /** Other stories. */
    RELATED,
    /** Share buttons and their labels. */
    SHARE,
    /** Readers' comments, their form and their rules. */
    COMMENTS,
    /** Running headlines. */
    TICKER,
    /** What stands at the foot of every page: copyright, address, masthead. */
    FOOTER,
    /** Follow-us lines, newsletters, subscriptions. */
    SUBSCRIBE,
    /** Advertisements and their placeholders. */
    ADVERT,
    /** A second copy of a block that is kept. */
    DUPLICATE,
    /** The notice shown when a reader reports an image. */
    REPORT_NOTICE,
    /** A link to where the story was taken from. */
    SOURCE_LINK,
    /** A player and its labels. */
    PLAYER,
    /** Tags and keywords. */
    TAGS,
    /** Loading notices. */
    LOADING,
    /** Cookie notices. */
    COOKIES,
    /** The site's own clock, weather, prayer times. */
    SITE_CLOCK,
    /** Embedded posts of social networks. */
    EMBED,
    /** About the author, apart from the story. */
    AUTHOR_BOX,
    /** Not part of the story, by place and form alone. */
    OTHER,
    /** Dropped by a caller's own rule. */
    DROPPED;

    /** Returns whether a block so labelled is part of the story's body. */
    public boolean isBody() {
        return this == CONTENT || this == HEADING || this == IMAGE;
    }
}
