package io.github.khabar.page;

import java.util.Objects;

/**
 * A block that is not part of the story's body, and why.
 *
 * @param block the block
 * @param label what it is
 * @param evidence what decided, for people
 */
public record RemovedBlock(Block block, Label label, String evidence) {
    /** Checks that nothing is null. */
    public RemovedBlock {
        Objects.requireNonNull(block, "block must not be null");
        Objects.requireNonNull(label, "label must not be null");
        Objects.requireNonNull(evidence, "evidence must not be null");
    }
}
