package io.github.khabar.boilerplate.story;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.language.DateForm;
import io.github.khabar.boilerplate.language.Ending;
import io.github.khabar.boilerplate.language.Marker;
import io.github.khabar.boilerplate.passage.Passage;
import io.github.khabar.boilerplate.passage.Story;
import io.github.khabar.boilerplate.thresholds.Counts;
import io.github.khabar.boilerplate.thresholds.Lengths;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Finds the headline of stripped text by its place alone, where no words, no markup and no form
 * tell it: a title that the story never says again, a short one, one that names a day or ends with
 * a stop.
 */
final class PlacedTitle {
    /** Stripped text has them turned round, too. */
    private static final String QUOTES = "«»\"“”'‘’";

    private final Reading reading;
    private final Passage story;

    PlacedTitle(Reading reading, Passage story) {
        this.reading = reading;
        this.story = story;
    }

    /** Returns the headline's position, or {@link Story#UNTITLED} where no line stands as one. */
    int find() {
        if (!reading.layout().isFlat() || story.first() > Counts.LONGEST_HEAD) {
            return Story.UNTITLED;
        }
        return IntStream.range(0, story.first())
                .filter(i -> isLine(i) && isAtItsPlace(i) && (isRepeated(i) || isAboveLabels(i)))
                .boxed()
                .max(Comparator.comparingInt(this::rank))
                .orElse(Story.UNTITLED);
    }

    private boolean isRepeated(int position) {
        return reading.repeats().count(reading.get(position)) > 1;
    }

    /** Whether nothing but names, dates and labels stands between a line and the story. */
    private boolean isAboveLabels(int position) {
        for (int i = position + 1; i < story.first(); i++) {
            BlockFeatures block = reading.get(i);
            boolean label =
                    block.words() <= Lengths.LONGEST_NAME
                            || block.isMarked()
                            || block.isDateLine()
                            || block.isBylineLine()
                            || HeadlineForm.isField(block);
            if (!label || block.isCaptionLine() || block.isMarkedAs(Marker.CAPTION)) {
                return false;
            }
        }
        return true;
    }

    /** Of lines that rank alike the first: what stands below a headline explains it. */
    private int rank(int position) {
        int rank = isRepeated(position) ? 2 : 0;
        rank += reading.get(position).words() > Lengths.LONGEST_NAME ? 1 : 0;
        return rank * story.first() - position;
    }

    private boolean isLine(int position) {
        BlockFeatures block = reading.get(position);
        return (HeadlineForm.fitsIfShown(block) || isHeading(position) || isBriefAndTold(position))
                && !isCarriedOn(position)
                && (!block.isBylineLine() || isRepeated(position))
                && !block.isRowOfNames()
                && !HeadlineForm.isRow(block)
                && !block.isCaptionLine()
                && block.separators() < Counts.SEPARATORS
                && (block.date() == DateForm.NONE || isNamingDay(block));
    }

    /**
     * A word or two on top, above who wrote the story or when, that the story says again: a
     * section's name it does not.
     */
    private boolean isBriefAndTold(int position) {
        BlockFeatures block = reading.get(position);
        return block.words() > 0
                && block.words() < Lengths.SHORTEST_HEADLINE
                && block.isUnparted()
                && !block.isMarked()
                && !block.isBylineLine()
                && block.date() == DateForm.NONE
                && isSigned(position)
                && isOnTop(position)
                && story.vocabulary().share(reading.words().of(position)) > 0;
    }

    /** A few words that stand twice under nothing but the day, as on a blog's page of one day. */
    private boolean isHeading(int position) {
        BlockFeatures block = reading.get(position);
        return block.words() <= Lengths.LONGEST_NAME
                && !block.isMarked()
                && isRepeated(position)
                && isUnderDay(position);
    }

    /** Whether nothing stands above but a date or two. */
    private boolean isUnderDay(int position) {
        return position > 0
                && IntStream.range(0, position)
                        .allMatch(
                                i ->
                                        reading.get(i).isDateLine()
                                                || reading.repeats()
                                                        .of(reading.get(position))
                                                        .contains(i));
    }

    /** 'And' opens a line that goes on from the one right above it. */
    private boolean isCarriedOn(int position) {
        BlockFeatures block = reading.get(position);
        return position > 0
                && block.opener()
                && block.block().blankBefore() == 0
                && HeadlineForm.fitsIfShown(reading.get(position - 1));
    }

    /** A sentence that names a day; places, outlets and dates beside one another bind nothing. */
    private static boolean isNamingDay(BlockFeatures block) {
        int numbers = block.tokens().size() - block.words();
        return block.date() != DateForm.WHOLE
                && block.words() > Lengths.LONGEST_NAME
                && block.isUnparted()
                && numbers <= (block.functionWords() > 0 ? Lengths.MOST_NUMBERS_OF_HEADLINE : 1);
    }

    /** Right above the story a long line below others may be the story's first. */
    private boolean isAtItsPlace(int position) {
        BlockFeatures block = reading.get(position);
        boolean apart = position + 1 < story.first();
        boolean several = block.words() > Lengths.LONGEST_NAME;
        return switch (block.ending()) {
            case COLON -> false;
            case STOP ->
                    several && isSigned(position) && block.words() < Lengths.UNSTOPPED_PARAGRAPH;
            default ->
                    several
                            ? (!HeadlineForm.trailsOff(block) || isSigned(position))
                                    && (apart
                                            || position == 0
                                            || isUnderDay(position)
                                            || block.words() < Lengths.RUNNING_LINE)
                            : isHeading(position)
                                    || isBriefAndTold(position)
                                    || (isOnTop(position) && isTold(block, apart || position > 0));
        };
    }

    /** Whether a date or a name stands between a line and the story. */
    private boolean isSigned(int position) {
        return IntStream.range(position + 1, story.first())
                .mapToObj(reading::get)
                .anyMatch(block -> block.isDateLine() || block.isBylineLine());
    }

    /**
     * A few words are a name or a section, unless they speak, or dates or names stand above or
     * below.
     */
    private static boolean isTold(BlockFeatures block, boolean headed) {
        boolean speaks =
                block.functionWords() > 0
                        || block.opener()
                        || QUOTES.indexOf(block.folded().charAt(0)) >= 0;
        boolean several =
                headed
                        && block.tokens().size() >= Lengths.SHORTEST_HEADLINE
                        && block.folded().chars().noneMatch(c -> c >= 'a' && c <= 'z');
        return block.isUnparted() && (speaks || several);
    }

    /** Whether the text begins with a line, but for labels. */
    private boolean isOnTop(int position) {
        for (int i = 0; i < position; i++) {
            BlockFeatures block = reading.get(i);
            boolean label =
                    block.words() <= 1
                            || block.isMarked()
                            || block.isDateLine()
                            || block.isBylineLine()
                            || (!block.isUnparted() && block.words() < Lengths.LONGEST_NAME)
                            || block.ending() == Ending.COLON;
            if (!label) {
                return false;
            }
        }
        return true;
    }
}
