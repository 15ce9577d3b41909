package io.github.khabar.byline.item;

import io.github.khabar.byline.Agency;
import io.github.khabar.byline.Organization;
import io.github.khabar.byline.lexicon.Marker;
import io.github.khabar.byline.lexicon.WordForms;
import io.github.khabar.byline.line.LineTokens;
import io.github.khabar.text.FoldedText;
import org.jspecify.annotations.Nullable;

/** What a part of a line was read as. */
public sealed interface Item {
    /** Returns whether it is a separator that is written so. */
    default boolean isSeparator(String mark) {
        return this instanceof Separator separator && separator.mark().equals(mark);
    }

    /** A separator: a dash, slash, bar, colon, run of points, or a bracket. */
    record Separator(String mark) implements Item {}

    /** A comma, plus sign or و between two of a kind. */
    record Joint() implements Item {}

    /**
     * A word that announces somebody.
     *
     * @param sure whether it can be nothing else here: a strong marker, or any with a colon after
     *     it
     * @param needed how much a name after it must look like one
     * @param lone whether one unknown word after it is a name
     * @param closes whether names known as such follow it to the end of the line
     */
    record Announcement(
            Marker marker, boolean sure, NameEvidence needed, boolean lone, boolean closes)
            implements Item {}

    /** A name of a person. */
    record Person(
            String name,
            int begin,
            int end,
            @Nullable String honorific,
            NameEvidence evidence,
            boolean initials)
            implements Item {
        /** Returns whether it is more than one word, or an initial and a word. */
        public boolean isFull() {
            return name.indexOf(' ') > 0 || name.indexOf('.') > 0;
        }

        /** Returns whether it begins with the article, as few given names do. */
        public boolean isDefinite() {
            return FoldedText.fold(name).startsWith(WordForms.ARTICLE);
        }

        /**
         * "الدكتور فلان الفلاني" and not "النائب العام": a title makes a name of what looks like
         * one.
         */
        public boolean isTitled() {
            return honorific != null
                    && (evidence.atLeast(NameEvidence.SOME) || (isFull() && !isDefinite()));
        }
    }

    /** How an organization was recognised, from the surest down. */
    enum Grade {
        /** The page's own outlet. */
        OWN,
        /** An agency, a desk, a known outlet. */
        LISTED,
        /** Named by a word that stands in names of outlets. */
        SHAPED,
        /** Named by a first word such as صحيفة or خدمة. */
        HEADED,
        /** A known outlet whose name is an ordinary word. */
        WORD,
        /** Anything that stands where only an organization can. */
        PLACED;

        /** Returns whether the page or a list has the very name. */
        boolean isKnown() {
            return this == OWN || this == LISTED;
        }
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
    record Place(String name, int begin, int end) implements Item {
        static Place of(LineTokens line, int from, int to) {
            return new Place(line.text(from, to), line.get(from).begin(), line.get(to - 1).end());
        }
    }

    /**
     * A word that says how the story was made and names nobody; {@code made} where it says how an
     * outlet came by it.
     */
    record Note(boolean made) implements Item {}

    /** A job title that stands apart from the name. */
    record JobTitle(String text) implements Item {}

    /** A date; {@code full} where numbers stand in it. */
    record Date(boolean full, int begin, int end) implements Item {}

    /** An office of the paper's own masthead. */
    record Masthead() implements Item {}

    /**
     * Words that are none of these.
     *
     * @param words how many
     * @param begin where they begin in the line
     * @param end where they end in the line
     * @param sentence whether the first of them is one that sentences begin with
     * @param glue the name that they begin with, or null
     */
    record Other(int words, int begin, int end, boolean sentence, @Nullable Glue glue)
            implements Item {
        public Other(int words, int begin, int end, boolean sentence) {
            this(words, begin, end, sentence, null);
        }

        static Other of(LineTokens line, int from, int to, boolean sentence) {
            int words = 0;
            for (int i = from; i < to; i++) {
                words += line.isMark(i) ? 0 : 1;
            }
            return new Other(words, line.get(from).begin(), line.get(to - 1).end(), sentence);
        }

        Other with(@Nullable Glue glued) {
            return new Other(words, begin, end, sentence, glued);
        }
    }

    /**
     * A name and the words after it that no sign sets off from it: "فلان الفلاني أعلنت …".
     *
     * @param name the person, organization or place
     * @param rest the other words
     */
    record Glue(Item name, Other rest) {}
}
