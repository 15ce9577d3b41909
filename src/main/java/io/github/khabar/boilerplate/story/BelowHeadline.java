package io.github.khabar.boilerplate.story;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.LeadWords;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.language.DateForm;
import io.github.khabar.boilerplate.passage.Passage;
import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.boilerplate.thresholds.Shares;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tells, in stripped text, what stands below the headline and looks like one from the headline: a
 * picture's text, or a lead without a stop.
 */
final class BelowHeadline {
    /** Lines from a headline to what stands below its date: a date, a name, an outlet between. */
    private static final int NEAR = 6;

    private final Reading reading;
    private final Passage story;

    BelowHeadline(Reading reading, Passage story) {
        this.reading = reading;
        this.story = story;
    }

    /** Returns whether a line is a lead or a picture's text below the headline above it. */
    boolean isUnder(int position, int headline) {
        return reading.layout().isFlat()
                && headline < position
                && (isPicture(position, headline)
                        || (reading.repeats().count(reading.get(position)) == 1
                                && (isLead(position, headline)
                                        || isBelowDate(position, headline)
                                        || isDeck(position, headline)
                                        || isUnderSigned(position, headline))));
    }

    /**
     * Longer than the headline, right above the story, and says what the headline says, or is too
     * long for what else may stand there.
     */
    boolean isLead(int position, int headline) {
        BlockFeatures block = reading.get(position);
        return reading.layout().isFlat()
                && position == story.first() - 1
                && !block.isMarked()
                && block.words() >= Lengths.FULL_SENTENCE
                && block.words() > reading.get(headline).words()
                && block.functionWords() > 0
                && (isOfSame(position, headline)
                        || (position == headline + 1
                                && block.words() >= Lengths.UNSTOPPED_PARAGRAPH));
    }

    private boolean isOfSame(int position, int headline) {
        LeadWords lead = new Passage(reading, position).lead();
        return lead.share(reading.words().of(headline)) >= Shares.HEADLINE_OF_STORY;
    }

    /** A name and an office that the lead says again, or words with who took the picture. */
    private boolean isPicture(int position, int headline) {
        BlockFeatures block = reading.get(position);
        boolean shorter =
                reading.repeats().count(block) > 1 || block.words() < reading.get(headline).words();
        boolean name =
                (block.functionWords() == 0 || isDoubled(block))
                        && block.isUnparted()
                        && story.vocabulary().share(reading.words().of(position)) == 1;
        return isRightBelow(position, headline) && shorter && name;
    }

    /** A picture's text and its caption run together. */
    private static boolean isDoubled(BlockFeatures block) {
        String text = block.folded();
        int half = text.length() / 2;
        return text.length() % 2 == 1
                && text.charAt(half) == ' '
                && text.substring(0, half).equals(text.substring(half + 1));
    }

    /** Nothing but dates stands between, and no other print of the line but the next to it. */
    private boolean isRightBelow(int position, int headline) {
        List<Integer> prints = reading.repeats().of(reading.get(position));
        boolean dates =
                IntStream.range(headline + 1, position)
                        .allMatch(i -> reading.get(i).isDateLine() || prints.contains(i));
        return dates && prints.stream().allMatch(i -> Math.abs(i - position) <= 1);
    }

    /** Longer than the headline right above it, and who wrote or when stands right below. */
    private boolean isDeck(int position, int headline) {
        BlockFeatures above = reading.get(headline);
        BlockFeatures below = reading.get(position + 1);
        return position == headline + 1
                && position + 1 < story.first()
                && (below.isDateLine() || below.isBylineLine())
                && isOnTop(headline)
                && above.words() > Lengths.LONGEST_KICKER
                && above.words() < reading.get(position).words();
    }

    private boolean isOnTop(int headline) {
        return IntStream.range(0, headline)
                .allMatch(i -> reading.get(i).words() <= Lengths.LONGEST_NAME);
    }

    /** Longer than the headline right below who wrote it, and apart from it. */
    private boolean isUnderSigned(int position, int headline) {
        BlockFeatures above = reading.get(headline);
        return headline > 0
                && position == headline + 1
                && reading.get(position).block().blankBefore() > 0
                && above.block().blankBefore() == 0
                && reading.get(headline - 1).isBylineLine()
                && isOnTop(headline)
                && above.words() > Lengths.LONGEST_KICKER
                && above.words() < reading.get(position).words();
    }

    /** Its date or who wrote it parts them, and no date follows. */
    private boolean isBelowDate(int position, int headline) {
        for (int i = position + 1; i < story.first(); i++) {
            if (reading.get(i).date() != DateForm.NONE) {
                return false;
            }
        }
        for (int i = 0; i < headline; i++) {
            if (reading.get(i).isDateLine()) {
                return false;
            }
        }
        boolean parted = false;
        for (int i = headline + 1; i < position; i++) {
            parted |= reading.get(i).isDateLine() || reading.get(i).isBylineLine();
        }
        return parted
                && position - headline <= NEAR
                && reading.get(headline).words() > Lengths.LONGEST_NAME
                && story.lead().share(reading.words().of(headline)) >= Shares.HEADLINE_OF_LEAD
                && !reading.get(position).opener();
    }
}
