package io.github.khabar.train;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds a page's blocks in the text of its story, by runs of four words; a short block is the
 * story's where its words stand in the text between those of its neighbours.
 */
final class Alignment {
    private static final int RUN = 4;
    private static final int LEAST_WORDS = 5;
    private static final double MOST = 0.7;
    private static final double FEW = 0.25;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_]+");
    private final List<String> gold;
    private final Set<List<String>> runs = new HashSet<>();

    Alignment(String text) {
        this.gold = words(text);
        for (int i = 0; i + RUN <= gold.size(); i++) {
            runs.add(gold.subList(i, i + RUN));
        }
    }

    private static List<String> words(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(w -> !w.isEmpty())
                .toList();
    }

    List<BlockLabel> label(List<String> blocks) {
        List<List<String>> words = blocks.stream().map(Alignment::words).toList();
        List<BlockLabel> labels = new ArrayList<>();
        words.forEach(w -> labels.add(byRuns(w)));
        for (int i = 0; i < labels.size(); i++) {
            if (words.get(i).size() < LEAST_WORDS) {
                labels.set(
                        i, isBetween(words, labels, i) ? BlockLabel.STORY : BlockLabel.FURNITURE);
            }
        }
        return labels;
    }

    private BlockLabel byRuns(List<String> words) {
        if (words.size() < LEAST_WORDS) {
            return BlockLabel.UNKNOWN;
        }
        int all = words.size() - RUN + 1;
        int found = 0;
        for (int i = 0; i < all; i++) {
            found += runs.contains(words.subList(i, i + RUN)) ? 1 : 0;
        }
        return found >= MOST * all
                ? BlockLabel.STORY
                : found <= FEW * all ? BlockLabel.FURNITURE : BlockLabel.UNKNOWN;
    }

    /** Whether the last words above, the short block, and the first below follow one another. */
    private boolean isBetween(List<List<String>> words, List<BlockLabel> labels, int position) {
        if (words.get(position).isEmpty()
                || position == 0
                || labels.get(position - 1) != BlockLabel.STORY) {
            return false;
        }
        List<String> joint = new ArrayList<>(tail(words.get(position - 1)));
        joint.addAll(words.get(position));
        for (int i = 0; i + joint.size() <= gold.size(); i++) {
            if (gold.subList(i, i + joint.size()).equals(joint)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> tail(List<String> words) {
        return words.subList(Math.max(0, words.size() - RUN), words.size());
    }
}
