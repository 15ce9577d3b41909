package io.github.khabar.boilerplate;

import io.github.khabar.page.BlockKind;
import io.github.khabar.page.Label;

/**
 * Decides where the story begins above its first paragraph of prose, and where it ends below its
 * last.
 */
final class EdgeRules {
    private static final int FEW_WORDS = 5;
    private static final int SEVERAL_WORDS = 8;
    private static final double RELATED = 0.1;
    private static final int REACH = 40;
    private static final String BULLETS = "-–—•*▪●■◆✓+";
    private final Reading reading;
    private final Draft draft;
    private final Story story;
    private final Furniture furniture;

    EdgeRules(Reading reading, Draft draft, Story story) {
        this.reading = reading;
        this.draft = draft;
        this.story = story;
        this.furniture = new Furniture(reading, draft);
    }

    /**
     * Labels what stands between the headline and the first paragraph, and what follows the last.
     */
    void label() {
        labelAbove();
        labelBelow();
    }

    private void labelAbove() {
        int first = story.passage().first();
        for (int i = first - 1; i >= story.begin(); i--) {
            if (draft.isDecided(i) || furniture.label(i, first) || furniture.labelDate(i)) {
                continue;
            }
            BlockFeatures block = reading.get(i);
            if (block.isSentence()) {
                draft.label(i, Label.CONTENT, "sentence between headline and story");
            } else if (isWithin(block, first)
                    && block.words() >= SEVERAL_WORDS
                    && !reading.isUnderImage(i)) {
                draft.label(i, Label.CONTENT, "in the story's element, above its first paragraph");
            }
        }
    }

    private void labelBelow() {
        int last = story.passage().last();
        int end = Math.min(reading.size(), last + REACH);
        boolean listed = isListed(last + 1);
        for (int i = last + 1; i < end && !endsHere(i); i++) {
            BlockFeatures block = reading.get(i);
            if (draft.isDecided(i) || furniture.label(i, last) || furniture.labelDate(i)) {
                if (reading.layout().isFlat()) {
                    return;
                }
            } else if (readsOn(block)
                    || (listed && isBulleted(block))
                    || isOneOfItsOwn(block, last)) {
                draft.label(i, Label.CONTENT, "follows the story's last paragraph");
            } else if (reading.layout().isFlat()) {
                return;
            }
        }
    }

    /** A line that announces what follows a story ends it, unless it stands in a box of its own. */
    private boolean endsHere(int position) {
        BlockFeatures block = reading.get(position);
        Marker.Reach reach = block.reach();
        boolean boxed = reading.layout().isBoxedBeside(block, reading.get(story.passage().last()));
        return reach != null && reach != Marker.Reach.LINE && !boxed;
    }

    private boolean readsOn(BlockFeatures block) {
        if (!reading.layout().isFlat() && !isWithin(block, story.passage().last())) {
            return false;
        }
        boolean carriesOn =
                block.opener()
                        && block.words() >= FEW_WORDS
                        && story.passage().vocabulary().share(block) >= RELATED;
        return block.isSentence() || carriesOn;
    }

    private boolean isOneOfItsOwn(BlockFeatures block, int last) {
        if (!isWithin(block, last)) {
            return false;
        }
        return block.block().kind() == BlockKind.LIST_ITEM
                || block.block().kind() == BlockKind.QUOTE
                || block.words() >= SEVERAL_WORDS;
    }

    private boolean isWithin(BlockFeatures block, int position) {
        return reading.layout().nearness(block, reading.get(position)) == Layout.Nearness.SAME;
    }

    private boolean isListed(int position) {
        return reading.get(position - 1).ending() == Ending.COLON
                || (position + 1 < reading.size()
                        && isBulleted(reading.get(position))
                        && isBulleted(reading.get(position + 1)));
    }

    private static boolean isBulleted(BlockFeatures block) {
        String text = block.folded();
        return !text.isEmpty()
                && (BULLETS.indexOf(text.charAt(0)) >= 0
                        || (Character.isDigit(text.charAt(0))
                                && block.words() >= 2
                                && block.date() == DateForm.NONE));
    }
}
