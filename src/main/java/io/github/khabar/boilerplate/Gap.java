package io.github.khabar.boilerplate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands between two blocks of prose.
 *
 * @param lines how many blocks
 * @param dates how many of them are or hold dates
 * @param headlines how many of them could be headlines
 * @param asides how many announce other stories
 * @param tail whether one announces what follows a story: tags, a link to the source, the author's
 *     portrait
 * @param end whether one announces what no story goes on after: comments, the page's foot
 * @param header whether they end with a headline and a date or byline under it: the head of another
 *     story
 */
record Gap(
        int lines,
        int dates,
        int headlines,
        int asides,
        boolean tail,
        boolean end,
        boolean header) {

    /**
     * Returns what stands between two blocks.
     *
     * @param blocks the page's blocks
     * @param from the position of the block before the gap
     * @param to the position of the block after it
     */
    static Gap between(List<BlockFeatures> blocks, int from, int to) {
        int dates = 0;
        int headlines = 0;
        int asides = 0;
        boolean tail = false;
        boolean end = false;
        for (int i = from + 1; i < to; i++) {
            BlockFeatures block = blocks.get(i);
            Marker.@Nullable Reach reach = block.reach();
            dates += block.date() == DateForm.NONE ? 0 : 1;
            asides += reach == Marker.Reach.ASIDE ? 1 : 0;
            tail |= reach == Marker.Reach.TAIL;
            end |= reach == Marker.Reach.END;
            headlines += reach == null && block.isHeadlineLike() ? 1 : 0;
        }
        return new Gap(
                to - from - 1,
                dates,
                headlines,
                asides,
                tail,
                end,
                endsWithHeader(blocks, from, to));
    }

    private static boolean endsWithHeader(List<BlockFeatures> blocks, int from, int to) {
        boolean dated = false;
        for (int i = to - 1; i > from; i--) {
            BlockFeatures block = blocks.get(i);
            if (block.date() != DateForm.NONE || block.isBylineLine()) {
                dated = true;
            } else if (!block.isMarked()) {
                return dated && block.isHeadlineLike();
            }
        }
        return false;
    }
}
