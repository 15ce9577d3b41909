package io.github.khabar.boilerplate;

import io.github.khabar.page.Block;
import io.github.khabar.page.BlockKind;
import io.github.khabar.page.Label;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides block by block what belongs to the story, once it is known where the story is. */
final class StoryLabeller {
    private static final int LONGEST_BOX = 6;
    private static final int LONGEST_HEADING = 14;
    private static final double ALL_LINKED = 0.9;
    private final Reading reading;
    private final Draft draft;
    private final Story story;
    private final Passage passage;

    StoryLabeller(Reading reading, Draft draft, Story story) {
        this.reading = reading;
        this.draft = draft;
        this.story = story;
        this.passage = story.passage();
    }

    /** Labels the story's blocks and what stands among them. */
    void label() {
        labelTitle();
        labelProse();
        labelAbove();
        labelInside();
        labelBelow();
    }

    private void labelTitle() {
        if (story.isTitled()) {
            draft.label(story.title(), Label.TITLE, "headline above the story");
            for (int position : reading.repeats().of(reading.get(story.title()))) {
                draft.label(position, Label.TITLE, "repeats the headline");
            }
        }
    }

    private void labelProse() {
        Set<String> seen = new HashSet<>();
        for (int position : passage.prose()) {
            if (seen.add(Repeats.key(reading.get(position)))) {
                draft.label(position, Label.CONTENT, "prose of the story");
            } else {
                draft.label(position, Label.DUPLICATE, "repeats a paragraph of the story");
            }
        }
    }

    private void labelAbove() {
        for (int i = story.begin(); i < passage.first(); i++) {
            if (!draft.isDecided(i) && !labelFurniture(i, passage.first()) && reading.get(i).isSentence()) {
                draft.label(i, Label.CONTENT, "sentence between headline and story");
            }
        }
    }

    private void labelInside() {
        int box = 0;
        int last = passage.first();
        for (int i = passage.first(); i <= passage.last(); i++) {
            BlockFeatures block = reading.get(i);
            if (draft.isDecided(i)) {
                last = draft.label(i) == Label.CONTENT ? i : last;
                box = 0;
            } else if (opensBox(block)) {
                draft.label(i, Label.RELATED, "announces other stories");
                box = LONGEST_BOX;
            } else if (labelFurniture(i, last)) {
                continue;
            } else if (box > 0 && isBoxed(block)) {
                draft.label(i, Label.RELATED, "under a line that announces other stories");
                box--;
            } else {
                keep(i);
                box = 0;
            }
        }
    }

    private boolean isBoxed(BlockFeatures block) {
        return reading.layout().isFlat() ? !block.isSentence() : block.block().linkDensity() > ALL_LINKED;
    }

    private void keep(int position) {
        BlockFeatures block = reading.get(position);
        if (isHeadlineElsewhere(block)) {
            draft.label(position, Label.RELATED, "headline that stands elsewhere on the page too");
        } else if (isHeading(block)) {
            draft.label(position, Label.HEADING, "short line between paragraphs");
        } else {
            draft.label(position, Label.CONTENT, "between paragraphs of the story");
        }
    }

    private boolean isHeadlineElsewhere(BlockFeatures block) {
        return block.words() >= 4
                && block.isHeadlineLike()
                && reading.repeats().isOutside(block, story.begin(), passage.last());
    }

    private static boolean isHeading(BlockFeatures block) {
        return switch (block.block().kind()) {
            case HEADING -> true;
            case LINE, PARAGRAPH -> block.words() <= LONGEST_HEADING && block.ending() != Ending.STOP;
            default -> false;
        };
    }

    private static boolean opensBox(BlockFeatures block) {
        return block.reach() == Marker.Reach.ASIDE
                && block.phrase() != null
                && block.words() <= block.phrase().words() + 1;
    }

    private void labelBelow() {
        for (int i = passage.last() + 1; i < reading.size(); i++) {
            BlockFeatures block = reading.get(i);
            if (draft.isDecided(i) || labelFurniture(i, passage.last()) || !block.isSentence()) {
                return;
            }
            draft.label(i, Label.CONTENT, "sentence that follows the story");
        }
    }

    /** Labels a block that is page furniture by its own words, its markup or its form, although it stands in the story. */
    private boolean labelFurniture(int position, int neighbour) {
        BlockFeatures block = reading.get(position);
        Marker hint = reading.layout().hint(block, reading.get(neighbour));
        if (block.phrase() != null && block.isMarked()) {
            draft.label(position, block.phrase().marker().label(), "phrase that pages print around a story");
        } else if (hint != null) {
            draft.label(position, hint.label(), "in an element that is named so");
        } else if (block.isDateLine() && block.block().kind() != BlockKind.TABLE_ROW) {
            draft.label(position, Label.DATE, "date, time or number alone");
        } else if (block.isBylineLine()) {
            draft.label(position, Label.BYLINE, "names an author or a desk and nothing else");
        } else if (block.isCaptionLine() || block.block().kind() == BlockKind.CAPTION) {
            draft.label(position, Label.CAPTION, "begins like a caption or a credit");
        } else {
            labelByMarkup(position);
        }
        return draft.isDecided(position);
    }

    private void labelByMarkup(int position) {
        Block block = reading.get(position).block();
        if (block.kind() == BlockKind.CONTROL) {
            draft.label(position, Label.NAVIGATION, "control of a form");
        } else if (block.linkDensity() > ALL_LINKED && !reading.get(position).isSentence()) {
            draft.label(position, Label.RELATED, "link that leads elsewhere");
        }
    }
}
