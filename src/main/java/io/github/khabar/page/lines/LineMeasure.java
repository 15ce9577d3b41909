package io.github.khabar.page.lines;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The measure at which a program broke the lines of a text: so many columns, which the next line's
 * first word would have exceeded, or so many words. It is the one that most lines fill; lines that
 * stop before it have to end like sentences.
 */
final class LineMeasure {
    /** Programs break at 40 columns and more; the longest line may be somewhat shorter. */
    private static final int LEAST_COLUMNS = 34;

    /** Programs break at 80 columns and less; longer lines are paragraphs, and not counted. */
    static final int MOST_COLUMNS = 120;

    private static final int LEAST_WORDS = 6;
    private static final int MOST_WORDS = 24;

    /** So many full lines are seldom chance. */
    private static final int LEAST_FULL = 3;

    /** So many need no sentence that stops on a line that is not full. */
    private static final int SURELY_FULL = 5;

    /** Of the lines that say nothing to their end, so many are full for each that is not. */
    private static final int FULL_FOR_EACH_OTHER = 2;

    /** Verse has lines as even; but nearly every line ends in the same letter. */
    private static final int LEAST_RHYMED = 4;

    private static final double RHYMED = 0.7;

    private final List<TextLine> lines;

    /** Which lines end a sentence. */
    private final boolean[] ends;

    /** How long each line is, and from and to which measure the line below leaves it full. */
    private final int[] sizes;

    private final int[] reaches;
    private final int size;
    private final int full;

    /** How much more than chance speaks for the measure. */
    private final int margin;

    private LineMeasure(
            List<TextLine> lines, boolean[] ends, int[] sizes, int[] reaches, int size) {
        this.lines = lines;
        this.ends = ends;
        this.sizes = sizes;
        this.reaches = reaches;
        this.size = size;
        this.full = full();
        this.margin = full - FULL_FOR_EACH_OTHER * others();
    }

    /** Returns the measure of a text's lines, or null where no program broke them. */
    static @Nullable LineMeasure of(List<TextLine> lines) {
        int[] columns = read(lines, TextLine::columns);
        int[] behind = new int[lines.size()];
        for (int i = 0; i + 1 < lines.size(); i++) {
            behind[i] = columns[i] + lines.get(i + 1).firstWordColumns();
        }
        boolean[] ends = new boolean[lines.size()];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = lines.get(i).endsSentence();
        }
        LineMeasure byColumns = best(lines, ends, columns, behind, LEAST_COLUMNS, MOST_COLUMNS);
        int[] words = read(lines, TextLine::words);
        LineMeasure byWords = best(lines, ends, words, words, LEAST_WORDS, MOST_WORDS);
        if (byColumns == null || byWords == null) {
            return byColumns == null ? byWords : byColumns;
        }
        return byWords.margin >= byColumns.margin ? byWords : byColumns;
    }

    private static int[] read(List<TextLine> lines, ToIntFunction<TextLine> size) {
        return lines.stream().mapToInt(size).toArray();
    }

    private static @Nullable LineMeasure best(
            List<TextLine> lines, boolean[] ends, int[] sizes, int[] reaches, int least, int most) {
        LineMeasure best = null;
        for (int size = least; size <= most; size++) {
            LineMeasure measure = new LineMeasure(lines, ends, sizes, reaches, size);
            if (best == null || measure.margin > best.margin) {
                best = measure;
            }
        }
        return best != null && best.isProven() ? best : null;
    }

    /** Returns whether a line was broken, for the first word below did not fit in behind it. */
    boolean isFull(int position) {
        return position + 1 < lines.size()
                && lines.get(position + 1).blankBefore() == 0
                && sizes[position] <= size
                && size <= reaches[position];
    }

    private int full() {
        int broken = 0;
        for (int i = 0; i < lines.size(); i++) {
            broken += isBroken(i) ? 1 : 0;
        }
        return broken;
    }

    private boolean isBroken(int position) {
        return isFull(position) && !ends[position];
    }

    /**
     * Lines that are too long, that stop halfway and more before the measure in mid-sentence, or
     * that are a sentence as long as the measure.
     */
    private int others() {
        int others = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean half = 2 * sizes[i] > size;
            boolean below = i + 1 < lines.size() && lines.get(i + 1).blankBefore() == 0;
            boolean other = half && below && isFull(i) == ends[i];
            others += sizes[i] > size || other ? 1 : 0;
        }
        return others;
    }

    private boolean isProven() {
        return full >= LEAST_FULL
                && margin >= 0
                && (full >= SURELY_FULL || isStopped())
                && !isRhymed();
    }

    /** Whether full lines mostly end in one that is not, and there the sentence stops. */
    private boolean isStopped() {
        int stopped = 0;
        int open = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (isBroken(i - 1) && !isBroken(i)) {
                stopped += ends[i] ? 1 : 0;
                open += ends[i] ? 0 : 1;
            }
        }
        return stopped > 0 && stopped >= open;
    }

    private boolean isRhymed() {
        Map<Character, Integer> endings = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isFull(i)) {
                endings.merge(lines.get(i).lastLetter(), 1, Integer::sum);
            }
        }
        int same = endings.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return same >= LEAST_RHYMED && same >= RHYMED * full;
    }
}
