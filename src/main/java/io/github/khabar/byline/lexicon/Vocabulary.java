package io.github.khabar.byline.lexicon;

/**
 * What is known of words: the lists, and what they and a word's form tell.
 *
 * @param lexicon the lists
 * @param forms what a word can be
 * @param dates where a date begins
 * @param fields where a field ends
 * @param glue where a date is glued to a name
 * @param mastheads where an office is glued to a name
 * @param typos markers with one letter wrong
 */
public record Vocabulary(
        Lexicon lexicon,
        WordForms forms,
        Dates dates,
        Fields fields,
        DateGlue glue,
        Mastheads mastheads,
        Typos typos) {
    /** Reads the built-in words. */
    public static Vocabulary standard() {
        return of(AddedWords.none());
    }

    /** Reads the built-in words and takes some more. */
    public static Vocabulary of(AddedWords added) {
        Lexicon lexicon = new LexiconReader(added).read();
        Dates dates = new Dates(lexicon);
        return new Vocabulary(
                lexicon,
                new WordForms(lexicon),
                dates,
                new Fields(lexicon, dates),
                new DateGlue(lexicon),
                new Mastheads(lexicon),
                new Typos(lexicon, added.markers()));
    }
}
