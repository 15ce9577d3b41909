package io.github.khabar.boilerplate.rules;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Layout;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.language.Ending;
import io.github.khabar.boilerplate.language.Phrasebook;
import io.github.khabar.boilerplate.passage.Gap;
import io.github.khabar.boilerplate.passage.PolicyWords;
import io.github.khabar.boilerplate.passage.Story;
import io.github.khabar.boilerplate.thresholds.Counts;
import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.boilerplate.thresholds.Shares;
import io.github.khabar.page.BlockKind;
import io.github.khabar.page.Label;
import io.github.khabar.story.BlockRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides what stands between the story's first and last paragraph. Whatever nothing speaks against
 * is the story's: a paragraph is never lost to be rid of a line of noise.
 */
final class InsideRules {
    /** What a block under a line that announces other stories is. */
    private static final Decision ANNOUNCED =
            new Decision(Label.RELATED, "under a line that announces other stories");

    /** In the order in which they are asked; what none of them takes out is the story's. */
    private final List<Rule> rules;

    private final Reading reading;
    private final Draft draft;
    private final Story story;
    private final BlockRange extent;
    private final boolean chronicle;
    private final int[] next;

    /** How many more blocks a box of other stories may have. */
    private int box;

    InsideRules(Reading reading, Draft draft, Story story, BlockRange extent) {
        this.reading = reading;
        this.draft = draft;
        this.story = story;
        this.extent = extent;
        this.chronicle = isChronicle();
        this.next = readNext();
        this.rules =
                List.of(
                        new Furniture(reading, story.passage().vocabulary())::find,
                        this::date,
                        this::announced,
                        this::strayProse,
                        this::besideDate,
                        this::betweenParts,
                        this::amongTools,
                        this::printedElsewhere,
                        this::aboveDate,
                        this::aboutSomethingElse);
    }

    /** Labels every block between the first and the last paragraph that has no label yet. */
    void label() {
        labelTableCells();
        int neighbour = extent.first();
        for (int i = extent.first(); i <= extent.last(); i++) {
            BlockFeatures block = reading.get(i);
            if (draft.isDecided(i)) {
                neighbour = draft.label(i) == Label.CONTENT ? i : neighbour;
                boolean opens = draft.label(i) == Label.RELATED && Gap.opensBox(block);
                box = opens ? Counts.LONGEST_BOX_INSIDE : 0;
            } else if (Gap.opensBox(block)) {
                draft.label(i, Label.RELATED, "announces other stories");
                box = Counts.LONGEST_BOX_INSIDE;
            } else {
                label(new Spot(i, block, neighbour));
            }
        }
    }

    private void label(Spot spot) {
        Decision decision = Rule.first(rules, spot);
        if (decision == null) {
            keep(spot);
            box = 0;
        } else {
            draft.label(spot.position(), decision);
            box -= decision.equals(ANNOUNCED) ? 1 : 0;
        }
    }

    private @Nullable Decision date(Spot spot) {
        return chronicle || isDatedText(spot) ? null : Furniture.findDate(spot);
    }

    private @Nullable Decision announced(Spot spot) {
        return box > 0 && isBoxed(spot.block()) && !isAfterDatedBox(spot.position())
                ? ANNOUNCED
                : null;
    }

    private @Nullable Decision strayProse(Spot spot) {
        if (!reading.isProse(spot.position()) || isOfTheBody(spot)) {
            return null;
        }
        Phrasebook.Phrase appeal = spot.block().phrase();
        Label label = appeal == null ? Label.RELATED : appeal.marker().label();
        return new Decision(label, "prose that does not read on from the story");
    }

    /** A whole sentence among the story's paragraphs, and nothing that announces another story. */
    private boolean isOfTheBody(Spot spot) {
        BlockFeatures block = spot.block();
        BlockFeatures above = reading.get(spot.position() - 1);
        boolean announced =
                (draft.label(spot.position() - 1) == Label.RELATED && !block.isQuote())
                        || (above.isHeadlineLike() && above.words() >= Lengths.LONG_HEADING);
        return block.ending() == Ending.STOP
                && (block.phrase() == null || isStoryWords(spot))
                && !announced
                && !PolicyWords.areIn(block)
                && reading.layout().nearness(block, reading.get(spot.neighbour()))
                        != Layout.Nearness.FAR;
    }

