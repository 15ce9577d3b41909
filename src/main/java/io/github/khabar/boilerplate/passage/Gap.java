package io.github.khabar.boilerplate.passage;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Layout;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.language.DateForm;
import io.github.khabar.boilerplate.language.Ending;
import io.github.khabar.boilerplate.language.Marker;
import io.github.khabar.boilerplate.language.Phrasebook;
import io.github.khabar.boilerplate.thresholds.Counts;
import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.page.BlockKind;
import org.jspecify.annotations.Nullable;

/**
 * What stands between two blocks of prose.
 *
 * @param lines how many blocks
 * @param dates how many of them are or hold dates
 * @param asides how many announce other stories, are links, or stand in an element named for
 *     furniture
 * @param tail whether one announces what follows a story: tags, a link to the source, the author's
 *     portrait
 * @param end whether they announce what no story goes on after: comments, the page's foot
 * @param headline the position of the line right above the second block, dates and bylines left
 *     aside, if it could be a headline; or -1
 * @param unmarked whether a line of them is neither furniture by its words nor a date
 * @param timed whether a time of day stands right above that line, as in a live report
 * @param dated whether a date or a byline stands right above the second block
 */
public record Gap(
        int lines,
        int dates,
        int asides,
        boolean tail,
        boolean end,
        int headline,
        boolean timed,
        boolean unmarked,
        boolean dated) {
    private static final int NO_HEADLINE = -1;

    /**
     * Returns what stands between two blocks.
     *
     * @param reading the page
     * @param from the position of the block before the gap
     * @param to the position of the block after it
     */
    public static Gap between(Reading reading, int from, int to) {
        boolean sameBox =
                reading.layout().nearness(reading.get(from), reading.get(to))
                        == Layout.Nearness.SAME;
        int dates = 0;
        int asides = 0;
        int ends = 0;
        boolean tail = false;
        boolean unmarked = false;
        for (int i = from + 1; i < to; i++) {
            BlockFeatures block = reading.get(i);
            Marker.Reach reach = block.reach();
            if (reach == Marker.Reach.TAIL || reach == Marker.Reach.END) {
                boolean boxed = sameBox && reading.layout().isBoxedBeside(block, reading.get(from));
                tail |= reach == Marker.Reach.TAIL && !boxed;
                ends += boxed ? 0 : finality(reading, block);
            }
            dates += isDate(block) ? 1 : 0;
            unmarked |= !block.isMarked() && block.date() == DateForm.NONE;
            asides += isAside(reading, block, from) ? 1 : 0;
        }
        int above = unmarkedAbove(reading, from, to);
        boolean dated = false;
        while (above > from && (isUnderHeadline(reading.get(above)) || isName(reading, above))) {
            dated = dated || isDateOrByline(reading.get(above));
            above = unmarkedAbove(reading, from, above);
        }
        boolean headed =
                above > from && isHeadline(reading.get(above)) && !isFlowing(reading, above);
        int headline = headed ? above : NO_HEADLINE;
        boolean timed = headline > from + 1 && reading.get(headline - 1).isClock();
        return new Gap(
                to - from - 1,
                dates,
                asides,
                tail,
                ends >= Counts.FINAL_LINES,
                headline,
                timed,
                unmarked,
                dated);
    }

    /** Stripped text has lost what tells an author's name, beside a date or under a headline. */
    private static boolean isName(Reading reading, int position) {
        BlockFeatures block = reading.get(position);
        BlockFeatures above = reading.get(position - 1);
        boolean headed = above.isHeadlineLike() && above.words() > Lengths.LONG_HEADING;
        return reading.layout().isFlat()
                && block.words() <= Lengths.LONGEST_NAME
                && block.functionWords() == 0
                && block.ending() == Ending.OPEN
                && (headed || above.isDateLine() || reading.get(position + 1).isDateLine());
    }

    /** A time of day stands above an entry of a live report, a number anywhere. */
    private static boolean isDate(BlockFeatures block) {
        return block.date() != DateForm.NONE && !block.isNumber();
    }

    /** What stands under a headline is a date or a byline where it is no caption. */
    private static boolean isDateOrByline(BlockFeatures block) {
        boolean caption = block.block().kind() == BlockKind.CAPTION || block.isCaptionLine();
        return !caption && !block.isNumber();
    }

    private static boolean isHeadline(BlockFeatures block) {
        return block.isHeadlineLike() && !block.opener() && !block.isBulleted();
    }

    /** In stripped text a line that many words bind is a paragraph without its stop. */
    private static boolean isFlowing(Reading reading, int position) {
        BlockFeatures block = reading.get(position);
        return reading.layout().isFlat()
                && block.functionWords() >= Counts.BINDING_WORDS
                && block.pauses() > 0
                && block.ending() == Ending.OPEN;
    }

    private static int unmarkedAbove(Reading reading, int from, int to) {
        int above = to - 1;
        while (above > from && reading.get(above).isMarked()) {
            above--;
        }
        return above;
    }

    /**
     * A phrase of one word may be a sub-heading: it takes two such lines, or one of a longer
     * phrase, to end a story.
     */
    private static int finality(Reading reading, BlockFeatures block) {
        if (block.reach() != Marker.Reach.END
                || block.phrase() == null
                || introducesOthers(block)) {
            return 0;
        }
        boolean button = block.phrase().marker() == Marker.READ_MORE && !reading.layout().isFlat();
        boolean sure =
                block.phrase().words() >= Lengths.SEVERAL_WORD_PHRASE
                        || block.phrase().marker() == Marker.COMMENTS;
        return sure && !button ? Counts.FINAL_LINES : 1;
    }

    /** 'Read more' at the foot of a teaser ends it; with a colon it is the label of a box. */
    static boolean introducesOthers(BlockFeatures block) {
        return block.isMarkedAs(Marker.READ_MORE) && block.ending() == Ending.COLON;
    }

    /**
     * Returns whether a block is a marker of other stories and nothing more, so that they follow.
     */
    public static boolean opensBox(BlockFeatures block) {
        Phrasebook.@Nullable Phrase phrase = block.phrase();
        boolean label =
                phrase != null
                        && block.reach() == Marker.Reach.ASIDE
                        && block.words() <= phrase.words() + 1;
        return label || introducesOthers(block);
    }

    private static boolean isAside(Reading reading, BlockFeatures block, int from) {
        Marker hint = reading.layout().hint(block, reading.get(from));
        return block.reach() == Marker.Reach.ASIDE
                || introducesOthers(block)
                || block.isLink()
                || (hint != null && hint.reach() != Marker.Reach.LINE);
    }

    /**
     * What pages print between a headline and a story: a date, a byline, a credit, an outlet and a
     * name.
     */
    private static boolean isUnderHeadline(BlockFeatures block) {
        if (block.block().kind() == BlockKind.TABLE_ROW) {
            return false;
        }
        return block.date() != DateForm.NONE
                || block.isRowOfNames()
                || block.isBylineLine()
                || block.isCaptionLine();
    }
}
