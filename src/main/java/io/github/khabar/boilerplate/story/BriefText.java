package io.github.khabar.boilerplate.story;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.language.Ending;
import io.github.khabar.boilerplate.thresholds.Counts;
import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.page.BlockKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the story of a few lines of stripped text none of which reads like a paragraph, as where a
 * scraper cut the text short: a headline, names and dates, and a line that says more.
 */
final class BriefText {
    private BriefText() {}

    /** Returns the story, or null where a text has no lines in that order. */
    static @Nullable Story find(Reading reading) {
        if (!reading.layout().isFlat() || reading.size() > Counts.LONGEST_BRIEF_TEXT) {
            return null;
        }
        for (int i = 1; i < reading.size(); i++) {
            if (isLine(reading.get(i))) {
                Passage passage = new Passage(reading, i);
                int title = new PlacedTitle(reading, passage).find();
                if (title != Story.UNTITLED && isAbove(reading, title, i)) {
                    return new Story(passage, title);
                }
            }
        }
        return null;
    }

    private static boolean isLine(BlockFeatures block) {
        return block.block().kind() == BlockKind.LINE
                && block.words() >= Lengths.FULL_SENTENCE
                && block.functionWords() > 0
                && !block.isMarked()
                && !block.isMenu()
                && !block.isDateLine()
                && !block.isBylineLine()
                && !block.isCaptionLine();
    }

    /** A headline is shorter and the only one, unless it stands there twice. */
    private static boolean isAbove(Reading reading, int title, int line) {
        return reading.repeats().count(reading.get(title)) > 1
                || (reading.get(title).words() < reading.get(line).words()
                        && isAlone(reading, title, line));
    }

    /** Above or below a teaser another story's headline or teaser stands. */
    private static boolean isAlone(Reading reading, int title, int line) {
        for (int i = 0; i < reading.size(); i++) {
            BlockFeatures block = reading.get(i);
            boolean other = i < title || i > line;
            boolean headline = HeadlineForm.fits(block) || (i < title && isLine(block));
            boolean cut = block.ending() == Ending.ELLIPSIS;
            boolean several = block.words() > Lengths.LONGEST_NAME && !block.opener();
            if (other && several && (headline || cut || block.isParagraph())) {
                return false;
            }
        }
        return true;
    }
}
