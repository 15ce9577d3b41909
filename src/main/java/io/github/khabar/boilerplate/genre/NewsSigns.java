package io.github.khabar.boilerplate.genre;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.DeclaredKind;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.language.DateForm;
import io.github.khabar.boilerplate.language.Ending;
import io.github.khabar.boilerplate.language.KnownWord;
import io.github.khabar.boilerplate.language.TokenList;
import io.github.khabar.boilerplate.language.Tokens;
import io.github.khabar.boilerplate.passage.Passage;
import io.github.khabar.boilerplate.passage.Story;

/**
 * What tells that a passage is news: the page says so, it has a day or a byline above it, its
 * paragraphs report, or it is long.
 */
final class NewsSigns {
    /** Offers, entries and posts are shorter; of known stories one in ten has so many words. */
    private static final int LONG = 300;

    /** A day in digits. */
    private static final int NUMBERS_OF_DAY = 3;

    private final Reading reading;
    private final Passage passage;
    private final int from;

    /**
     * Looks at a story.
     *
     * @param from the first line above it that may be of it
     */
    NewsSigns(Reading reading, Story story, int from) {
        this.reading = reading;
        this.passage = story.passage();
        this.from = from;
    }

    /** Returns how much speaks for news; 0 where nothing does. */
    int weight() {
        int weight = reading.kind() == DeclaredKind.STORY ? 2 : 0;
        weight += isDated() ? 1 : 0;
        weight += isSigned() ? 1 : 0;
        weight += words(passage, reading) >= LONG ? 1 : 0;
        return weight + reports();
    }

    /** Returns whether a report has a day, a byline or the page's own word for it as well. */
    boolean agree() {
        return reports() > 0 && (reading.kind() == DeclaredKind.STORY || isDated() || isSigned());
    }

    /**
     * 2 where half of the paragraphs report or carry on, 1 where fewer do; who asks reports not.
     */
    private int reports() {
        int reporting = 0;
        for (int position : passage.prose()) {
            BlockFeatures block = reading.get(position);
            boolean carriesOn = block.opener() && block.isSentence() && position != passage.first();
            boolean reports =
                    block.ending() != Ending.QUESTION && block.tokens().has(KnownWord.Use.REPORT);
            reporting += carriesOn || reports ? 1 : 0;
        }
        return reporting == 0 ? 0 : 2 * reporting >= passage.prose().size() ? 2 : 1;
    }

    private boolean isDated() {
        for (int i = from; i < passage.first(); i++) {
            if (isDay(reading.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** A day of a month, or how long ago. */
    private static boolean isDay(BlockFeatures block) {
        int numbers = block.tokens().size() - block.words();
        return block.isDateLine()
                && !FieldLines.isListed(block)
                && !Offer.isPrice(block)
                && (DateForm.isDay(block.tokens())
                        || (numbers == NUMBERS_OF_DAY && block.words() <= 2)
                        || (numbers <= 1 && block.words() >= 2 && !isYearOfRecord(block)));
    }

    /** The year in which a book came out, or a town was founded. */
    private static boolean isYearOfRecord(BlockFeatures block) {
        TokenList tokens = block.tokens();
        return tokens.begins(KnownWord.Use.LABEL) && Tokens.isNumber(tokens.get(tokens.size() - 1));
    }

    private boolean isSigned() {
        for (int i = from; i < passage.first(); i++) {
            BlockFeatures block = reading.get(i);
            if (block.isBylineLine() && !FieldLines.isListed(block) && !block.isMenu()) {
                return true;
            }
        }
        return false;
    }

    /** Returns how many words a passage has. */
    static int words(Passage passage, Reading reading) {
        return passage.prose().stream().mapToInt(p -> reading.get(p).words()).sum();
    }
}
