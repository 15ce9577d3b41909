package io.github.khabar.boilerplate.story;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.DeclaredKind;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.passage.Story;
import io.github.khabar.boilerplate.thresholds.Counts;
import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.boilerplate.thresholds.Shares;

/**
 * What an article has and a page about many things has not, whatever form the prose is in: a
 * headline that says something, a date or a byline of its own, or the page's own word for it.
 */
final class ArticleSigns {
    private final Reading reading;
    private final Story story;

    ArticleSigns(Reading reading, Story story) {
        this.reading = reading;
        this.story = story;
    }

    /** Returns whether anything but the prose tells of an article. */
    boolean areThere() {
        return reading.kind() == DeclaredKind.STORY || hasTellingHeadline() || isSigned();
    }

    private boolean isOwn(BlockFeatures title) {
        return title.linked() <= Shares.PARTLY_LINKED;
    }

    /** A section's name has few words; a teaser's headline leads to its story. */
    private boolean hasTellingHeadline() {
        if (!story.isTitled()) {
            return false;
        }
        BlockFeatures title = reading.get(story.title());
        int[] words = reading.words().of(story.title());
        return isOwn(title)
                && title.words() > Lengths.LONGEST_NAME
                && (reading.headlines().isDeclared(title)
                        || story.passage().lead().share(words) >= Shares.HEADLINE_OF_LEAD);
    }

    /** A date or a byline under the headline or right above it, and no more of them further on. */
    private boolean isSigned() {
        if (!story.isTitled() || !isOwn(reading.get(story.title()))) {
            return false;
        }
        int from = Math.max(0, story.title() - Counts.SECTION_HEADING_REACH);
        int above = signatures(from, story.passage().first());
        return above > 0
                && above <= Counts.MOST_SIGNATURES
                && signatures(story.passage().first(), story.passage().last()) <= 1;
    }

    private int signatures(int from, int to) {
        int signatures = 0;
        for (int i = from; i < to; i++) {
            BlockFeatures block = reading.get(i);
            boolean date = block.isDateLine() && !block.isNumber();
            boolean signed = date || block.isBylineLine();
            signatures += signed && !reading.layout().isInOneOfMany(block) ? 1 : 0;
        }
        return signatures;
    }
}
