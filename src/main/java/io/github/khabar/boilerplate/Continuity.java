package io.github.khabar.boilerplate;

/**
 * Whether a block of prose reads on from a passage, although something stands between them. Each
 * rule is a vote.
 */
final class Continuity {
    private static final double ABOUT_THE_SAME = 0.10;
    private static final double ABOUT_VERY_MUCH_THE_SAME = 0.18;
    private static final int SHORT_GAP = 3;
    private static final int LONG_GAP = 8;
    private static final int VERY_LONG_GAP = 20;

    private Continuity() {}

    /**
     * Returns whether a block reads on from a passage.
     *
     * @param passage the passage so far
     * @param gap what stands between its last block and the new one
     * @param block the new block
     * @param following how many blocks of prose follow the new one directly
     */
    static boolean readsOn(Passage passage, Gap gap, BlockFeatures block, int following) {
        if (gap.lines() == 0) {
            return true;
        }
        if (gap.end()) {
            return false;
        }
        return aboutness(passage, block) + opening(block, following) + interruption(gap) >= 1;
    }

    private static int aboutness(Passage passage, BlockFeatures block) {
        double share = passage.vocabulary().share(block);
        if (share >= ABOUT_VERY_MUCH_THE_SAME) {
            return 2;
        }
        return share >= ABOUT_THE_SAME ? 1 : 0;
    }

    private static int opening(BlockFeatures block, int following) {
        int votes = block.opener() ? 2 : 0;
        votes += following > 0 ? 1 : 0;
        votes -= block.ending() == Ending.ELLIPSIS ? 1 : 0;
        return votes;
    }

    private static int interruption(Gap gap) {
        int votes = gap.lines() <= SHORT_GAP ? 1 : 0;
        votes -= gap.lines() > LONG_GAP ? 1 : 0;
        votes -= gap.lines() > VERY_LONG_GAP ? 1 : 0;
        votes += gap.dates() == 0 && gap.asides() == 0 && !gap.tail() ? 1 : 0;
        votes -= gap.dates() > 0 && gap.asides() == 0 ? 1 : 0;
        votes -= gap.asides() > 0 ? 1 : 0;
        votes -= gap.tail() ? 2 : 0;
        votes -= gap.header() ? 2 : 0;
        return votes;
    }
}
