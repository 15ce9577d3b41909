package io.github.khabar.boilerplate.weighing;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Layout;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.language.Ending;
import io.github.khabar.boilerplate.language.Marker;
import io.github.khabar.page.BlockKind;
import io.github.khabar.page.Container;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Measures the cues of a page's blocks, in time linear in the page. Not thread-safe. */
public final class CueReader {
    private static final int AROUND = 5;
    private static final int TEN_WORDS = 10;
    private static final int NO_TITLE = -1;
    private static final int UNKNOWN = -1;
    private static final double LIKE_A_TITLE = 0.35;
    private static final int TITLE_WITHIN_PROSE = 3;
    private final Reading reading;
    private final MainProse prose;
    private final CommonWords common;
    private final double[] linkedUpTo;

    /** How well each block agrees with what the page declares, where that has been asked for. */
    private final double[] agreements;

    private final int title;
    private final int end;

    /** The parts of the page that each element is in, by its number. */
    private final byte[] parts;

    /** Parts of a page that its elements' tags name. */
    private enum Part {
        FOOTER("footer"),
        ASIDE("aside"),
        ARTICLE("article");

        private static final Part[] ALL = values();
        private final String tag;

        Part(String tag) {
            this.tag = tag;
        }

        private int bit() {
            return 1 << ordinal();
        }

        private static int of(String tag) {
            for (Part part : ALL) {
                if (part.tag.equals(tag)) {
                    return part.bit();
                }
            }
            return 0;
        }
    }

    /** Looks at a page, which must have a block. */
    public CueReader(Reading reading) {
        this.reading = reading;
        this.prose = new MainProse(reading);
        this.parts = parts(prose.containers());
        this.common = new CommonWords(reading);
        int size = reading.size();
        this.linkedUpTo = new double[size + 1];
        this.agreements = new double[size];
        Arrays.fill(agreements, UNKNOWN);
        for (int i = 0; i < size; i++) {
            linkedUpTo[i + 1] = linkedUpTo[i] + reading.get(i).linked();
        }
        this.title = findTitle();
        this.end = findEnd();
    }

    /** The block above the prose that agrees best with what the page declares, or the h1. */
    private int findTitle() {
        int best = NO_TITLE;
        double most = LIKE_A_TITLE;
        int heading = NO_TITLE;
        int to = Math.min(reading.size() - 1, prose.first() + TITLE_WITHIN_PROSE);
        for (int i = 0; i <= to; i++) {
            double agreement = agreement(i);
            if (agreement >= most) {
                most = agreement;
                best = i;
            }
            heading = i <= prose.first() && isMainHeading(reading.get(i)) ? i : heading;
        }
        return best == NO_TITLE ? heading : best;
    }

    private double agreement(int position) {
        if (agreements[position] == UNKNOWN) {
            agreements[position] = reading.headlines().agreement(reading.get(position));
        }
        return agreements[position];
    }

    private static boolean isMainHeading(BlockFeatures block) {
        return block.block().kind() == BlockKind.HEADING && block.block().level() == 1;
    }

    /** The first block below the beginning of the prose that announces what follows a story. */
    private int findEnd() {
        for (int i = prose.first() + 1; i < reading.size(); i++) {
            Marker.Reach reach = reading.get(i).reach();
            if (reach == Marker.Reach.END || reach == Marker.Reach.TAIL) {
                return i;
            }
        }
        return reading.size();
    }

    /** Returns the position of what is likely the headline, or -1. */
    int title() {
        return title;
    }

    /** Returns what each cue says of a block, by the cues' ordinal numbers. */
    public double[] read(int position) {
        return read(position, new double[Cue.COUNT]);
    }

    /** Writes what each cue says of a block over what a row said of another. */
    double[] read(int position, double[] row) {
        text(row, reading.get(position));
        set(row, Cue.LIKE_TITLE, agreement(position));
        markup(row, reading.get(position), position);
        place(row, position);
        around(row, position);
        return row;
    }

    private static void set(double[] row, Cue cue, double value) {
        row[cue.ordinal()] = value;
    }

