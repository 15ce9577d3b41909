package io.github.khabar.boilerplate;

import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import io.github.khabar.page.Page;
import java.util.Objects;

/**
 * A caller's own rule: what stands in the elements that a CSS query matches is dropped, or is kept.
 */
final class SelectorRemover implements BoilerplateRemover {
    private final String css;
    private final boolean keeps;

    /**
     * Makes a rule.
     *
     * @param css the query
     * @param keeps whether what it matches is kept, else it is dropped
     * @throws IllegalArgumentException if {@code css} is no query
     */
    SelectorRemover(String css, boolean keeps) {
        this.css = Objects.requireNonNull(css, "css must not be null");
        this.keeps = keeps;
        Page.ofText("").select(css);
    }

    @Override
    public Content remove(Content content) {
        Objects.requireNonNull(content, "content must not be null");
        Content.Builder result = content.toBuilder();
        boolean kept = false;
        for (Block block : content.page().select(css)) {
            if (!keeps) {
                result.label(block, Label.DROPPED, "dropped by the caller's rule");
            } else if (!content.label(block).isBody()) {
                result.label(block, bodyLabel(block), "kept by the caller's rule");
                kept = true;
            }
        }
        return (kept ? result.confidence(1) : result).build();
    }

    private static Label bodyLabel(Block block) {
        return switch (block.kind()) {
            case HEADING -> Label.HEADING;
            case IMAGE -> Label.IMAGE;
            default -> Label.CONTENT;
        };
    }
}
