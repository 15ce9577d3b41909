package io.github.khabar.boilerplate.weighing;

import io.github.khabar.text.WordList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The learnt weight of each cue, and what the cue means in words. Immutable. */
final class CueWeights {
    private static final String NEITHER = "no cue speaks for it";
    private static final int TOLD = 3;
    private static final CueWeights LEARNT = read("cue-weights.txt");
    private final double[] weights;
    private final Map<Cue, String> meanings;

    private CueWeights(double[] weights, Map<Cue, String> meanings) {
        this.weights = weights;
        this.meanings = meanings;
    }

    /** Returns the weights that come with the library. */
    static CueWeights learnt() {
        return LEARNT;
    }

    private static CueWeights read(String list) {
        double[] weights = new double[Cue.values().length];
        Map<Cue, String> meanings = new EnumMap<>(Cue.class);
        for (List<String> row : WordList.read(CueWeights.class, list).rows()) {
            Cue cue = Cue.valueOf(row.get(0));
            weights[cue.ordinal()] = Double.parseDouble(row.get(1));
            meanings.put(cue, row.get(2));
        }
        return new CueWeights(weights, meanings);
    }

    /** Returns how likely a block with such cues is a part of the story, 0 to 1. */
    double likelihood(double[] cues) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * cues[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** Returns the cues that say most for a block, in words, the strongest first. */
    String reasons(double[] cues) {
        StringBuilder reasons = new StringBuilder();
        boolean[] told = new boolean[weights.length];
        told[Cue.BIAS.ordinal()] = true;
        for (int n = 0; n < TOLD; n++) {
            int best = strongest(cues, told);
            if (best < 0) {
                break;
            }
            told[best] = true;
            reasons.append(n == 0 ? "" : "; ").append(meanings.get(Cue.values()[best]));
        }
        return reasons.length() == 0 ? NEITHER : reasons.toString();
    }

    private int strongest(double[] cues, boolean[] told) {
        int best = -1;
        for (int i = 0; i < weights.length; i++) {
            double says = weights[i] * cues[i];
            if (!told[i] && says > (best < 0 ? 0 : weights[best] * cues[best])) {
                best = i;
            }
        }
        return best;
    }
}
