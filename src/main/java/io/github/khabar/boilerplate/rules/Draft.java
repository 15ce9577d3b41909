package io.github.khabar.boilerplate.rules;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The labels of a page's blocks while they are being decided; the first decision on a block stands.
 */
final class Draft {
    private final List<BlockFeatures> blocks;
    private final @Nullable Label[] labels;
    private final String[] reasons;

    Draft(List<BlockFeatures> blocks) {
        this.blocks = blocks;
        this.labels = new Label[blocks.size()];
        this.reasons = new String[blocks.size()];
    }

    /** Returns whether the block at a position has its label. */
    boolean isDecided(int position) {
        return labels[position] != null;
    }

    /** Returns the label of the block at a position, or null. */
    @Nullable Label label(int position) {
        return labels[position];
    }

    /** Labels the block at a position, unless that is done. */
    void label(int position, Label label, String reason) {
        if (labels[position] == null) {
            labels[position] = label;
            reasons[position] = reason;
        }
    }

    /** Labels the block at a position as decided, unless that is done or nothing was decided. */
    void label(int position, @Nullable Decision decision) {
        if (decision != null) {
            label(position, decision.label(), decision.reason());
        }
    }

    /** Writes the labels; a block without one is no part of the story. */
    void writeTo(Content.Builder content) {
        for (int i = 0; i < labels.length; i++) {
            Label label = labels[i];
            content.label(
                    blocks.get(i).block(),
                    label == null ? Label.OTHER : label,
                    label == null ? "outside the story" : reasons[i]);
        }
    }
}
