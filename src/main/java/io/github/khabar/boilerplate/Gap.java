package io.github.khabar.boilerplate;

/**
 * What stands between two blocks of prose.
 *
 * @param lines how many blocks
 * @param dates how many of them are or hold dates
 * @param asides how many announce other stories, are links, or stand in an element named for
 *     furniture
 * @param tail whether one announces what follows a story: tags, a link to the source, the author's
 *     portrait
 * @param end whether they announce what no story goes on after: comments, the page's foot
 * @param header whether they end with a headline and a date or byline under it: the head of another
 *     story
 * @param headline the position of a line right above the second block that is as long as a headline
 *     is, and a sub-heading seldom; or -1
 */
record Gap(
        int lines, int dates, int asides, boolean tail, boolean end, boolean header, int headline) {
    private static final int NO_HEADLINE = -1;
    private static final int LONG_HEADING = 6;
    private static final double ALL_LINKED = 0.9;
    private static final int SHORT = 5;

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
        int ends = 0;
        boolean tail = false;
        for (int i = from + 1; i < to; i++) {
            BlockFeatures block = reading.get(i);
            boolean boxed = sameBox && reading.layout().isBoxedBeside(block, reading.get(from));
            dates += block.date() == DateForm.NONE ? 0 : 1;
            tail |= block.reach() == Marker.Reach.TAIL && !boxed;
            ends += boxed ? 0 : finality(block);
            asides += isAside(reading, block, from) ? 1 : 0;
        }
        int headline = asides > 0 ? NO_HEADLINE : headlineAbove(reading, from, to);
        return new Gap(
                to - from - 1,
                dates,
                asides,
                tail,
                ends > 1,
                endsWithHeader(reading, from, to),
                headline);
    }

    /**
     * A phrase of one word may be a sub-heading: it takes two such lines, or one of a longer
     * phrase, to end a story.
     */
    private static int finality(BlockFeatures block) {
        if (block.reach() != Marker.Reach.END || block.phrase() == null) {
            return 0;
        }
        return block.phrase().words() > 1 || block.phrase().marker() == Marker.COMMENTS ? 2 : 1;
    }

    private static boolean isAside(Reading reading, BlockFeatures block, int from) {
        return block.reach() == Marker.Reach.ASIDE
                || block.block().linkDensity() > ALL_LINKED
                || reading.layout().hint(block, reading.get(from)) != null;
    }

    private static int headlineAbove(Reading reading, int from, int to) {
        for (int i = to - 1; i > from; i--) {
            BlockFeatures block = reading.get(i);
            if (!isUnderHeadline(block) && !block.isMarked()) {
                return block.words() >= LONG_HEADING && block.isHeadlineLike() ? i : NO_HEADLINE;
            }
        }
        return NO_HEADLINE;
    }

    private static boolean endsWithHeader(Reading reading, int from, int to) {
        boolean dated = false;
        for (int i = to - 1; i > from; i--) {
            BlockFeatures block = reading.get(i);
            if (isUnderHeadline(block)) {
                dated = true;
            } else if (!block.isMarked()) {
                return dated && block.isHeadlineLike();
            }
        }
        return false;
    }

    /**
     * What pages print between a headline and a story: a date, a byline, or an outlet and a name
     * with a dash between.
     */
    private static boolean isUnderHeadline(BlockFeatures block) {
        boolean names =
                block.parted()
                        && block.words() >= 2
                        && block.words() <= SHORT
                        && block.functionWords() == 0;
        return block.date() != DateForm.NONE
                || block.isBylineLine()
                || (names && block.ending() == Ending.OPEN);
    }
}
