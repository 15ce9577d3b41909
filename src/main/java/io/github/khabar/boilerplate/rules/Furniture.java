package io.github.khabar.boilerplate.rules;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.features.Vocabulary;
import io.github.khabar.boilerplate.language.Marker;
import io.github.khabar.boilerplate.language.Phrasebook;
import io.github.khabar.boilerplate.story.PromptWords;
import io.github.khabar.page.Block;
import io.github.khabar.page.BlockKind;
import io.github.khabar.page.Label;

/** Names blocks that are page furniture by their own words, markup or form, wherever they stand. */
final class Furniture {
    private static final double RELATED = 0.15;
    private final Reading reading;
    private final Draft draft;
    private final Vocabulary story;

    Furniture(Reading reading, Draft draft, Vocabulary story) {
        this.reading = reading;
        this.draft = draft;
        this.story = story;
    }

    /**
     * Labels a block that is furniture.
     *
     * @param position the block's position
     * @param neighbour the position of the nearest block of the story: names of elements around
     *     both say nothing
     * @return whether the block has its label
     */
    boolean label(int position, int neighbour) {
        BlockFeatures block = reading.get(position);
        if (block.phrase() != null && block.isMarked() && !isOfTheStory(position)) {
            draft.label(
                    position,
                    block.phrase().marker().label(),
                    "phrase that pages print around a story");
            return true;
        }
        Marker hint = reading.layout().hint(block, reading.get(neighbour));
        if (hint != null) {
            draft.label(position, hint.label(), "in an element that is named so");
        } else if (block.isBylineLine()) {
            draft.label(position, Label.BYLINE, "names an author or a desk and nothing else");
        } else if (block.isCaptionLine() || block.block().kind() == BlockKind.CAPTION) {
            draft.label(position, Label.CAPTION, "begins like a caption or a credit");
        } else if (PromptWords.areIn(block) && !block.opener() && !isAboutTheStory(position)) {
            draft.label(position, Label.COMMENTS, "made of the words of a form's messages");
        } else {
            labelByMarkup(position);
        }
        return draft.isDecided(position);
    }

    /**
     * A full sentence that speaks of what the story speaks of is the story's, whatever phrase it
     * holds.
     */
    private boolean isOfTheStory(int position) {
        BlockFeatures block = reading.get(position);
        return block.isParagraph()
                && block.phrase() != null
                && block.phrase().where() != Phrasebook.Where.WHOLE
                && (block.opener() || isAboutTheStory(position));
    }

    private boolean isAboutTheStory(int position) {
        return story.weightedShare(reading.words().of(position)) >= RELATED;
    }

    /** Labels a block that is a date, a time or a number and nothing else. */
    boolean labelDate(int position) {
        BlockFeatures block = reading.get(position);
        if (block.isDateLine() && block.block().kind() != BlockKind.TABLE_ROW) {
            draft.label(position, Label.DATE, "date, time or number alone");
        }
        return draft.isDecided(position);
    }

    private void labelByMarkup(int position) {
        Block block = reading.get(position).block();
        if (block.kind() == BlockKind.CONTROL) {
            draft.label(position, Label.NAVIGATION, "control of a form");
        } else if (reading.get(position).isLink() && !reading.get(position).isSentence()) {
            draft.label(position, Label.RELATED, "link that leads elsewhere");
        } else if (reading.concealed().get(position)) {
            draft.label(position, Label.OTHER, "hidden by the markup");
        }
    }
}
