package io.github.khabar.boilerplate.weighing;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.language.Ending;
import io.github.khabar.page.BlockKind;
import io.github.khabar.page.Container;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The element that holds most of a page's prose, counted by structure alone, and where in it the
 * prose begins and ends. Not thread-safe.
 */
final class MainProse {
    private static final int LEAST_WORDS = 10;
    private static final double MOSTLY_LINKED = 0.5;

    /** An element inside another shows how that other is divided: it counts for less. */
    private static final double PARENT = 0.6;

    private static final int SOME_WORDS = 256;

    private final Reading reading;
    private final @Nullable Container[] containers;
    private final long[] letters;

    /** How deep the innermost element is that holds both an element and the main one. */
    private final int[] shared;

    private final BitSet prose = new BitSet();
    private int[] spoken = new int[SOME_WORDS];
    private final Container main;
    private long total;
    private int first;
    private int last;

    MainProse(Reading reading) {
        this.reading = reading;
        this.containers = reading.layout().containers();
        int size = containers.length;
        this.letters = new long[size];
        this.shared = new int[size];
        for (int i = 0; i < reading.size(); i++) {
            count(i);
        }
        this.main = heaviest();
        findShared();
        findEnds();
    }

    /** Returns the elements around blocks, by their numbers. */
    @Nullable Container[] containers() {
        return containers;
    }

    private void count(int position) {
        BlockFeatures block = reading.get(position);
        int home = reading.layout().home(block).id();
        if (isProse(block)) {
            prose.set(position);
            letters[home] += block.letters();
            total += block.letters();
        }
    }

    private static boolean isProse(BlockFeatures block) {
        BlockKind kind = block.block().kind();
        boolean ends = block.ending() == Ending.STOP || block.ending() == Ending.QUESTION;
        return block.words() >= LEAST_WORDS
                && block.linked() < MOSTLY_LINKED
                && kind != BlockKind.CONTROL
                && kind != BlockKind.CAPTION
                && (ends || block.pauses() >= 1)
                && !block.isMenu()
                && !block.isMarked();
    }

    private Container heaviest() {
        double[] weight = new double[containers.length];
        for (int id = containers.length - 1; id >= 0; id--) {
            weight[id] += letters[id];
            Container parent = containers[id] == null ? null : containers[id].parent();
            if (parent != null) {
                weight[parent.id()] += PARENT * letters[id];
            }
        }
        Container best = null;
        for (Container container : containers) {
            if (container != null && (best == null || weight[container.id()] > weight[best.id()])) {
                best = container;
            }
        }
        return Objects.requireNonNull(best);
    }

    /** Elements have higher numbers than those around them. */
    private void findShared() {
        BitSet path = new BitSet();
        for (Container at = main; at != null; at = at.parent()) {
            path.set(at.id());
        }
        for (Container container : containers) {
            if (container != null) {
                Container parent = container.parent();
                shared[container.id()] =
                        path.get(container.id()) || parent == null
                                ? container.depth()
                                : shared[parent.id()];
            }
        }
    }

    private void findEnds() {
        first = -1;
        for (int i = prose.nextSetBit(0); i >= 0; i = prose.nextSetBit(i + 1)) {
            if (isInMain(i)) {
                first = first < 0 ? i : first;
                last = i;
                speak(reading.words().of(i));
            }
        }
        if (first < 0) {
            first = Math.max(0, prose.nextSetBit(0));
            last = first;
        }
    }

    boolean isProse(int position) {
        return prose.get(position);
    }

    private int home(int position) {
        return reading.layout().home(reading.get(position)).id();
    }

    boolean isInMain(int position) {
        return shared[home(position)] == main.depth();
    }

    /** How many elements must be left from a block's to reach one that holds the main one. */
    int down(int position) {
        Container home = reading.layout().home(reading.get(position));
        return home.depth() - shared[home.id()];
    }

    /** How many elements around the main one do not hold the block. */
    int up(int position) {
        return main.depth() - shared[home(position)];
    }

    double shareOfProse(int position) {
        return total == 0 ? 0 : (double) letters[home(position)] / total;
    }

    private void speak(int[] paragraph) {
        for (int word : paragraph) {
            if (word >= spoken.length) {
                spoken = Arrays.copyOf(spoken, 2 * word);
            }
            spoken[word]++;
        }
    }

    /** The share of a block's words that the main prose has elsewhere, lowered for few words. */
    double about(int position) {
        int[] own = reading.words().of(position);
        int self = isProse(position) && isInMain(position) ? 1 : 0;
        int known = 0;
        for (int word : own) {
            known += word < spoken.length && spoken[word] > self ? 1 : 0;
        }
        return known / (own.length + 2.0);
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }
}
