package io.github.khabar.boilerplate;

import java.util.HashSet;
import java.util.Set;

/**
 * Whether a block of prose reads on from a passage, although something stands between them. Each
 * rule is a vote.
 */
final class Continuity {
    private static final double ABOUT_THE_SAME = 0.10;
    private static final double ABOUT_VERY_MUCH_THE_SAME = 0.18;
    private static final double HALF = 0.5;
    private static final double QUARTER = 0.25;
    private static final int RUN = 3;
    private static final int SHORT_GAP = 3;
    private static final int LONG_GAP = 8;
    private static final int VERY_LONG_GAP = 20;
    private final Reading reading;

    Continuity(Reading reading) {
        this.reading = reading;
    }

    /**
     * Returns whether a block reads on from a passage.
     *
     * @param passage the passage so far
     * @param position the position of the new block
     */
    boolean readsOn(Passage passage, int position) {
        BlockFeatures last = reading.get(passage.last());
        BlockFeatures block = reading.get(position);
        Gap gap = Gap.between(reading, passage.last(), position);
        Layout.Nearness nearness = reading.layout().nearness(last, block);
        if (gap.end()) {
            return false;
        }
        if (gap.lines() == 0
                && (nearness == Layout.Nearness.UNKNOWN || nearness == Layout.Nearness.SAME)) {
            return true;
        }
        Set<String> run = run(position);
        int votes = aboutness(passage, run) + opening(position) + interruption(gap, block);
        votes += place(last, block, nearness) + headline(passage, gap, block, run);
        votes -= PolicyWords.areIn(block) && !PolicyWords.areIn(last) ? 3 : 0;
        return votes >= 1;
    }

    /** The words of a block and of the prose that follows it directly. */
    private Set<String> run(int position) {
        Set<String> stems = new HashSet<>();
        for (int i = position; i < position + RUN && reading.isProse(i); i++) {
            stems.addAll(Vocabulary.stems(reading.get(i).tokens()));
        }
        return stems;
    }

    /**
     * Another story's headline speaks of what follows it and not of what stands before; a
     * sub-heading of both.
     */
    private int headline(Passage passage, Gap gap, BlockFeatures block, Set<String> run) {
        if (gap.headline() < 0 || block.opener()) {
            return 0;
        }
        Set<String> words = Vocabulary.stems(reading.get(gap.headline()).tokens());
        long below = words.stream().filter(run::contains).count();
        boolean ofWhatFollows = below >= HALF * words.size();
        boolean ofWhatPrecedes = passage.vocabulary().share(words) >= QUARTER;
        return (ofWhatFollows ? -1 : 0) + (ofWhatPrecedes ? 0 : -2);
    }

    private static int aboutness(Passage passage, Set<String> run) {
        double share = passage.vocabulary().share(run);
        if (share >= ABOUT_VERY_MUCH_THE_SAME) {
            return 2;
        }
        return share >= ABOUT_THE_SAME ? 1 : 0;
    }

    private int opening(int position) {
        BlockFeatures block = reading.get(position);
        int votes = block.opener() ? 2 : 0;
        votes += reading.isProse(position + 1) ? 1 : 0;
        votes -= block.ending() == Ending.ELLIPSIS ? 1 : 0;
        return votes;
    }

    private static int interruption(Gap gap, BlockFeatures block) {
        int votes = gap.lines() <= SHORT_GAP ? 1 : 0;
        votes -= gap.lines() > LONG_GAP ? 1 : 0;
        votes -= gap.lines() > VERY_LONG_GAP ? 1 : 0;
        votes += gap.dates() == 0 && gap.asides() == 0 && !gap.tail() && !gap.header() ? 1 : 0;
        votes -= gap.dates() > 0 && gap.asides() == 0 ? 1 : 0;
        votes -= gap.asides() > 0 ? 1 : 0;
        votes -= gap.tail() ? 2 : 0;
        if (gap.header()) {
            votes -= gap.asides() > 0 && block.opener() ? 1 : 2;
        }
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
