package io.github.khabar;

import io.github.khabar.page.Label;
import java.io.Serializable;
import java.util.Objects;

/**
 * Text of the page that is no part of the article's body, and why.
 *
 * @param block the index of the block it stood in, in reading order from 0
 * @param label what it is
 * @param text the text, white space folded
 * @param evidence what decided, for people; perhaps empty
 */
public record RemovedText(int block, Label label, String text, String evidence)
        implements Serializable {
    /** Checks that nothing is null. */
    public RemovedText {
        Objects.requireNonNull(label, "label must not be null");
        Objects.requireNonNull(text, "text must not be null");
        Objects.requireNonNull(evidence, "evidence must not be null");
    }
}