    /**
     * "المزيد من القرى ينتظر دوره، وفق ما قاله المنسق.": a sentence in the story's own element,
     * without a link or a colon, only begins as what announces other stories does.
     */
    private boolean isStoryWords(Spot spot) {
        BlockFeatures block = spot.block();
        Phrasebook.Phrase phrase = block.phrase();
        return phrase != null
                && phrase.where() == Phrasebook.Where.BEGINS
                && phrase.marker().label() == Label.RELATED
                && block.words() >= Lengths.LONG_HEADING
                && !block.isLink()
                && !block.beginsWithLink()
                && block.block().text().indexOf(':') < 0
                && reading.layout().nearness(block, reading.get(spot.neighbour()))
                        == Layout.Nearness.SAME;
    }

    /**
     * A line that says more than when is the story's, as a chronicle's heading or an item of a
     * programme is; but above the second paragraph, in stripped text or another element, it may be
     * a byline's.
     */
    private boolean isDatedText(Spot spot) {
        BlockFeatures block = spot.block();
        if (!block.isDateLine() || block.isBareDate() || block.isBylineLine()) {
            return false;
        }
        BlockFeatures first = reading.get(extent.first());
        List<Integer> prose = story.passage().prose();
        boolean head = prose.size() < 2 || prose.get(1) >= spot.position();
        return !head || reading.layout().nearness(first, block) == Layout.Nearness.SAME;
    }

