package io.github.khabar.boilerplate.genre;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.language.DateForm;
import io.github.khabar.boilerplate.language.Ending;
import io.github.khabar.boilerplate.language.KnownWord;
import io.github.khabar.boilerplate.language.TokenList;
import io.github.khabar.boilerplate.language.Tokens;
import io.github.khabar.boilerplate.passage.Passage;
import io.github.khabar.boilerplate.passage.Story;
import io.github.khabar.boilerplate.thresholds.Lengths;

/** Lines of a name and a value, as pages about a thing, a place, a job or a work have them. */
final class FieldLines {
    /** Words and numbers of a line of a name and a value. */
    private static final int LONGEST_FIELD = 8;

    /** Where the name is no listed word: a headline may have a colon, too. */
    private static final int LONGEST_UNLISTED_FIELD = 5;

    private static final int LONGEST_FIELD_NAME = 3;

    private static final int TABLE = 3;
    private static final int SEVERAL = 2;
    private static final char COLON = ':';
    private final Reading reading;
    private final Story story;
    private final Passage passage;
    private final int from;
    private final int to;
    private final int head;

    FieldLines(GenreScope scope) {
        this.reading = scope.reading();
        this.story = scope.story();
        this.passage = scope.passage();
        this.from = scope.from();
        this.to = scope.to();
        this.head = scope.head();
    }

    /** Names that are not listed count half. */
    int weight() {
        int listed = 0;
        int others = 0;
        for (int i = from; i < to; i++) {
            if (i != story.title() && isLine(i)) {
                BlockFeatures block = reading.get(i);
                boolean named = isNamed(block);
                boolean known =
                        isKnown(block, i > story.begin() || named) || (i < head && isRecord(block));
                listed += known ? Math.max(1, colons(block)) : 0;
                others += !known && !isListed(block) && (named || isFigure(block)) ? 1 : 0;
            }
        }
        if (listed + others / 2 >= TABLE) {
            return 2;
        }
        return listed >= SEVERAL || others >= SEVERAL ? 1 : 0;
    }

    /** Questions and answers that are a text together end like sentences, and are no fields. */
    private boolean isLine(int position) {
        BlockFeatures block = reading.get(position);
        boolean spoken =
                block.ending() != Ending.OPEN && reading.shortLines().areOne(position, position);
        return !passage.holds(position) || (block.words() < Lengths.LONGEST_BYLINE && !spoken);
    }

    private static boolean isKnown(BlockFeatures block, boolean placed) {
        return (isListed(block) && placed) || isLabelled(block);
    }

    /** A volume, a number, a key: with a colon or figures, or it would be a head. */
    private static boolean isRecord(BlockFeatures block) {
        return block.tokens().begins(KnownWord.Use.PART)
                && block.tokens().size() <= LONGEST_FIELD
                && (colons(block) > 0 || block.tokens().hasNumber())
                && !block.isLink();
    }

    private static boolean isLabelled(BlockFeatures block) {
        TokenList tokens = block.tokens();
        return tokens.size() > 1
                && tokens.size() <= LONGEST_FIELD
                && colons(block) > 0
                && tokens.begins(KnownWord.Use.LABEL)
                && !block.isBylineLine()
                && !DateForm.isDay(tokens);
    }

    private static int colons(BlockFeatures block) {
        String text = block.block().text();
        int colons = 0;
        for (int at = text.indexOf(COLON); at >= 0; at = text.indexOf(COLON, at + 1)) {
            colons++;
        }
        return colons;
    }

    /** Returns whether a block is a short line that begins with the name of a field. */
    static boolean isListed(BlockFeatures block) {
        TokenList tokens = block.tokens();
        return !tokens.isEmpty()
                && tokens.size() <= LONGEST_FIELD
                && !block.isLink()
                && !GenreScope.opensOthers(block)
                && tokens.word(0).is(KnownWord.Use.FIELD);
    }

    private static boolean isNamed(BlockFeatures block) {
        String text = block.block().text();
        int colon = text.indexOf(COLON);
        boolean listed = isListed(block);
        return colon > 0
                && colon < text.length() - 1
                && !Character.isDigit(text.charAt(colon - 1))
                && block.tokens().size() <= (listed ? LONGEST_FIELD : LONGEST_UNLISTED_FIELD)
                && (listed || block.ending() == Ending.OPEN)
                && !block.isLink()
                && !block.isDateLine()
                && !block.isBylineLine()
                && !block.isMarked();
    }

    /** A word or two and a figure behind them. */
    private static boolean isFigure(BlockFeatures block) {
        TokenList tokens = block.tokens();
        return block.words() > 0
                && block.words() <= LONGEST_FIELD_NAME
                && tokens.size() > block.words()
                && !block.isLink()
                && Tokens.isNumber(tokens.get(tokens.size() - 1))
                && !Tokens.isNumber(tokens.get(0))
                && !DateForm.isDay(tokens);
    }
}
