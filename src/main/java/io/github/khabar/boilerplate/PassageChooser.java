package io.github.khabar.boilerplate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the passage that is the page's story: the first that weighs enough beside the heaviest.
 */
final class PassageChooser {
    private static final double ENOUGH = 0.4;

    private PassageChooser() {}

    /** Returns the story among passages, or null where there is none. */
    static @Nullable Passage choose(List<Passage> passages) {
        double heaviest = passages.stream().mapToDouble(PassageChooser::score).max().orElse(0);
        for (Passage passage : passages) {
            if (score(passage) >= ENOUGH * heaviest) {
                return passage;
            }
        }
        return null;
    }

    private static double score(Passage passage) {
        double score = passage.weight();
        score *= passage.prose().size() == 1 ? 0.5 : 1;
        return passage.isCutOff() ? score * 0.3 : score;
    }
}