    private static void set(double[] row, Cue cue, boolean value) {
        row[cue.ordinal()] = value ? 1 : 0;
    }

    private void text(double[] row, BlockFeatures block) {
        set(row, Cue.BIAS, 1);
        set(row, Cue.WORDS, Math.log1p(block.words()));
        set(row, Cue.TEN_WORDS, block.words() >= TEN_WORDS);
        set(row, Cue.PAUSES, Math.log1p(block.pauses()));
        set(row, Cue.STOP, block.ending() == Ending.STOP);
        set(row, Cue.COMMON_WORDS, common.share(block.tokens()));
        set(row, Cue.LINKED, block.linked());
        set(row, Cue.MARKED, block.isMarked());
    }

    private void markup(double[] row, BlockFeatures block, int position) {
        BlockKind kind = block.block().kind();
        set(row, Cue.LIST_ITEM, kind == BlockKind.LIST_ITEM);
        set(row, Cue.CONTROL, kind == BlockKind.CONTROL);
        set(row, Cue.HIDDEN, block.block().hidden());
        set(row, Cue.UNDER_IMAGE, reading.isUnderImage(position));
        Layout layout = reading.layout();
        Marker apart = layout.hint(block, reading.get(prose.first()));
        Marker name = layout.hint(block);
        set(row, Cue.NAMED_APART, apart != null);
        set(row, Cue.NAMED_COMMENTS, name == Marker.COMMENTS || name == Marker.FORM);
        set(row, Cue.NAMED_BODY, layout.isInBody(block));
        int in = parts[block.block().container().id()];
        set(row, Cue.IN_FOOTER, (in & Part.FOOTER.bit()) != 0);
        set(row, Cue.IN_ASIDE, (in & Part.ASIDE.bit()) != 0);
        set(row, Cue.IN_ARTICLE, (in & Part.ARTICLE.bit()) != 0);
    }

    /** Each element has the parts that it is in and the one that it is: those around come first. */
    private static byte[] parts(@Nullable Container[] containers) {
        byte[] parts = new byte[containers.length];
        for (int id = 0; id < parts.length; id++) {
            Container at = containers[id];
            if (at != null) {
                Container around = at.parent();
                int outer = around == null ? 0 : parts[around.id()];
                parts[id] = (byte) (outer | Part.of(at.tag()));
            }
        }
        return parts;
    }

    private void place(double[] row, int position) {
        set(row, Cue.SHARE_OF_PROSE, prose.shareOfProse(position));
        set(row, Cue.UP_TO_MAIN, Math.log1p(prose.up(position)));
        set(row, Cue.BELOW_MAIN, Math.log1p(prose.down(position)));
        set(row, Cue.ABOUT_THE_PROSE, prose.about(position));
        set(row, Cue.ABOVE_TITLE, position < title);
        set(row, Cue.IS_TITLE, position == title);
        set(row, Cue.BELOW_PROSE, position > prose.last());
        set(row, Cue.AMID_PROSE, position >= prose.first() && position <= prose.last());
        set(row, Cue.LINES_ABOVE, Math.log1p(Math.max(0, prose.first() - position)));
        set(row, Cue.LINES_BELOW, Math.log1p(Math.max(0, position - prose.last())));
        set(row, Cue.AFTER_END, position >= end);
    }

    private void around(double[] row, int position) {
        int from = Math.max(0, position - AROUND);
        int to = Math.min(reading.size(), position + AROUND + 1);
        double linked = linkedUpTo[to] - linkedUpTo[from] - reading.get(position).linked();
        set(row, Cue.LINKED_AROUND, linked / (2 * AROUND));
        BlockFeatures before = at(position - 1);
        BlockFeatures next = at(position + 1);
        set(row, Cue.LINKED_BEFORE, before == null ? 0 : before.linked());
        set(row, Cue.LINKED_NEXT, next == null ? 0 : next.linked());
        set(row, Cue.WORDS_NEXT, next == null ? 0 : Math.log1p(next.words()));
    }

    private @Nullable BlockFeatures at(int position) {
        return position < 0 || position >= reading.size() ? null : reading.get(position);
    }
}
