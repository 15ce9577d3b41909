package io.github.khabar.boilerplate.rules;

import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.story.Story;
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
