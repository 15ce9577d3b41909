package io.github.khabar.boilerplate;

import io.github.khabar.page.Label;

/**
 * Labels the headline and the prose of the story; what stands among and around them is for the
 * other rules.
 */
final class StoryLabeller {
    private final Reading reading;
    private final Draft draft;
    private final Story story;

    StoryLabeller(Reading reading, Draft draft, Story story) {
        this.reading = reading;
        this.draft = draft;
        this.story = story;
    }

    /** Labels the story and what stands in it. */
    void label() {
        labelTitle();
        labelProse();
        EdgeRules.Extent extent = new EdgeRules(reading, draft, story).label();
        new BoxRules(reading, draft, story, extent).label();
        new InsideRules(reading, draft, story, extent).label();
    }

    private void labelTitle() {
        if (story.isTitled()) {
            draft.label(story.title(), Label.TITLE, "headline above the story");
            for (int position : reading.repeats().of(reading.get(story.title()))) {
                draft.label(position, Label.TITLE, "repeats the headline");
            }
            return;
        }
        int below = TitleBelow.find(reading, story.passage());
        if (below != Story.UNTITLED) {
            draft.label(below, Label.TITLE, "headline right below the story");
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
