package io.github.khabar.boilerplate.story;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.passage.Passage;
import io.github.khabar.boilerplate.passage.Story;
import io.github.khabar.boilerplate.thresholds.Counts;
import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.boilerplate.thresholds.Shares;

/**
 * Finds the headline of stripped text that prints it below its story, as scrapers do that take the
 * body first: right under the last paragraph, with the date or the section and the date after it.
 */
public final class TitleBelow {

    private TitleBelow() {}

    /**
     * Returns the headline's position, or {@link Story#UNTITLED} where the line is another.
     *
     * @param reading the page
     * @param story a story without a headline above it
     */
    public static int find(Reading reading, Passage story) {
        int position = story.last() + 1;
        if (!reading.layout().isFlat() || position >= reading.size()) {
            return Story.UNTITLED;
        }
        BlockFeatures block = reading.get(position);
        boolean headline =
                HeadlineForm.fits(block)
                        && block.words() >= Lengths.SHORTEST_HEADLINE_BELOW
                        && story.vocabulary().share(reading.words().of(position))
                                >= Shares.HEADLINE_BELOW
                        && isDated(reading, position);
        return headline ? position : Story.UNTITLED;
    }

    private static boolean isDated(Reading reading, int position) {
        for (int i = position + 1;
                i <= position + Counts.DATE_BELOW_HEADLINE && i < reading.size();
                i++) {
            if (reading.get(i).isDateLine()) {
                return true;
            }
        }
        return false;
    }
}
