package io.github.khabar.boilerplate.rules;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Headlines;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.passage.Story;
import io.github.khabar.boilerplate.thresholds.Shares;
import io.github.khabar.page.BlockKind;
import org.jspecify.annotations.Nullable;

/**
 * The headline of a page that prints none, where a section's name, a caption, a deck or another
 * story's headline stands above the story and would be taken for it.
 */
final class DeclaredHeadline {
    private DeclaredHeadline() {}

    /**
     * Returns the declared headline that is to be believed over the printed line, or null.
     *
     * @param reading the page
     * @param story its story
     * @param printed the position of the line that looks most like the headline
     */
    static @Nullable String over(Reading reading, Story story, int printed) {
        Headlines headlines = reading.headlines();
        String sure = headlines.sure();
        BlockFeatures block = reading.get(printed);
        if (sure == null || headlines.agreement(block) >= Shares.OTHER_HEADLINE) {
            return null;
        }
        double declared = story.passage().vocabulary().share(reading.words().of(sure));
        double shown = story.passage().vocabulary().share(reading.words().of(printed));
        boolean main = block.block().kind() == BlockKind.HEADING && block.block().level() <= 1;
        return declared > (main ? shown : Shares.HEADLINE_OF_STORY) ? sure : null;
    }
}
