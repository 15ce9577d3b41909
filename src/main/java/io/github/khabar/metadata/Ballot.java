package io.github.khabar.metadata;

import io.github.khabar.page.MetadataValue;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A choice among declarations: what most of the page's vocabularies say wins; of as many the one of
 * the best rank, of the same rank the first.
 */
final class Ballot {
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();

    /** A value, and which vocabularies declare it. */
    private static final class Candidate {
        private final Set<String> keys = new HashSet<>();
        private MetadataValue value;
        private int rank;

        Candidate(MetadataValue value, int rank) {
            this.value = value;
            this.rank = rank;
        }
    }

    /**
     * Adds a declaration.
     *
     * @param same what is the same for two declarations that agree
     * @param value the declaration
     * @param rank how good its kind is; 0 is best
     */
    void add(String same, MetadataValue value, int rank) {
        Candidate candidate = candidates.computeIfAbsent(same, s -> new Candidate(value, rank));
        candidate.keys.add(value.key());
        if (rank < candidate.rank) {
            candidate.value = value;
            candidate.rank = rank;
        }
    }

    /** Returns whether two values or more were declared. */
    boolean isContested() {
        return candidates.size() > 1;
    }

    /** Returns the value that wins; null where there is none. */
    @Nullable MetadataValue winner() {
        Candidate best = null;
        for (Candidate candidate : candidates.values()) {
            if (best == null || isBetter(candidate, best)) {
                best = candidate;
            }
        }
        return best == null ? null : best.value;
    }

    private static boolean isBetter(Candidate one, Candidate other) {
        int more = one.keys.size() - other.keys.size();
        return more > 0 || (more == 0 && one.rank < other.rank);
    }
}
