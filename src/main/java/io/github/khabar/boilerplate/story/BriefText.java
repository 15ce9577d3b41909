package io.github.khabar.boilerplate.story;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.language.Ending;
import io.github.khabar.boilerplate.passage.Passage;
import io.github.khabar.boilerplate.passage.Story;
import io.github.khabar.boilerplate.thresholds.Counts;
import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.boilerplate.thresholds.Shares;
import io.github.khabar.page.BlockKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the story of a few lines of stripped text none of which reads like a paragraph, as where a
 * scraper cut the text short: a headline, names and dates, and a line that says more.
 */
final class BriefText {
    private final Reading reading;
    private final Passage passage;
    private final int title;

    private BriefText(Reading reading, int line) {
        this.reading = reading;
        this.passage = new Passage(reading, line);
        this.title =
                new HeadlineWeigher(reading)
                        .find(passage, 0).stream()
                                .findFirst()
                                .map(TitleChooser.Candidate::position)
                                .orElse(Story.UNTITLED);
    }

    /**
     * Returns the story, or null where a text has no lines in that order: the first line whose
     * headline is sure, else the first that may have one.
     */
    static @Nullable Story find(Reading reading) {
        if (!reading.layout().isFlat() || reading.size() > Counts.LONGEST_BRIEF_TEXT) {
            return null;
        }
        BriefText likely = null;
        for (int i = 1; i < reading.size(); i++) {
            BriefText text = isLine(reading, i) ? new BriefText(reading, i) : null;
            if (text != null && text.isTitled()) {
                if (text.isSure()) {
                    return text.story();
                }
                likely = likely == null ? text : likely;
            }
        }
        return likely == null ? null : likely.story();
    }

    private Story story() {
        return new Story(passage, title);
    }

    /** A line that stands there twice is a headline, and no text. */
    private static boolean isLine(Reading reading, int position) {
        BlockFeatures block = reading.get(position);
        return block.block().kind() == BlockKind.LINE
                && block.words() >= Lengths.FULL_SENTENCE
                && block.functionWords() > 0
                && reading.repeats().count(block) == 1
                && !isLabel(block)
                && !HeadlineForm.isRow(block);
    }

    private static boolean isLabel(BlockFeatures block) {
        return block.isMarked()
                || block.isMenu()
                || block.isDateLine()
                || block.isBylineLine()
                || block.isCaptionLine();
    }

    /** A headline is shorter and the only one, unless it stands there twice. */
    private boolean isTitled() {
        return title != Story.UNTITLED
                && (isRepeated() || ((isShorter() || isSure()) && isAlone()));
    }

    private boolean isShorter() {
        return reading.get(title).words() < reading.get(passage.first()).words();
    }

    private boolean isRepeated() {
        return reading.repeats().count(reading.get(title)) > 1;
    }

    /** The line says half of the headline again, or a date stands between the two. */
    private boolean isSure() {
        return isRepeated()
                || passage.lead().share(reading.words().of(title))
                        >= Shares.HEADLINE_THAT_IS_THE_LEAD
                || isDated();
    }

    private boolean isDated() {
        for (int i = title + 1; i < passage.first(); i++) {
            if (reading.get(i).isDateLine() && !reading.get(i).isNumber()) {
                return true;
            }
        }
        return false;
    }

    /** Around a teaser another story's headline or teaser stands. */
    private boolean isAlone() {
        for (int i = 0; i < reading.size(); i++) {
            if (i != title && i != passage.first() && isOther(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isOther(int position) {
        BlockFeatures block = reading.get(position);
        boolean above = position < passage.first();
        boolean headline = HeadlineForm.fits(block) || (above && isLine(reading, position));
        boolean cut = block.ending() == Ending.ELLIPSIS;
        boolean several = block.words() > (above ? Lengths.LONGEST_KICKER : Lengths.LONGEST_NAME);
        return several
                && !block.opener()
                && !block.isBulleted()
                && !HeadlineForm.isRow(block)
                && (headline || cut || block.isParagraph())
                && (above || !isRelated(position));
    }

    private boolean isRelated(int position) {
        return passage.vocabulary().share(reading.words().of(position)) >= Shares.CLOSELY_RELATED;
    }
}
