package io.github.khabar.boilerplate;

import java.util.List;

/** Finds the headline among the blocks above the story. */
final class TitleChooser {
    /** What the title of a page without one is. */
    static final int NONE = -1;

    private static final int REACH = 16;
    private static final double LEAST = 1.5;
    private final List<BlockFeatures> blocks;
    private final Repeats repeats;

    TitleChooser(List<BlockFeatures> blocks, Repeats repeats) {
        this.blocks = blocks;
        this.repeats = repeats;
    }

    /**
     * Returns the position of the headline of a story, or {@link #NONE}.
     *
     * @param story the story
     * @param from the position of the first block that may be its headline
     */
    int find(Passage story, int from) {
        int best = NONE;
        double bestScore = LEAST;
        for (int i = story.first() - 1; i >= Math.max(from, story.first() - REACH); i--) {
            double score = score(i, story);
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        return best;
    }

    private double score(int position, Passage story) {
        BlockFeatures block = blocks.get(position);
        if (!block.isHeadlineLike()
                || block.isMarked()
                || block.isBylineLine()
                || block.isCaptionLine()) {
            return 0;
        }
        double score = 4 * story.vocabulary().share(block);
        score += repeats.count(block) > 1 ? 0.5 : 0;
        score -= block.separators() * 0.3;
        score -= block.ending() == Ending.ELLIPSIS ? 1 : 0;
        return score - 0.05 * (story.first() - position);
    }
}
