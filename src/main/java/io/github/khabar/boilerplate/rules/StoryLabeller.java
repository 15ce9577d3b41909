package io.github.khabar.boilerplate.rules;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.language.Marker;
import io.github.khabar.boilerplate.language.Tokens;
import io.github.khabar.boilerplate.story.Story;
import io.github.khabar.boilerplate.thresholds.Counts;
import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.page.Label;
import io.github.khabar.story.BlockRange;

/**
 * Labels the headline and the prose of the story; what stands among and around them is for the
 * other rules.
 */
final class StoryLabeller {
    private final Reading reading;
    private final Draft draft;
    private final Story story;
    private final int headline;

    /**
     * Prepares for a story.
     *
     * @param headline the position of its headline, above or below it, or {@link Story#UNTITLED}
     */
    StoryLabeller(Reading reading, Draft draft, Story story, int headline) {
        this.reading = reading;
        this.draft = draft;
        this.story = story;
        this.headline = headline;
    }

    /** Labels the story and what stands in it. */
    void label() {
        labelTitle();
        labelFeedTail();
        labelCaptions();
        labelProse();
        BlockRange extent = new EdgeRules(reading, draft, story).label();
        new BoxRules(reading, draft, story, extent).label();
        new InsideRules(reading, draft, story, extent).label();
    }

    private void labelTitle() {
        if (story.isTitled()) {
            draft.label(story.title(), Label.TITLE, "headline above the story");
            for (int position : reading.repeats().of(reading.get(story.title()))) {
                draft.label(position, Label.TITLE, "repeats the headline");
            }
        } else if (headline != Story.UNTITLED) {
            draft.label(headline, Label.TITLE, "headline right below the story");
        }
    }

    /**
     * Feeds end a story with a sentence that says once more what it is called, and where it stood.
     */
    private void labelFeedTail() {
        if (headline == Story.UNTITLED) {
            return;
        }
        int last = story.passage().last();
        for (int i = last; i < Math.min(reading.size(), last + Counts.FEED_TAIL_REACH); i++) {
            if (isFeedTail(reading.get(i), reading.get(headline))) {
                draft.label(i, Label.SOURCE_LINK, "names the headline and where it first stood");
            }
        }
    }

    private static boolean isFeedTail(BlockFeatures block, BlockFeatures title) {
        boolean sourced = block.phrase() != null && block.phrase().marker() == Marker.SOURCE_LINK;
        int rest = block.tokens().size() - title.tokens().size();
        return (sourced || !block.block().links().isEmpty())
                && rest > 0
                && rest <= Lengths.MOST_BESIDE_HEADLINE_IN_FEED_TAIL
                && title.words() >= Lengths.SHORTEST_HEADLINE_IN_FEED_TAIL
                && block.folded().contains(title.folded());
    }

    /**
     * Where a picture's text is printed twice, once with its credit, neither is the story's: the
     * one looks like prose, the other like a site's copyright line.
     */
    private void labelCaptions() {
        int begin = story.isTitled() ? story.title() + 1 : story.passage().first();
        for (int i = begin; i < Math.min(reading.size() - 1, story.passage().last()); i++) {
            if (isCreditedAgain(reading.get(i), reading.get(i + 1))) {
                draft.label(i, Label.DUPLICATE, "stands again below with a picture's credit");
                draft.label(i + 1, Label.CAPTION, "a picture's text once more, with its credit");
            }
        }
    }

    private static boolean isCreditedAgain(BlockFeatures block, BlockFeatures below) {
        int rest = below.tokens().size() - block.tokens().size();
        return block.words() > 0
                && rest > 0
                && rest <= Lengths.LONGEST_CREDIT
                && below.folded().startsWith(block.folded())
                && (below.isCaptionLine()
                        || below.tokens().word(block.tokens().size()).charAt(0)
                                == Tokens.COPYRIGHT);
    }

    private void labelProse() {
        for (int position : story.passage().prose()) {
            if (draft.isDecided(position)) {
                continue;
            }
            draft.label(position, Label.CONTENT, "prose of the story");
            for (int same : reading.repeats().of(reading.get(position))) {
                if (same != position) {
                    draft.label(same, Label.DUPLICATE, "repeats a paragraph of the story");
                }
            }
        }
    }
}
