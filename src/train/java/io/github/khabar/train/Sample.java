package io.github.khabar.train;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import io.github.khabar.boilerplate.weighing.Cue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Blocks drawn from pages, as many from each page of a corpus, long ones oftener: so that neither
 * pages with hundreds of links nor those with hundreds of paragraphs outweigh the others. A corpus
 * four times as large gives twice as many.
 */
final class Sample {
    private static final int BLOCKS_OF_ONE_PAGE = 1200;

    /** How little large weights cost: next to nothing, with a few dozen cues and many blocks. */
    private static final double COST = 1;

    private static final double PRECISION = 0.001;
    private final List<double[]> cues = new ArrayList<>();
    private final List<Double> labels = new ArrayList<>();

    Sample(List<LabelledPage> pages, long seed) {
        Random random = new Random(seed);
        Map<String, Long> sizes =
                pages.stream().collect(groupingBy(LabelledPage::corpus, TreeMap::new, counting()));
        for (LabelledPage page : pages) {
            double blocks = BLOCKS_OF_ONE_PAGE / Math.sqrt(sizes.get(page.corpus()));
            draw(page, (int) (page.share() * blocks), random);
        }
    }

    private void draw(LabelledPage page, int blocks, Random random) {
        int[] known =
                IntStream.range(0, page.labels().size())
                        .filter(i -> page.labels().get(i) != BlockLabel.UNKNOWN)
                        .toArray();
        double[] upTo = new double[known.length];
        double total = 0;
        for (int i = 0; i < known.length; i++) {
            total += Math.sqrt(Math.max(1, page.words().get(known[i])));
            upTo[i] = total;
        }
        for (int n = 0; n < blocks && known.length > 0; n++) {
            double at = random.nextDouble() * total;
            int place = Arrays.binarySearch(upTo, at);
            int block = known[Math.min(known.length - 1, place < 0 ? -place - 1 : place)];
            cues.add(page.cues().get(block));
            labels.add(page.labels().get(block) == BlockLabel.STORY ? 1.0 : -1.0);
        }
    }

    /** Learns the weight of each cue, by its ordinal number. */
    double[] learn() {
        Problem problem = new Problem();
        problem.l = cues.size();
        problem.n = Cue.values().length;
        problem.x = cues.stream().map(Sample::features).toArray(Feature[][]::new);
        problem.y = labels.stream().mapToDouble(Double::doubleValue).toArray();
        var model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, PRECISION));
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        return Arrays.stream(model.getFeatureWeights()).map(w -> sign * w).toArray();
    }

    private static Feature[] features(double[] row) {
        return IntStream.range(0, row.length)
                .filter(i -> row[i] != 0)
                .mapToObj(i -> new FeatureNode(i + 1, row[i]))
                .toArray(Feature[]::new);
    }
}
