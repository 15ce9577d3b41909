package io.github.khabar.boilerplate.story;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Layout;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.features.Vocabulary;
import io.github.khabar.boilerplate.language.Ending;
import io.github.khabar.boilerplate.language.Marker;
import io.github.khabar.page.BlockKind;

/**
 * Whether a block of prose reads on from a passage, although something stands between them. Each
 * rule is a vote.
 */
final class Continuity {
    private static final double ABOUT_THE_SAME = 0.10;
    private static final double ABOUT_VERY_MUCH_THE_SAME = 0.18;
    private static final double OF_WHAT_FOLLOWS = 0.34;
    private static final double OF_WHAT_PRECEDES = 0.25;
    private static final double MUCH_MORE = 0.4;
    private static final int LONG_HEADING = 6;
    private static final int LONG_HEADLINE = 8;
    private static final int RUN = 3;
    private static final int SHORT_GAP = 3;
    private static final int LONG_GAP = 8;
    private static final int VERY_LONG_GAP = 20;

    /** How many lines between paragraphs are looked at, for each block of a page. */
    private static final long LINES_PER_BLOCK = 20;

    private final Reading reading;
    private long linesLeft;

    Continuity(Reading reading) {
        this.reading = reading;
        this.linesLeft = LINES_PER_BLOCK * reading.size();
    }

    /**
     * Returns whether a block reads on from a passage.
     *
     * @param passage the passage so far
     * @param position the position of the new block
     */
    boolean readsOn(Passage passage, int position) {
        linesLeft -= position - passage.last();
        if (linesLeft < 0) {
            return false;
        }
        BlockFeatures last = reading.get(passage.last());
        BlockFeatures block = reading.get(position);
        Layout.Nearness nearness = reading.layout().nearness(last, block);
        if (passage.last() == position - 1
                && (nearness == Layout.Nearness.UNKNOWN || nearness == Layout.Nearness.SAME)) {
            return true;
        }
        Gap gap = Gap.between(reading, passage.last(), position);
        if (gap.end()) {
            return false;
        }
        if (isSettled(block, gap)
                && (nearness == Layout.Nearness.SAME
                        || (nearness == Layout.Nearness.NEAR && !isElsewhere(gap)))) {
            return true;
        }
        Vocabulary run = run(position);
        int votes = aboutness(passage, run) + opening(passage, position) + interruption(gap);
        votes += place(last, block, nearness) + headline(passage, gap, block, run);
        votes += block.ending() == Ending.STOP && !isUnderHeadline(gap) ? 1 : 0;
        votes -=
                nearness != Layout.Nearness.SAME
                                && gap.unmarked()
                                && !isPart(gap)
                                && isAlone(passage, run, position)
                        ? 2
                        : 0;
        votes -= reading.layout().isInEntry(block) && !reading.layout().isInEntry(last) ? 3 : 0;
        votes -= passage.isCutOff() ? 1 : 0;
        votes -= PolicyWords.areIn(block) != PolicyWords.areIn(last) ? 5 : 0;
        return votes >= 1;
    }

    /**
     * Returns whether a passage of several paragraphs is the rest of another: about the same by its
     * words, and nothing between them that ends a story or begins one.
     *
     * @param passage the passage so far
     * @param rest a passage further down
     */
    boolean isRest(Passage passage, Passage rest) {
        if (rest.prose().size() == 1
                || rest.isCutOff()
                || rest.first() - passage.last() - 1 > VERY_LONG_GAP) {
            return false;
        }
        Gap gap = Gap.between(reading, passage.last(), rest.first());
        return !gap.end()
                && !gap.tail()
                && !PolicyWords.areIn(reading, rest)
                && passage.vocabulary().overlap(rest.vocabulary()) >= ABOUT_THE_SAME
                && !isHeaded(passage, gap, rest);
    }

    private boolean isHeaded(Passage passage, Gap gap, Passage rest) {
        if (gap.headline() < 0 || isPart(gap)) {
            return gap.dated();
        }
        BlockFeatures headline = reading.get(gap.headline());
        int[] words = reading.words().of(gap.headline());
        double below = rest.vocabulary().share(words);
        double above = passage.vocabulary().share(words);
        boolean other = below >= OF_WHAT_FOLLOWS && above < OF_WHAT_PRECEDES;
        return gap.dated() || isElsewhere(gap) || (other && headline.words() >= LONG_HEADING);
    }

    /**
     * Full sentences in the element that holds the story are the story's, however long what stands
     * between: a table, a list of contents, a box.
     */
    private static boolean isSettled(BlockFeatures block, Gap gap) {
        return block.ending() == Ending.STOP && !gap.dated() && !gap.tail() && !block.isMarked();
    }

    /** Whether what stands above a block leads to another page, or is declared as a headline. */
    private boolean isElsewhere(Gap gap) {
        if (gap.headline() < 0) {
            return false;
        }
        BlockFeatures headline = reading.get(gap.headline());
        return headline.linked() > 0 || reading.headlines().isDeclared(headline);
    }

