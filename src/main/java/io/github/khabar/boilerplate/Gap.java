package io.github.khabar.boilerplate;

import org.jspecify.annotations.Nullable;

/**
 * What stands between two blocks of prose.
 *
 * @param lines how many blocks
 * @param dates how many of them are or hold dates
 * @param asides how many announce other stories, or stand in an element named for furniture
 * @param tail whether one announces what follows a story: tags, a link to the source, the author's
 *     portrait
 * @param end whether one announces what no story goes on after: comments, the page's foot
 * @param header whether they end with a headline and a date or byline under it: the head of another
 *     story
 */
record Gap(int lines, int dates, int asides, boolean tail, boolean end, boolean header) {

    /**
     * Returns what stands between two blocks.
     *
     * @param reading the page
     * @param from the position of the block before the gap
     * @param to the position of the block after it
     */
    static Gap between(Reading reading, int from, int to) {
        boolean sameBox =
                reading.layout().nearness(reading.get(from), reading.get(to))
                        == Layout.Nearness.SAME;
        int dates = 0;
        int asides = 0;
        boolean tail = false;
        boolean end = false;
        for (int i = from + 1; i < to; i++) {
            BlockFeatures block = reading.get(i);
            Marker.@Nullable Reach reach = block.reach();
            boolean boxed = sameBox && reading.layout().isBoxedBeside(block, reading.get(from));
            dates += block.date() == DateForm.NONE ? 0 : 1;
            tail |= reach == Marker.Reach.TAIL && !boxed;
            end |= reach == Marker.Reach.END && !boxed;
            asides +=
                    reach == Marker.Reach.ASIDE
                                    || reading.layout().hint(block, reading.get(from)) != null
                            ? 1
                            : 0;
        }
        return new Gap(to - from - 1, dates, asides, tail, end, endsWithHeader(reading, from, to));
    }

    private static boolean endsWithHeader(Reading reading, int from, int to) {
        boolean dated = false;
        for (int i = to - 1; i > from; i--) {
            BlockFeatures block = reading.get(i);
            if (block.date() != DateForm.NONE || block.isBylineLine()) {
                dated = true;
            } else if (!block.isMarked()) {
                return dated && block.isHeadlineLike();
            }
        }
        return false;
    }
}
