package io.github.khabar.boilerplate.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One reason for a label. A rule looks and changes nothing. */
@FunctionalInterface
interface Rule {
    /** Returns what it says of a block, or null where it has nothing to say. */
    @Nullable Decision decide(Spot spot);

    /** Returns what the first rule says that has something to say, or null. */
    static @Nullable Decision first(List<Rule> rules, Spot spot) {
        for (int i = 0; i < rules.size(); i++) {
            Decision decision = rules.get(i).decide(spot);
            if (decision != null) {
                return decision;
            }
        }
        return null;
    }
}