    /** The position after a block, a line of furniture between left aside. */
    private int next(int position) {
        int next = position + 1;
        boolean line = next < reading.size() && reading.get(next).reach() == Marker.Reach.LINE;
        return line ? next + 1 : next;
    }

    /** The words of a block and of the prose that follows it directly. */
    private Vocabulary run(int position) {
        Vocabulary run = new Vocabulary();
        int at = position;
        for (int i = 0; i < RUN && reading.isProse(at); i++) {
            run.add(reading.words().of(at));
            at = next(at);
        }
        return run;
    }

    /**
     * Whether a headline that stands right above a block is the block's own: another story's
     * headline speaks of what follows it and not of what stands before; a sub-heading speaks of
     * both, a headline in a box of neither.
     */
    private int headline(Passage passage, Gap gap, BlockFeatures block, Vocabulary run) {
        if (gap.headline() < 0) {
            return gap.dated() && gap.lines() > 1 ? -1 : 0;
        }
        BlockFeatures headline = reading.get(gap.headline());
        if (headline.ending() == Ending.QUESTION && !gap.dated()) {
            boolean answered = gap.asides() == 0 && block.ending() == Ending.STOP;
            return answered && !passage.isCutOff() ? 1 : 0;
        }
        int[] words = reading.words().of(gap.headline());
        double below = run.share(words);
        double above = passage.vocabulary().share(words);
        boolean own = below >= OF_WHAT_FOLLOWS;
        if (gap.asides() > 0) {
            int other = headline.words() >= LONG_HEADING ? -1 : 0;
            return block.opener() ? 0 : own ? -3 : other;
        }
        if (gap.dated()) {
            return own ? (block.opener() ? -1 : -4) : -1;
        }
        if (block.opener() || headline.words() < LONG_HEADING) {
            return 0;
        }
        if (isPart(gap)) {
            return 0;
        }
        int votes = headline.words() >= LONG_HEADLINE && below - above >= MUCH_MORE ? -2 : 0;
        return votes - (above >= OF_WHAT_PRECEDES ? 0 : own ? 3 : 1) - (own ? 1 : 0);
    }

    private boolean isUnderHeadline(Gap gap) {
        return gap.headline() >= 0 && !isPart(gap);
    }

    /**
     * Whether what stands above a block is the heading of a part of the story: one that is no link
     * and not the page's first, a few words with nothing beside them, or one under a time of day,
     * as in a live report.
     */
    private boolean isPart(Gap gap) {
        if (gap.headline() < 0) {
            return false;
        }
        BlockFeatures headline = reading.get(gap.headline());
        boolean heading =
                headline.block().kind() == BlockKind.HEADING && headline.block().level() > 1;
        boolean alone = gap.lines() == 1 && headline.words() <= LONG_HEADING;
        return gap.timed() || ((heading || alone) && !isElsewhere(gap));
    }

    private static int aboutness(Passage passage, Vocabulary run) {
        double share = passage.vocabulary().share(run);
        if (share >= ABOUT_VERY_MUCH_THE_SAME) {
            return 2;
        }
        return share >= ABOUT_THE_SAME ? 1 : 0;
    }

    /**
     * A single paragraph that has nothing to do with the story by its words, nor opens like one
     * that carries on.
     */
    private boolean isAlone(Passage passage, Vocabulary run, int position) {
        return !isAnswer(position)
                && !reading.get(position).opener()
                && !reading.isProse(next(position))
                && passage.vocabulary().share(run) < ABOUT_THE_SAME;
    }

    /** An interviewer's question stands right above the block. */
    private boolean isAnswer(int position) {
        return position > 0 && reading.get(position - 1).ending() == Ending.QUESTION;
    }

    private int opening(Passage passage, int position) {
        BlockFeatures block = reading.get(position);
        int votes = block.opener() || (passage.isBulleted() && block.isBulleted()) ? 2 : 0;
        votes += isAnswer(position) || block.isQuote() ? 1 : 0;
        votes += reading.get(position - 1).isNumbered() ? 2 : 0;
        votes += reading.isProse(next(position)) ? 1 : 0;
        votes -= block.ending() == Ending.ELLIPSIS ? 1 : 0;
        return votes;
    }

    private static int interruption(Gap gap) {
        int votes = gap.lines() <= SHORT_GAP ? 1 : 0;
        votes -= gap.lines() > LONG_GAP ? 1 : 0;
        votes -= gap.lines() > VERY_LONG_GAP ? 1 : 0;
        votes += gap.dates() == 0 && gap.asides() == 0 && !gap.tail() && !gap.dated() ? 1 : 0;
        votes -= gap.dates() > 0 && gap.asides() == 0 && gap.lines() > 1 ? 1 : 0;
        votes -= gap.asides() > 0 ? 1 : 0;
        votes -= gap.tail() ? 2 : 0;
        return votes;
    }

    private int place(BlockFeatures last, BlockFeatures block, Layout.Nearness nearness) {
        int votes = reading.layout().hint(block, last) == null ? 0 : -2;
        return switch (nearness) {
            case SAME -> votes + 1;
            case FAR -> votes - 2;
            case NEAR, UNKNOWN -> votes;
        };
    }
}
