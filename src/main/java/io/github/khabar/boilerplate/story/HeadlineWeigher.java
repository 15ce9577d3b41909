package io.github.khabar.boilerplate.story;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.language.Ending;
import io.github.khabar.boilerplate.language.LabelledHeadline;
import io.github.khabar.boilerplate.language.Marker;
import io.github.khabar.boilerplate.language.TokenList;
import io.github.khabar.boilerplate.language.Tokens;
import io.github.khabar.boilerplate.passage.Passage;
import io.github.khabar.boilerplate.passage.Story;
import io.github.khabar.boilerplate.thresholds.Counts;
import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.boilerplate.thresholds.Shares;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Chooses the headline of stripped text, which has lost its markup: weighs every line above the
 * story, and the story's first.
 */
final class HeadlineWeigher {
    private static final String QUOTES = "«\"“";
    private static final char COLON = ':';

    private static final int DIGITS_OF_YEAR = 4;

    private final Reading reading;

    HeadlineWeigher(Reading reading) {
        this.reading = reading;
    }

    /**
     * Returns the likeliest headline of a story, none or one.
     *
     * @param story the story
     * @param from the position of the first block that may be its headline
     */
    List<TitleChooser.Candidate> find(Passage story, int from) {
        int best = Story.UNTITLED;
        double most = HeadlineClue.least();
        for (int i = from; i <= story.first(); i++) {
            if (mayBe(i, story)) {
                double sum = HeadlineClue.sum(clues(i, story));
                best = sum > most ? i : best;
                most = Math.max(most, sum);
            }
        }
        return best == Story.UNTITLED
                ? List.of()
                : List.of(new TitleChooser.Candidate(best, most - HeadlineClue.least()));
    }

    /** Far above the story only what a breadcrumb holds may be one. */
    private boolean mayBe(int position, Passage story) {
        BlockFeatures block = reading.get(position);
        int first = story.first();
        return block.words() > 0
                && !HeadlineForm.isBetweenCommas(block)
                && !LabelledHeadline.isIn(block.block().text())
                && (first - position <= Counts.TITLE_REACH
                        || isNear(position, first, other -> isHeld(block, other)))
                && (position < first || mayBeFirst(story));
    }

    /**
     * What reads like the first of several paragraphs may be a headline with a stop where the page
     * prints it again, or a date, who wrote the story, or what announces one of these stands right
     * below.
     */
    private boolean mayBeFirst(Passage story) {
        BlockFeatures block = reading.get(story.first());
        return story.prose().size() > 1
                && block.words() < Lengths.UNSTOPPED_PARAGRAPH
                && (isRepeated(block) || isOfSignature(reading.get(story.first() + 1)));
    }

    private static boolean isOfSignature(BlockFeatures block) {
        return isSignature(block) || isLabel(block);
    }

    private static boolean isLabel(BlockFeatures block) {
        return block.words() <= Lengths.LONGEST_NAME && block.ending() == Ending.COLON;
    }

    /** Returns how much of each clue a line has, by the clues' ordinal numbers. */
    private double[] clues(int position, Passage story) {
        double[] clues = new double[HeadlineClue.count()];
        form(clues, position);
        place(clues, position, story.first());
        Passage rest = position < story.first() ? story : Passage.withoutFirst(reading, story);
        double shared = rest.saysAgain(reading.words().of(position));
        set(clues, HeadlineClue.SHARED, shared);
        set(clues, HeadlineClue.BRIEF, isBrief(position, story));
        set(clues, HeadlineClue.PICTURED, shared <= 0 && isPictured(position, story.first()));
        set(clues, HeadlineClue.UNDER, under(position, rest));
        return clues;
    }

    private static void set(double[] clues, HeadlineClue clue, boolean value) {
        set(clues, clue, value ? 1 : 0);
    }

    private static void set(double[] clues, HeadlineClue clue, double value) {
        clues[clue.ordinal()] = value;
    }

    private void form(double[] clues, int position) {
        BlockFeatures block = reading.get(position);
        int words = block.words();
        boolean line =
                HeadlineForm.fitsIfShown(block)
                        && !HeadlineForm.isOfText(reading, position)
                        && !isSignature(block);
        set(clues, HeadlineClue.FORM, isForm(position));
        set(clues, HeadlineClue.LENGTH, line ? Math.log(words) : 0);
        boolean name = isSignature(block) || !endsInYear(block.tokens());
        set(clues, HeadlineClue.TWO_WORDS, name && words == Lengths.SHORTEST_SHOWN_HEADLINE);
        set(clues, HeadlineClue.THREE_WORDS, name && words == Lengths.SHORTEST_HEADLINE);
        set(clues, HeadlineClue.RUNNING, words >= Lengths.RUNNING_LINE);
        set(clues, HeadlineClue.ROW, isRow(block));
        set(clues, HeadlineClue.FOREIGN, block.tokens().arabic() == 0);
        set(clues, HeadlineClue.QUESTION, block.ending() == Ending.QUESTION);
        set(
                clues,
                HeadlineClue.QUOTE,
                block.block().text().chars().anyMatch(c -> QUOTES.indexOf(c) >= 0));
        set(clues, HeadlineClue.REPEATED, isRepeated(block) && !isBesideItself(position));
    }

