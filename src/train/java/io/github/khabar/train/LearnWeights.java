package io.github.khabar.train;

import static java.util.stream.Collectors.joining;

import io.github.khabar.boilerplate.weighing.Cue;
import io.github.khabar.text.WordList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Learns the weights of the cues and writes the list of weights: {@code LIST FOLDER[=SHARE]...},
 * where a page of a folder counts less if it has a share of less than 1. The meanings of the cues
 * stay as the list has them.
 */
public final class LearnWeights {
    private static final long SEED = 1;
    private static final String NAME = "cue-weights.txt";

    private LearnWeights() {}

    /** Learns from folders of pages. */
    public static void main(String[] args) throws IOException {
        List<LabelledPage> pages = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            Corpus corpus = new Corpus(args[i]);
            List<LabelledPage> read = corpus.read();
            sources.add(read.size() + " pages of " + corpus.name());
            pages.addAll(read);
        }
        List<String> figures = new CrossValidation(pages).measure(SEED);
        double[] weights = new Sample(pages, SEED).learn();
        Files.writeString(Path.of(args[0]), list(sources, pages, figures, weights));
        System.out.println(String.join(", ", sources) + "; " + String.join("; ", figures));
    }

    private static String list(
            List<String> sources,
            List<LabelledPage> pages,
            List<String> figures,
            double[] weights) {
        Map<Cue, String> meanings = new EnumMap<>(Cue.class);
        for (List<String> row : WordList.read(Cue.class, NAME).rows()) {
            meanings.put(Cue.valueOf(row.get(0)), row.get(2));
        }
        long sites = pages.stream().map(LabelledPage::site).distinct().count();
        StringBuilder list = new StringBuilder();
        list.append("# How much each cue of a block says for or against its being a part of the")
                .append(" story.\n")
                .append("# Written by mvn -P train; the meanings are kept, the weights are")
                .append(" learnt by logistic regression.\n# Learnt from ")
                .append(String.join(", ", sources))
                .append(" (" + sites + " sites).\n# By words, on sites left out of the learning:\n")
                .append(figures.stream().map(f -> "#   " + f + "\n").collect(joining()))
                .append("# Columns: cue, weight, what the cue means.\n");
        Cue[] cues = Cue.values();
        for (int i = 0; i < cues.length; i++) {
            list.append(cues[i])
                    .append(String.format(Locale.ROOT, "\t%.3f\t", weights[i]))
                    .append(meanings.get(cues[i]))
                    .append('\n');
        }
        return list.toString();
    }
}
