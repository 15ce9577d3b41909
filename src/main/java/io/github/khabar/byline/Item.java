package io.github.khabar.byline;

import org.jspecify.annotations.Nullable;

/** What a part of a line was read as. */
sealed interface Item {
    /** A separator: a dash, slash, bar, colon, run of points, or a bracket. */
    record Separator(String mark) implements Item {}

    /** A comma, plus sign or و between two of a kind. */
    record Joint() implements Item {}

    /**
     * A word that announces somebody.
     *
     * @param sure whether it can be nothing else here: a strong marker, or any with a colon after
     *     it
     */
    record Announcement(Marker marker, boolean sure) implements Item {}

    /** A name of a person. */
    record Person(
            String name,
            int begin,
            int end,
            @Nullable String honorific,
            NameEvidence evidence,
            boolean initials)
            implements Item {}

    /** How an organization was recognised, from the surest down. */
    enum Grade {
        /** The page's own outlet. */
        OWN,
        /** An agency, a desk, a known outlet. */
        LISTED,
        /**
         * Named by a first word such as صحيفة or خدمة, or by a word that stands in names of
         * outlets.
         */
        SHAPED,
        /** A known outlet whose name is an ordinary word. */
        WORD,
        /** Anything that stands where only an organization can. */
        PLACED
    }

    /** A name of an organization. */
    record Body(
            String name,
            int begin,
            int end,
            Organization.Kind kind,
            @Nullable Agency agency,
            Grade grade,
            boolean alsoPlace)
            implements Item {}

    /** A place. */
    record Place(String name, int begin, int end) implements Item {}

    /** A word that says how the story was made and names nobody. */
    record Note() implements Item {}

    /** A job title that stands apart from the name. */
    record JobTitle(String text) implements Item {}

    /** A date, or what opens one. */
    record Date() implements Item {}

    /** An office of the paper's own masthead. */
    record Masthead() implements Item {}

    /**
     * Words that are none of these: {@code words} of them, and whether they end like a sentence.
     */
    record Other(int words, boolean sentence) implements Item {}
}
