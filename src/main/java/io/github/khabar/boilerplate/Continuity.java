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
        int aboutness = aboutness(passage, position);
        int votes =
                aboutness
                        + opening(position)
                        + interruption(gap, block)
                        + place(last, block, nearness);
        return votes - (gap.headline() && aboutness == 0 && !block.opener() ? 2 : 0) >= 1;
    }

    /**
     * How much a block, with the prose that follows it directly, is about the same things as the
     * passage.
     */
    private int aboutness(Passage passage, int position) {
        Set<String> stems = new HashSet<>();
        for (int i = position; i < position + RUN && reading.isProse(i); i++) {
            stems.addAll(Vocabulary.stems(reading.get(i).tokens()));
        }
        double share = passage.vocabulary().share(stems);
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
        votes += gap.dates() == 0 && gap.asides() == 0 && !gap.tail() ? 1 : 0;
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