    /** No name and no section has a year; a counter has fewer digits. */
    private static boolean endsInYear(TokenList tokens) {
        String last = tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1);
        return last.length() == DIGITS_OF_YEAR && Tokens.isNumber(last);
    }

    private boolean isForm(int position) {
        return HeadlineForm.fits(reading.get(position))
                && !HeadlineForm.isOfText(reading, position);
    }

    private static boolean isRow(BlockFeatures block) {
        return block.words() <= Lengths.LONGEST_BYLINE
                && (block.functionWords() == 0
                        || (block.functionWords() == 1
                                && block.words() <= Lengths.LONGEST_ROW_OF_NAMES))
                && !block.isUnparted()
                && block.folded().indexOf(COLON) < 0;
    }

    private boolean isRepeated(BlockFeatures block) {
        return HeadlineForm.isLong(block) && reading.repeats().count(block) > 1;
    }

    /** A picture's text and its caption say the same. */
    private boolean isBesideItself(int position) {
        return reading.repeats().of(reading.get(position)).stream()
                .allMatch(i -> Math.abs(i - position) <= 1);
    }

    private void place(double[] clues, int position, int first) {
        BlockFeatures block = reading.get(position);
        set(clues, HeadlineClue.APART, position < first && isApart(position));
        set(clues, HeadlineClue.HELD, isNear(position, first, other -> isHeld(block, other)));
        set(clues, HeadlineClue.HOLDS, isNear(position, first, other -> isMost(other, block)));
        set(
                clues,
                HeadlineClue.SIGNED,
                position + 1 < first && isSignature(reading.get(position + 1)));
        set(clues, HeadlineClue.ON_TOP, position == 0);
        set(clues, HeadlineClue.RIGHT_ABOVE, position + 1 == first);
        set(clues, HeadlineClue.FIRST_PARAGRAPH, position == first);
    }

    private boolean isBrief(int position, Passage story) {
        BlockFeatures block = reading.get(position);
        return block.words() < Lengths.SHORTEST_HEADLINE
                && block.isUnparted()
                && !block.isMarked()
                && !isSignature(block)
                && story.vocabulary().share(reading.words().of(position)) > 0
                && !isAny(0, position, HeadlineForm::isLong)
                && isAny(position + 1, story.first(), HeadlineWeigher::isSignature);
    }

    /** Whether one of the nearest lines in a range is so and so. */
    private boolean isAny(int from, int to, Predicate<BlockFeatures> other) {
        return IntStream.range(from, Math.min(to, from + Counts.LONGEST_HEAD))
                .anyMatch(i -> other.test(reading.get(i)));
    }

    private boolean isApart(int position) {
        return reading.get(position).block().blankBefore() > 0
                && reading.get(position + 1).block().blankBefore() > 0;
    }

    /** Whether a line nearby that is not of the story is so and so. */
    private boolean isNear(int position, int first, Predicate<BlockFeatures> other) {
        int from = Math.max(0, position - Counts.CRUMBS_REACH);
        int to = Math.min(first, position + Counts.CRUMBS_REACH);
        return IntStream.rangeClosed(from, to)
                .anyMatch(i -> i != position && other.test(reading.get(i)));
    }

    /**
     * Whether a line begins or ends with another of several words, and has more; a caption begins
     * with a picture's text.
     */
    private static boolean isHeld(BlockFeatures part, BlockFeatures line) {
        String text = line.folded();
        int more = text.length() - part.folded().length();
        return more > 0
                && part.words() > 1
                && line.words() < Lengths.UNSTOPPED_PARAGRAPH
                && ((text.endsWith(part.folded())
                                && !Character.isLetterOrDigit(text.charAt(more - 1)))
                        || (text.startsWith(part.folded() + ' ') && !line.isCaptionLine()));
    }

    /** Whether a line that says something is the end of another, or most of it. */
    private static boolean isMost(BlockFeatures part, BlockFeatures line) {
        String text = line.folded();
        int length = part.folded().length();
        return length < text.length()
                && HeadlineForm.isLong(part)
                && !part.isMarked()
                && !isSignature(part)
                && (text.endsWith(part.folded())
                        || (2 * length > text.length() && text.contains(part.folded())));
    }

    private boolean isPictured(int position, int first) {
        boolean pictured = false;
        int last = Math.min(first - 1, position + Counts.CRUMBS_REACH);
        for (int i = position + 1; i <= last; i++) {
            BlockFeatures block = reading.get(i);
            if (isSignature(block)) {
                return false;
            }
            pictured |= block.isCaptionLine() || block.isMarkedAs(Marker.CAPTION);
        }
        return pictured;
    }

    private double under(int position, Passage story) {
        BlockFeatures block = reading.get(position);
        for (int i = position - 1; i >= Math.max(0, position - Counts.CRUMBS_REACH); i--) {
            BlockFeatures above = reading.get(i);
            if (HeadlineForm.isLong(above)
                    && isForm(i)
                    && above.ending() != Ending.ELLIPSIS
                    && !isHeld(block, above)
                    && !above.tokens().equals(block.tokens())) {
                double told = story.lead().share(reading.words().of(i));
                return told >= Shares.HEADLINE_OF_STORY ? told : 0;
            }
        }
        return 0;
    }

    private static boolean isSignature(BlockFeatures block) {
        return block.isDateLine() || block.isBylineLine();
    }
}
