package io.github.khabar.boilerplate.genre;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.language.KnownWord;
import io.github.khabar.boilerplate.passage.Story;
import io.github.khabar.boilerplate.thresholds.Counts;
import io.github.khabar.boilerplate.thresholds.Lengths;

/**
 * Whether a page sells what its prose describes: a price stands near the prose and so does a button
 * to buy. Either alone may stand beside a story.
 */
public final class Offer {
    private static final Integer SIGN = (int) Character.CURRENCY_SYMBOL;

    private final Reading reading;
    private final Story story;

    public Offer(Reading reading, Story story) {
        this.reading = reading;
        this.story = story;
    }

    /** Returns whether both a price and a button to buy are there. */
    public boolean isMade() {
        int first = story.isTitled() ? story.title() : story.passage().first();
        int from = Math.max(0, first - Counts.SECTION_HEADING_REACH);
        int last = story.passage().last() + Counts.SECTION_HEADING_REACH;
        boolean price = false;
        boolean button = false;
        for (int i = from; i <= Math.min(reading.size() - 1, last); i++) {
            price = price || isPrice(reading.get(i));
            button = button || isToBuy(reading.get(i));
        }
        return price && button;
    }

    static boolean isPrice(BlockFeatures block) {
        return block.words() <= Lengths.LONGEST_PRICE
                && block.tokens().hasNumber()
                && (block.tokens().has(KnownWord.Use.CURRENCY)
                        || block.block()
                                .text()
                                .codePoints()
                                .mapToObj(Character::getType)
                                .anyMatch(SIGN::equals));
    }

    private static boolean isToBuy(BlockFeatures block) {
        boolean button = block.isButton() || block.isContentsLink();
        return button
                && block.words() <= Lengths.LONGEST_BUTTON
                && block.tokens().has(KnownWord.Use.BUYING);
    }
}
