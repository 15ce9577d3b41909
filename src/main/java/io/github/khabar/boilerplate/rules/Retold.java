package io.github.khabar.boilerplate.rules;

import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.thresholds.Lengths;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Knows which words of a story stand in it twice, as a sentence in large print does. */
final class Retold {
    private final Reading reading;
    private final Map<List<String>, Places> runs = new HashMap<>();

    /** The first and the last paragraph that a run of a few words stands in. */
    private record Places(int first, int last) {
        boolean isIn(int paragraph) {
            return first == paragraph && last == paragraph;
        }
    }

    /**
     * Reads a story.
     *
     * @param prose the positions of its paragraphs
     */
    Retold(Reading reading, List<Integer> prose) {
        this.reading = reading;
        for (int position : prose) {
            Places here = new Places(position, position);
            for (List<String> run : runs(position)) {
                runs.merge(run, here, (a, b) -> new Places(a.first(), b.last()));
            }
        }
    }

    private List<List<String>> runs(int position) {
        List<String> tokens = reading.get(position).tokens();
        List<List<String>> read = new ArrayList<>();
        for (int i = 0; i + Lengths.PULL_QUOTE_RUN <= tokens.size(); i++) {
            read.add(tokens.subList(i, i + Lengths.PULL_QUOTE_RUN));
        }
        return read;
    }

    /**
     * Returns whether every run of words of a block stands in another paragraph; who sets a
     * sentence in large print may take its first word off, an 'and'.
     */
    boolean isRepeated(int position) {
        List<List<String>> own = runs(position);
        return own.size() > 1
                && own.stream().skip(1).noneMatch(run -> isOnlyIn(position, runs.get(run)));
    }

    private static boolean isOnlyIn(int position, @Nullable Places places) {
        return places == null || places.isIn(position);
    }
}
