package io.github.khabar.boilerplate.story;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.language.DateForm;
import io.github.khabar.boilerplate.language.Emphasis;
import io.github.khabar.boilerplate.language.Ending;
import io.github.khabar.boilerplate.language.Lexicon;
import io.github.khabar.boilerplate.thresholds.Counts;
import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.page.BlockKind;
import java.util.EnumSet;
import java.util.Set;

/** What a headline looks like: by itself, and where the page shows that the line is one. */
final class HeadlineForm {
    private static final Set<BlockKind> NO_HEADLINES =
            EnumSet.of(BlockKind.QUOTE, BlockKind.CAPTION, BlockKind.TABLE_ROW, BlockKind.CONTROL);
    private static final String COMMAS = "،,؛;";
    private static final char BAR = '|';
    private static final String DOUBLE_COLON = " :: ";
    private static final String LONE_KASHIDA = " \u0640 ";

    /** What a turn of speech, an item of a list or a tag begins with in stripped text. */
    private static final String LINE_MARKS = "_#-–—•*";

    private HeadlineForm() {}

    /** Returns whether a block could be a headline by its form. */
    static boolean fits(BlockFeatures block) {
        return (block.isHeadlineLike() || isDated(block))
                && isLine(block)
                && !block.isRowOfNames()
                && !isLongRowOfNames(block)
                && !block.isBylineLine()
                && !block.isCaptionLine();
    }

    /** Names and what each did, with kashidas between. */
    private static boolean isLongRowOfNames(BlockFeatures block) {
        return block.functionWords() == 0
                && block.words() <= Lengths.LONGEST_BYLINE
                && block.block().text().contains(LONE_KASHIDA);
    }

    /** Returns whether a block could be a headline that the page shows to be one. */
    static boolean fitsIfShown(BlockFeatures block) {
        return block.words() >= Lengths.SHORTEST_SHOWN_HEADLINE
                && block.words() <= Lengths.LONGEST_HEADLINE
                && !block.isBareDate()
                && !block.isMenu()
                && isLine(block);
    }

    /**
     * A headline may name a day; few words beside one, or a time, are a line of dates and names,
     * and a picture's text has its credit behind the day.
     */
    private static boolean isDated(BlockFeatures block) {
        int numbers = block.tokens().size() - block.words();
        return block.date() == DateForm.WITHIN
                && block.words() >= Lengths.SHORTEST_DATED_HEADLINE
                && numbers <= Lengths.MOST_NUMBERS_OF_HEADLINE
                && block.words() <= Lengths.LONGEST_HEADLINE
                && block.ending() != Ending.STOP
                && !block.block().text().endsWith(")")
                && !block.isMenu();
    }

    private static boolean isLine(BlockFeatures block) {
        return !block.isMarked()
                && !block.isNumbered()
                && !isPiece(block)
                && !block.isBracketed()
                && !isDateline(block)
                && !NO_HEADLINES.contains(block.block().kind());
    }

    /** A place, an outlet and a name with bars between and a colon behind: the lead follows. */
    private static boolean isDateline(BlockFeatures block) {
        return block.ending() == Ending.COLON
                && !block.isUnparted()
                && block.functionWords() == 0
                && block.words() <= Lengths.LONGEST_BYLINE;
    }

    /** A piece of a sentence that was broken into lines, a turn of speech or an item of a list. */
    private static boolean isPiece(BlockFeatures block) {
        String text = block.block().text();
        return isBetweenCommas(block)
                || Lexicon.endsUnfinished(block.tokens())
                || (block.block().kind() == BlockKind.LINE
                        && LINE_MARKS.indexOf(Emphasis.without(text).charAt(0)) >= 0);
    }

    /** Returns whether a block is the end of a sentence that begins above it. */
    static boolean opensWithComma(BlockFeatures block) {
        return COMMAS.indexOf(block.block().text().charAt(0)) >= 0;
    }

    /** Returns whether a line is a word, a colon, and what it is: the time, the place. */
    static boolean isField(BlockFeatures block) {
        int colon = block.folded().indexOf(':');
        return colon > 0
                && block.words() <= Lengths.LONGEST_BYLINE
                && block.folded().substring(0, colon).strip().indexOf(' ') < 0;
    }

    /** Returns whether a line of stripped text holds several headlines. */
    static boolean isRow(BlockFeatures block) {
        String text = block.block().text();
        return block.block().wideGaps() > 1
                || text.contains(DOUBLE_COLON)
                || text.indexOf(BAR) < text.lastIndexOf(BAR);
    }

    /** Returns whether a line trails off after many words that bind others, as no headline does. */
    static boolean trailsOff(BlockFeatures block) {
        return block.ending() == Ending.ELLIPSIS
                && block.words() >= Lengths.FULL_SENTENCE
                && block.functionWords() * Lengths.RUNNING_TEXT_ONE_IN >= block.words();
    }

    /** Returns whether a line is a piece of a story that was broken into lines, or its lead. */
    static boolean isOfText(Reading reading, int position) {
        BlockFeatures block = reading.get(position);
        return trailsOff(block)
                || isPoint(reading, position)
                || reading.introduced().get(position)
                || (reading.layout().isFlat()
                        && (isBroken(reading, position) || isUnderByline(reading, position)));
    }

    /** One of several points in a row. */
    private static boolean isPoint(Reading reading, int position) {
        return reading.get(position).isBulleted()
                && (reading.get(position + 1).isBulleted()
                        || (position > 0 && reading.get(position - 1).isBulleted()));
    }

    /** Whether the sentence goes on below: a link inside it was torn out, its comma comes next. */
    private static boolean isBroken(Reading reading, int position) {
        int last = Math.min(reading.size() - 1, position + Counts.PIECES_BELOW);
        for (int i = position + 1; i <= last; i++) {
            if (opensWithComma(reading.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** What stands right below who wrote the story, as long as a paragraph, is its lead. */
    private static boolean isUnderByline(Reading reading, int position) {
        return position > 0
                && reading.get(position).words() >= Lengths.RUNNING_LINE
                && reading.get(position - 1).isBylineLine();
    }

    /**
     * Returns whether a line is more than three or four words that may be a name or a section, or
     * speaks, or one word binds the others.
     */
    static boolean isLong(BlockFeatures block) {
        boolean speaks = block.ending() == Ending.QUESTION || block.ending() == Ending.ELLIPSIS;
        return block.words() > Lengths.LONGEST_NAME || block.functionWords() > 0 || speaks;
    }

    /** Returns whether a block begins or ends with a comma, as a piece of a sentence does. */
    static boolean isBetweenCommas(BlockFeatures block) {
        String text = block.block().text();
        return opensWithComma(block) || COMMAS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
