package io.github.khabar.byline.item;

/** How much a run of words looks like a person's name. */
public enum NameEvidence {
    /** It is no name: it holds a verb, a particle, a word of the news. */
    NONE,
    /** It has a name's form; only a marker or a place that is an author's makes it one. */
    WEAK,
    /** A given name stands in it somewhere; beside an outlet or a place that makes it a name. */
    SOME,
    /**
     * It begins with a given name that is an ordinary word too, and a surname or the like follows.
     */
    FAIR,
    /** It begins with a given name that is nothing else, and more follows. */
    STRONG;

    public boolean atLeast(NameEvidence other) {
        return compareTo(other) >= 0;
    }
}
