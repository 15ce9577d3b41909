package io.github.khabar.cli.input;

/** Why a page or record gives no article though nothing is wrong with it. */
public enum Skip {
    /** The server answered with something else than a page. */
    STATUS("status other than 200"),
    /** An image, a script, a feed. */
    TYPE("neither HTML nor text"),
    /** The page is that of an earlier record, which is not repeated. */
    REVISIT("revisits"),
    /** The article is in another language than is wanted. */
    LANGUAGE("in another language"),
    /** An earlier run has written its article. */
    WRITTEN("already written");

    private final String words;

    Skip(String words) {
        this.words = words;
    }

    /** Returns what the summary calls it. */
    public String words() {
        return words;
    }
}
