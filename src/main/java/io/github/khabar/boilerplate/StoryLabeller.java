package io.github.khabar.boilerplate;

import io.github.khabar.page.Label;
import java.util.HashSet;
import java.util.Set;

/** Decides block by block what belongs to the story, once it is known where the story is. */
final class StoryLabeller {
    private static final int LONGEST_BOX = 6;
    private static final int LONGEST_HEADING = 14;
    private final Draft draft;
    private final Repeats repeats;
    private final Passage story;

    StoryLabeller(Draft draft, Repeats repeats, Passage story) {
        this.draft = draft;
        this.repeats = repeats;
        this.story = story;
    }

    /**
     * Labels the story's blocks and what stands among them.
     *
     * @param title the position of the headline, or {@link TitleChooser#NONE}
     */
    void label(int title) {
        labelTitle(title);
        labelProse();
        labelAbove(title == TitleChooser.NONE ? story.first() : title);
        labelInside();
        labelBelow();
    }

    private void labelTitle(int title) {
        if (title == TitleChooser.NONE) {
            return;
        }
        String key = Repeats.key(draft.get(title));
        for (int i = 0; i < draft.blocks().size(); i++) {
            if (Repeats.key(draft.get(i)).equals(key)) {
                draft.label(
                        i,
                        Label.TITLE,
                        i == title ? "headline above the story" : "repeats the headline");
            }
        }
    }

    private void labelProse() {
        Set<String> seen = new HashSet<>();
        for (int position : story.prose()) {
            if (seen.add(Repeats.key(draft.get(position)))) {
                draft.label(position, Label.CONTENT, "prose of the story");
            } else {
                draft.label(position, Label.DUPLICATE, "repeats a paragraph of the story");
            }
        }
    }

    private void labelAbove(int title) {
        for (int i = title + 1; i < story.first(); i++) {
            if (!labelFurniture(i) && draft.get(i).isSentence()) {
                draft.label(i, Label.CONTENT, "sentence between headline and story");
            }
        }
    }

    private void labelInside() {
        int box = 0;
        for (int i = story.first(); i <= story.last(); i++) {
            BlockFeatures block = draft.get(i);
            if (draft.isDecided(i)) {
                box = 0;
            } else if (opensBox(block)) {
                draft.label(i, Label.RELATED, "announces other stories");
                box = LONGEST_BOX;
            } else if (labelFurniture(i)) {
                continue;
            } else if (box > 0 && !block.isSentence()) {
                draft.label(i, Label.RELATED, "under a line that announces other stories");
                box--;
            } else {
                keep(i);
                box = 0;
            }
        }
    }

    private void keep(int position) {
        BlockFeatures block = draft.get(position);
        if (block.words() >= 4 && repeats.count(block) > 1 && block.isHeadlineLike()) {
            draft.label(position, Label.RELATED, "headline that stands elsewhere on the page too");
        } else if (block.words() <= LONGEST_HEADING && block.ending() != Ending.STOP) {
            draft.label(position, Label.HEADING, "short line between paragraphs");
        } else {
            draft.label(position, Label.CONTENT, "between paragraphs of the story");
        }
    }

    private static boolean opensBox(BlockFeatures block) {
        return block.reach() == Marker.Reach.ASIDE
                && block.phrase() != null
                && block.words() <= block.phrase().words() + 1;
    }

    private void labelBelow() {
        for (int i = story.last() + 1; i < draft.blocks().size(); i++) {
            BlockFeatures block = draft.get(i);
            if (labelFurniture(i) || !block.isSentence()) {
                return;
            }
            draft.label(i, Label.CONTENT, "sentence that follows the story");
        }
    }

    private boolean labelFurniture(int position) {
        BlockFeatures block = draft.get(position);
        if (block.phrase() != null && block.isMarked()) {
            draft.label(
                    position,
                    block.phrase().marker().label(),
                    "phrase that pages print around a story");
        } else if (block.isDateLine()) {
            draft.label(position, Label.DATE, "date, time or number alone");
        } else if (block.isBylineLine()) {
            draft.label(position, Label.BYLINE, "names an author or a desk and nothing else");
        } else if (block.isCaptionLine()) {
            draft.label(position, Label.CAPTION, "begins like a caption or a credit");
        }
        return draft.isDecided(position);
    }
}
