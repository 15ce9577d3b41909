package io.github.khabar.boilerplate.rules;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.language.Marker;
import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.page.Label;

/**
 * Calls what stands around a story by the name that people know it by, once it is decided what the
 * story is: the same words are a menu above it and the page's foot below.
 */
final class FurnitureLabels {
    private final Reading reading;
    private final Draft draft;

    FurnitureLabels(Reading reading, Draft draft) {
        this.reading = reading;
        this.draft = draft;
    }

    /** Gives other labels to blocks that are not kept. */
    void refine() {
        int story = beginOfStory();
        for (int i = 0; i < reading.size(); i++) {
            BlockFeatures block = reading.get(i);
            if (draft.label(i) == Label.COOKIES && isCall(block)) {
                draft.overrule(i, Label.SUBSCRIBE, "in an element that is named so");
            } else if (draft.label(i) == Label.FOOTER && i < story && isMenuItem(block)) {
                draft.overrule(i, Label.NAVIGATION, "few words, outside the story");
            }
        }
    }

    /** What opens over a page and has no word of cookies mostly calls to subscribe. */
    private boolean isCall(BlockFeatures block) {
        boolean speaksOfCookies = block.phrase() != null && block.isMarked();
        return !speaksOfCookies && reading.layout().hint(block) == Marker.POPUP;
    }

    private boolean isMenuItem(BlockFeatures block) {
        return block.isMenu()
                || block.words() <= Lengths.LONGEST_MENU_ITEM
                || reading.layout().hint(block) == Marker.NAVIGATION;
    }

    /** Returns where the headline or the story begins; 0 where there is neither. */
    private int beginOfStory() {
        for (int i = 0; i < reading.size(); i++) {
            if (draft.isKept(i) || draft.label(i) == Label.TITLE) {
                return i;
            }
        }
        return 0;
    }
}
