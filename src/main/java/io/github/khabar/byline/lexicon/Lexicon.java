package io.github.khabar.byline.lexicon;

import io.github.khabar.byline.Agency;
import io.github.khabar.byline.Organization;
import io.github.khabar.byline.line.PhraseTable;
import io.github.khabar.byline.line.WordSet;

/**
 * The words that bylines are read with.
 *
 * @param markers phrases that announce somebody
 * @param titles titles and trades beside names
 * @param notes words that say how a story was made
 * @param agencies news agencies in every spelling
 * @param outlets outlets that others quote; true where the name is an ordinary word
 * @param desks parts of a newsroom
 * @param places places that stories are filed from
 * @param mastheads offices of a paper's own masthead
 * @param organizationWords first words of organizations' names
 * @param outletWords words that stand in outlets' names
 * @param dateWords words of dates
 * @param nameParts words that make a name with the next or the last
 * @param nations adjectives of nations
 * @param givenNames given names that are hardly another word
 * @param givenNamesThatAreWords given names that are ordinary words too
 * @param wawNames names that begin with و
 * @param sentenceWords words that stand in sentences and in no name
 * @param neverNames nouns of the news
 * @param and small words that join another name of a kind
 * @param toPlace small words that lead to a place
 * @param toDate small words that lead to a date
 * @param with small words that lead to an organization that helped
 * @param after small words that lead to nothing: the organization before them was the source
 */
public record Lexicon(
        PhraseTable<Marker> markers,
        PhraseTable<Title> titles,
        PhraseTable<Note> notes,
        PhraseTable<Agency> agencies,
        PhraseTable<Boolean> outlets,
        PhraseTable<Boolean> desks,
        PhraseTable<Boolean> places,
        PhraseTable<Boolean> mastheads,
        PhraseTable<Organization.Kind> organizationWords,
        PhraseTable<Boolean> outletWords,
        PhraseTable<DateWord> dateWords,
        PhraseTable<NamePart> nameParts,
        WordSet nations,
        WordSet givenNames,
        WordSet givenNamesThatAreWords,
        WordSet wawNames,
        WordSet sentenceWords,
        WordSet neverNames,
        WordSet and,
        WordSet toPlace,
        WordSet toDate,
        WordSet with,
        WordSet after) {
    /** What a title does to the name beside it; the word list's header explains the values. */
    public enum Title {
        BEFORE,
        AFTER,
        LETTER,
        NAME,
        LONE,
        DEGREE,
        SUBJECT,
        TRADE
    }

    /** What a note names; the word list's header explains the values. */
    public enum Note {
        NOTHING,
        MADE,
        SPECIAL,
        COUNTED,
        AGENCIES;

        /** Returns whether an outlet says so of its own story. */
        public boolean isMade() {
            return this == MADE || this == SPECIAL;
        }
    }

    /** What a word is to a name; the word list's header explains the values. */
    public enum NamePart {
        PARTICLE,
        KUNYA,
        FAMILY,
        END
    }

    /** What a word says about a date; the word list's header explains the values. */
    public enum DateWord {
        MONTH,
        DAY,
        /** A weekday without its article, which is as often a number, a surname or a town. */
        BARE_DAY,
        OPENER,
        UNIT,
        AGO,
        /** "In the evening": carries a date on, and begins none. */
        PART
    }
}