    private @Nullable Decision besideDate(Spot spot) {
        int position = spot.position();
        boolean above = isPlainDate(position - 1) && !isRelated(position - 2);
        boolean dated = above || isPlainDate(position + 1);
        BlockKind kind = spot.block().block().kind();
        boolean line = kind == BlockKind.LINE || kind == BlockKind.PARAGRAPH;
        return dated && line && spot.block().words() <= Lengths.LONGEST_NAME
                ? new Decision(Label.BYLINE, "few words beside a date")
                : null;
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
    private @Nullable Decision betweenParts(Spot spot) {
        BlockFeatures block = spot.block();
        if (block.isSentence() || block.block().kind() == BlockKind.HEADING) {
            return null;
        }
        BlockFeatures before = reading.get(spot.neighbour());
        BlockFeatures after = reading.get(nextParagraph(spot.position()));
        Layout layout = reading.layout();
        boolean between =
                layout.nearness(before, after) == Layout.Nearness.FAR
                        && layout.nearness(block, before) != Layout.Nearness.SAME
                        && layout.nearness(block, after) != Layout.Nearness.SAME;
        return between
                ? new Decision(Label.OTHER, "between two parts of the story, in neither")
                : null;
    }

    /** Stripped text has a tool's name in a part of its own, among others and the date. */
    private @Nullable Decision amongTools(Spot spot) {
        int position = spot.position();
        boolean among =
                reading.layout().isFlat()
                        && spot.block().words() < Lengths.SHORTEST_HEADLINE
                        && spot.block().ending() == Ending.OPEN
                        && !draft.isKept(position - 1)
                        && isFurniture(position + 1)
                        && isApart(position, position - 1)
                        && isApart(position, position + 1);
        return among ? new Decision(Label.NAVIGATION, "a word or two among tools") : null;
    }

    private boolean isFurniture(int position) {
        BlockFeatures block = reading.get(position);
        return draft.isDecided(position)
                ? !draft.isKept(position)
                : block.isMarked() || block.isDateLine();
    }

    private boolean isApart(int position, int other) {
        return reading.layout().nearness(reading.get(position), reading.get(other))
                != Layout.Nearness.SAME;
    }

    private int nextParagraph(int position) {
        return next[position - extent.first()];
    }

    /** For each block of the story, the position of the next that is known to be a paragraph. */
    private int[] readNext() {
        int[] read = new int[extent.last() - extent.first() + 1];
        int at = extent.last();
        for (int i = read.length - 1; i >= 0; i--) {
            read[i] = at;
            int position = extent.first() + i;
            at = draft.label(position) == Label.CONTENT ? position : at;
        }
        return read;
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
        boolean full =
                box < Counts.LONGEST_BOX_INSIDE && block.words() < Lengths.SHORTEST_OTHER_HEADLINE;
        return !block.isSentence() && !block.isBulleted() && !full;
    }

    private static boolean isHeadline(BlockFeatures block) {
        return block.words() >= Lengths.SHORTEST_OTHER_HEADLINE
                && block.isHeadlineLike()
                && block.block().kind() != BlockKind.HEADING;
    }

    private @Nullable Decision printedElsewhere(Spot spot) {
        return isHeadline(spot.block())
                        && reading.repeats().isOutside(spot.block(), story.begin(), extent.last())
                ? new Decision(Label.RELATED, "headline that stands elsewhere on the page too")
                : null;
    }

    private @Nullable Decision aboveDate(Spot spot) {
        return isHeadline(spot.block()) && reading.get(spot.position() + 1).isBareDate()
                ? new Decision(Label.RELATED, "headline with a date under it")
                : null;
    }

    private @Nullable Decision aboutSomethingElse(Spot spot) {
        return isHeadline(spot.block()) && isAboutSomethingElse(spot.position()) && isInABox(spot)
                ? new Decision(Label.RELATED, "headlines that share no word with the story")
                : null;
    }

    /**
     * A line that speaks of new things is the story's, a sub-heading or an item, unless it stands
     * in another element than the paragraphs around it. Stripped text has lost the elements: there
     * it takes two headlines in a row to be a box of others.
     */
    private boolean isInABox(Spot spot) {
        int position = spot.position();
        Layout layout = reading.layout();
        if (layout.isFlat()) {
            return isAboutSomethingElse(position - 1) || isAboutSomethingElse(position + 1);
        }
        BlockFeatures before = reading.get(spot.neighbour());
        BlockFeatures after = reading.get(nextParagraph(position));
        return layout.nearness(spot.block(), before) == Layout.Nearness.FAR
                && layout.nearness(spot.block(), after) == Layout.Nearness.FAR;
    }

    private boolean isAboutSomethingElse(int position) {
        BlockFeatures block = reading.get(position);
        return position >= story.begin()
                && !block.isBulleted()
                && block.words() >= Lengths.LONG_HEADING
                && block.ending() == Ending.OPEN
                && reading.words().of(position).length >= Lengths.SHORTEST_OTHER_HEADLINE
                && story.passage().vocabulary().share(reading.words().of(position))
                        < Shares.RELATED;
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
            if (to - from >= Counts.LEAST_CELLS && figures >= Shares.FIGURES * (to - from)) {
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
        return block.block().kind() == BlockKind.LINE && block.words() <= Lengths.LONGEST_CELL;
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
        return headings >= Counts.LEAST_DATED_HEADINGS;
    }

    /**
     * A paragraph by its markup, in no other letters than the rest, that what follows completes.
     */
    private static boolean isLeadIn(BlockFeatures block) {
        return block.ending() == Ending.COLON
                && block.block().container().tag().equals("p")
                && block.block().inlineTags().isEmpty();
    }

    /** One of several points below one another. */
    private boolean isPoint(int position) {
        return reading.get(position).isBulleted()
                && ((position > 0 && reading.get(position - 1).isBulleted())
                        || (position + 1 < reading.size()
                                && reading.get(position + 1).isBulleted()));
    }

    private void keep(Spot spot) {
        int position = spot.position();
        BlockFeatures block = spot.block();
        boolean heading =
                switch (block.block().kind()) {
                    case HEADING -> true;
                    case LINE, PARAGRAPH ->
                            block.words() <= Lengths.LONGEST_HEADING
                                    && block.ending() != Ending.STOP
                                    && !isLeadIn(block)
                                    && !isPoint(position);
                    default -> false;
                };
        if (heading) {
            draft.label(position, Label.HEADING, "short line between paragraphs");
        } else {
            draft.label(position, Label.CONTENT, "between paragraphs of the story");
        }
    }
}
