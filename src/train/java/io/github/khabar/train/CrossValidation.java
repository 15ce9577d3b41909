package io.github.khabar.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How well weights tell the story on sites that they were not learnt from. */
final class CrossValidation {
    private static final int FOLDS = 5;
    private final List<LabelledPage> pages;
    private final Map<String, Words> counts = new TreeMap<>();

    /** Words that were rightly kept, wrongly kept and wrongly left out. */
    private static final class Words {
        private long hits;
        private long leaks;
        private long losses;

        @Override
        public String toString() {
            double precision = (double) hits / Math.max(1, hits + leaks);
            double recall = (double) hits / Math.max(1, hits + losses);
            double f1 = 2 * precision * recall / Math.max(1e-9, precision + recall);
            return String.format(
                    Locale.ROOT, "precision %.3f recall %.3f F1 %.3f", precision, recall, f1);
        }
    }

    CrossValidation(List<LabelledPage> pages) {
        this.pages = pages;
    }

    /** Returns what was measured by words on each corpus, each page by weights without its site. */
    List<String> measure(long seed) {
        for (int fold = 0; fold < FOLDS; fold++) {
            List<LabelledPage> rest = new ArrayList<>();
            List<LabelledPage> held = new ArrayList<>();
            for (LabelledPage page : pages) {
                boolean mine = Math.floorMod(page.site().hashCode(), FOLDS) == fold;
                (mine ? held : rest).add(page);
            }
            double[] weights = new Sample(rest, seed).learn();
            held.forEach(page -> count(page, weights));
        }
        return counts.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList();
    }

    private void count(LabelledPage page, double[] weights) {
        Words count = counts.computeIfAbsent(page.corpus(), c -> new Words());
        for (int i = 0; i < page.labels().size(); i++) {
            boolean kept = sum(page.cues().get(i), weights) >= 0;
            int words = page.words().get(i);
            if (page.labels().get(i) == BlockLabel.STORY) {
                count.hits += kept ? words : 0;
                count.losses += kept ? 0 : words;
            } else if (page.labels().get(i) == BlockLabel.FURNITURE) {
                count.leaks += kept ? words : 0;
            }
        }
    }

    private static double sum(double[] cues, double[] weights) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += cues[i] * weights[i];
        }
        return sum;
    }
}
