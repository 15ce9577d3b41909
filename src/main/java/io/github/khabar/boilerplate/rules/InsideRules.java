package io.github.khabar.boilerplate.rules;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Layout;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.language.Ending;
import io.github.khabar.boilerplate.language.Phrasebook;
import io.github.khabar.boilerplate.story.Gap;
import io.github.khabar.boilerplate.story.PolicyWords;
import io.github.khabar.boilerplate.story.Story;
import io.github.khabar.page.BlockKind;
import io.github.khabar.page.Label;
import io.github.khabar.story.BlockRange;
import java.util.List;

/**
 * Decides what stands between the story's first and last paragraph. Whatever nothing speaks against
 * is the story's: a paragraph is never lost to be rid of a line of noise.
 */
final class InsideRules {
    private static final int LONGEST_BOX = 6;
    private static final int LONGEST_HEADING = 14;
    private static final int LEAST_CELLS = 4;
    private static final double NOTHING_IN_COMMON = 0.1;
    private static final int NAME_LENGTH = 4;
    private static final int LEAST_HEADLINE = 4;
    private static final int LONG_HEADLINE = 6;
    private final Reading reading;
    private final Draft draft;
    private final Story story;
    private final BlockRange extent;
    private final Furniture furniture;
    private int box;
    private int following;

    InsideRules(Reading reading, Draft draft, Story story, BlockRange extent) {
        this.reading = reading;
        this.draft = draft;
        this.story = story;
        this.extent = extent;
        this.furniture = new Furniture(reading, draft, story.passage().vocabulary());
    }

    /** Labels every block between the first and the last paragraph that has no label yet. */
    void label() {
        labelTableCells();
        int neighbour = extent.first();
        boolean chronicle = isChronicle();
        for (int i = extent.first(); i <= extent.last(); i++) {
            if (draft.isDecided(i)) {
                neighbour = draft.label(i) == Label.CONTENT ? i : neighbour;
                boolean opens = draft.label(i) == Label.RELATED && Gap.opensBox(reading.get(i));
                box = opens ? LONGEST_BOX : 0;
            } else if (Gap.opensBox(reading.get(i))) {
                draft.label(i, Label.RELATED, "announces other stories");
                box = LONGEST_BOX;
            } else if (!isNoise(i, neighbour, chronicle)) {
                keep(i);
                box = 0;
            }
        }
    }

    private boolean isNoise(int position, int neighbour, boolean chronicle) {
        if (furniture.label(position, neighbour)
                || (!chronicle && !isDatedText(position) && furniture.labelDate(position))) {
            return true;
        }
        BlockFeatures block = reading.get(position);
        if (box > 0 && isBoxed(block) && !isAfterDatedBox(position)) {
            box--;
            draft.label(position, Label.RELATED, "under a line that announces other stories");
        } else if (reading.isProse(position) && !isOfTheBody(position, neighbour)) {
            Phrasebook.Phrase appeal = block.phrase();
            Label label = appeal != null ? appeal.marker().label() : Label.RELATED;
            draft.label(position, label, "prose that does not read on from the story");
        } else if (isBesideDate(position)) {
            draft.label(position, Label.BYLINE, "few words beside a date");
        } else if (isBetweenParts(position, neighbour)) {
            draft.label(position, Label.OTHER, "between two parts of the story, in neither");
        } else {
            labelOtherHeadline(position, neighbour);
        }
        return draft.isDecided(position);
    }

    /** A whole sentence among the story's paragraphs, and nothing that announces another story. */
    private boolean isOfTheBody(int position, int neighbour) {
        BlockFeatures block = reading.get(position);
        BlockFeatures above = reading.get(position - 1);
        boolean announced =
                (draft.label(position - 1) == Label.RELATED && !block.isQuote())
                        || (above.isHeadlineLike() && above.words() >= LONG_HEADLINE);
        return block.ending() == Ending.STOP
                && block.phrase() == null
                && !announced
                && !PolicyWords.areIn(block)
                && reading.layout().nearness(block, reading.get(neighbour)) != Layout.Nearness.FAR;
    }

    /**
     * A line that says more than when is the story's, as a chronicle's heading or an item of a
     * programme is; but above the second paragraph, in stripped text or another element, it may be
     * a byline's.
     */
    private boolean isDatedText(int position) {
        BlockFeatures block = reading.get(position);
        if (!block.isDateLine() || block.isBareDate() || block.isBylineLine()) {
            return false;
        }
        BlockFeatures first = reading.get(extent.first());
        List<Integer> prose = story.passage().prose();
        boolean head = prose.size() < 2 || prose.get(1) >= position;
        return !head || reading.layout().nearness(first, block) == Layout.Nearness.SAME;
    }

    private boolean isBesideDate(int position) {
        BlockFeatures block = reading.get(position);
        boolean above = isPlainDate(position - 1) && !isRelated(position - 2);
        boolean dated = above || isPlainDate(position + 1);
        BlockKind kind = block.block().kind();
        boolean line = kind == BlockKind.LINE || kind == BlockKind.PARAGRAPH;
        return dated && line && block.words() <= NAME_LENGTH;
    }

    private boolean isRelated(int position) {
        return position >= 0 && draft.label(position) == Label.RELATED;
    }

    private boolean isPlainDate(int position) {
        if (position < 0 || position >= reading.size()) {
            return false;
        }
        BlockFeatures block = reading.get(position);
        return block.isBareDate() && block.words() > 0 && draft.label(position) != Label.EMBED;
    }

