package io.github.khabar.boilerplate.rules;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.language.Marker;
import io.github.khabar.boilerplate.story.PolicyWords;
import io.github.khabar.page.Label;
import org.jspecify.annotations.Nullable;

/** Names what is not the story. A label here is for people: nothing of it is kept. */
final class Surroundings {
    private final Reading reading;
    private final Draft draft;

    Surroundings(Reading reading, Draft draft) {
        this.reading = reading;
        this.draft = draft;
    }

    /** Labels every block that has no label yet. */
    void label() {
        Label section = null;
        for (int i = 0; i < reading.size(); i++) {
            BlockFeatures block = reading.get(i);
            if (draft.isDecided(i)) {
                section = null;
            } else if (block.phrase() != null && block.isMarked()) {
                Marker marker = block.phrase().marker();
                draft.label(i, marker.label(), "phrase that pages print around a story");
                section = marker.reach() == Marker.Reach.LINE ? section : marker.label();
            } else {
                labelByForm(i, section);
            }
        }
    }

    private void labelByForm(int position, @Nullable Label section) {
        BlockFeatures block = reading.get(position);
        Marker hint = reading.layout().hint(block);
        if (hint != null) {
            draft.label(position, hint.label(), "in an element that is named so");
        } else if (block.isTicker()) {
            draft.label(position, Label.TICKER, "many headlines in one line");
        } else if (PolicyWords.areIn(block)) {
            draft.label(position, Label.COMMENTS, "made of the words of a site's rules");
        } else if (section != null) {
            draft.label(position, section, "in a section that a line above announces");
        } else if (block.isDateLine()) {
            draft.label(position, Label.DATE, "date, time or number alone, apart from the story");
        } else if (block.isMenu() || block.words() <= 3) {
            draft.label(position, Label.NAVIGATION, "few words, outside the story");
        } else if (block.isProse() && reading.repeats().count(block) > 1) {
            draft.label(position, Label.DUPLICATE, "stands on the page twice");
        } else if (block.isHeadlineLike() || block.isProse()) {
            draft.label(position, Label.RELATED, "reads like another story");
        }
    }
}
