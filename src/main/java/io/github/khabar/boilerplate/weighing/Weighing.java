package io.github.khabar.boilerplate.weighing;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.page.BlockKind;

/** How likely each block of a page is a part of its story, and why. Not thread-safe. */
public final class Weighing {
    /** So few words are neither a story nor worth the time: half the blocks of a page. */
    private static final int FEW_WORDS = 3;

    private final CueReader cues;
    private final double[] likelihoods;

    private Weighing(CueReader cues, double[] likelihoods) {
        this.cues = cues;
        this.likelihoods = likelihoods;
    }

    /** Weighs the blocks of a page that has any. */
    public static Weighing of(Reading reading) {
        CueReader cues = new CueReader(reading);
        double[] likelihoods = new double[reading.size()];
        double[] row = new double[Cue.COUNT];
        for (int i = 0; i < likelihoods.length; i++) {
            boolean label = isLabel(reading.get(i));
            likelihoods[i] = label ? 0 : CueWeights.learnt().likelihood(cues.read(i, row));
        }
        return new Weighing(cues, likelihoods);
    }

    private static boolean isLabel(BlockFeatures block) {
        return block.words() < FEW_WORDS && block.block().kind() != BlockKind.HEADING;
    }

    /**
     * Returns how likely the block at a position is a part of the story, 0 to 1; 0 for a few words,
     * which are not weighed.
     */
    public double likelihood(int position) {
        return likelihoods[position];
    }

    /** Returns the position of what is likely the headline, or -1. */
    public int title() {
        return cues.title();
    }

    /** Returns the two or three cues that say most for the block at a position, in words. */
    public String reasons(int position) {
        return CueWeights.learnt().reasons(cues.read(position));
    }
}