    /**
     * A lead and a body in different elements have the head's furniture between them: names,
     * sections, counters.
     */
    private boolean isBetweenParts(int position, int neighbour) {
        BlockFeatures block = reading.get(position);
        if (block.isSentence() || block.block().kind() == BlockKind.HEADING) {
            return false;
        }
        BlockFeatures before = reading.get(neighbour);
        BlockFeatures after = reading.get(nextParagraph(position));
        Layout layout = reading.layout();
        return layout.nearness(before, after) == Layout.Nearness.FAR
                && layout.nearness(block, before) != Layout.Nearness.SAME
                && layout.nearness(block, after) != Layout.Nearness.SAME;
    }

    /** Remembered: many lines may stand before one paragraph. */
    private int nextParagraph(int position) {
        int next = Math.max(position + 1, following);
        while (next < extent.last() && draft.label(next) != Label.CONTENT) {
            next++;
        }
        following = next;
        return next;
    }

    /** Where the other stories have their dates, a line without one is no story's. */
    private boolean isAfterDatedBox(int position) {
        return isPlainDate(position - 1) && isRelated(position - 2) && !isPlainDate(position + 1);
    }

    /**
     * Stripped text does not show where a box ends: at what reads on, at a bullet, at words too few
     * for a headline.
     */
    private boolean isBoxed(BlockFeatures block) {
        if (!reading.layout().isFlat()) {
            return block.isLink();
        }
        boolean full = box < LONGEST_BOX && block.words() < LEAST_HEADLINE;
        return !block.isSentence() && !block.isBulleted() && !full;
    }

    private void labelOtherHeadline(int position, int neighbour) {
        BlockFeatures block = reading.get(position);
        if (block.words() < 4
                || !block.isHeadlineLike()
                || block.block().kind() == BlockKind.HEADING) {
            return;
        }
        if (reading.repeats().isOutside(block, story.begin(), extent.last())) {
            draft.label(position, Label.RELATED, "headline that stands elsewhere on the page too");
        } else if (reading.get(position + 1).isBareDate()) {
            draft.label(position, Label.RELATED, "headline with a date under it");
        } else if (isAboutSomethingElse(position) && isInABox(position, neighbour)) {
            draft.label(position, Label.RELATED, "headlines that share no word with the story");
        }
    }

    /**
     * A line that speaks of new things is the story's, a sub-heading or an item, unless it stands
     * in another element than the paragraphs around it. Stripped text has lost the elements: there
     * it takes two headlines in a row to be a box of others.
     */
    private boolean isInABox(int position, int neighbour) {
        Layout layout = reading.layout();
        if (layout.isFlat()) {
            return isAboutSomethingElse(position - 1) || isAboutSomethingElse(position + 1);
        }
        BlockFeatures block = reading.get(position);
        BlockFeatures after = reading.get(nextParagraph(position));
        return layout.nearness(block, reading.get(neighbour)) == Layout.Nearness.FAR
                && layout.nearness(block, after) == Layout.Nearness.FAR;
    }

    private boolean isAboutSomethingElse(int position) {
        BlockFeatures block = reading.get(position);
        return position >= story.begin()
                && !block.isBulleted()
                && block.words() >= 6
                && block.ending() == Ending.OPEN
                && reading.words().of(position).length >= 4
                && story.passage().vocabulary().share(reading.words().of(position))
                        < NOTHING_IN_COMMON;
    }

    /** A table that lost its markup leaves many lines of a word or two, and figures among them. */
    private void labelTableCells() {
        int from = extent.first();
        while (from <= extent.last()) {
            int to = from;
            int figures = 0;
            while (to <= extent.last() && isCell(reading.get(to))) {
                figures += reading.get(to).words() == 0 ? 1 : 0;
                to++;
            }
            int end = to > from && isAbovePart(to - 1) ? to - 1 : to;
            if (to - from >= LEAST_CELLS && figures * 4 >= to - from) {
                for (int i = from; i < end; i++) {
                    draft.label(
                            i,
                            Label.OTHER,
                            "one of many short lines and figures: cells of a table");
                }
            }
            from = to + 1;
        }
    }

    /** A line of words right above a paragraph is its heading. */
    private boolean isAbovePart(int position) {
        return position < extent.last()
                && reading.get(position).words() > 0
                && draft.label(position + 1) == Label.CONTENT;
    }

    private static boolean isCell(BlockFeatures block) {
        return block.block().kind() == BlockKind.LINE && block.words() <= 3;
    }

    /** A story told by dates has them as headings: two or more, each with a paragraph under it. */
    private boolean isChronicle() {
        int headings = 0;
        for (int i = extent.first(); i < extent.last(); i++) {
            headings +=
                    reading.get(i).isDateLine() && reading.isProse(i + 1) && reading.isProse(i - 1)
                            ? 1
                            : 0;
        }
        return headings >= 2;
    }

    /** A paragraph by its markup, in no other letters than the rest, that what follows completes. */
    private static boolean isLeadIn(BlockFeatures block) {
        return block.ending() == Ending.COLON
                && block.block().container().tag().equals("p")
                && block.block().inlineTags().isEmpty();
    }

    private void keep(int position) {
        BlockFeatures block = reading.get(position);
        boolean heading =
                switch (block.block().kind()) {
                    case HEADING -> true;
                    case LINE, PARAGRAPH ->
                            block.words() <= LONGEST_HEADING
                                    && block.ending() != Ending.STOP
                                    && !isLeadIn(block);
                    default -> false;
                };
        if (heading) {
            draft.label(position, Label.HEADING, "short line between paragraphs");
        } else {
            draft.label(position, Label.CONTENT, "between paragraphs of the story");
        }
    }
}
