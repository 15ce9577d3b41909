package io.github.khabar.boilerplate;

import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import io.github.khabar.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A caller's own rule: what stands in the elements that a CSS query matches is dropped, or is kept.
 */
final class SelectorRemover implements BoilerplateRemover {
    private static final String DROPPED = "dropped by the caller's rule";
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
        return keeps ? keep(content) : drop(content);
    }

    private Content keep(Content content) {
        Content.Builder result = content.toBuilder();
        boolean kept = false;
        for (Block block : content.page().select(css)) {
            if (!content.label(block).isBody()) {
                result.label(block, bodyLabel(block), "kept by the caller's rule");
                kept = true;
            }
        }
        return (kept ? result.confidence(1) : result).build();
    }

    private Content drop(Content content) {
        Content.Builder result = content.toBuilder();
        Page page = content.page();
        List<Block> left = new ArrayList<>(page.blocks());
        for (Block rest : page.blocksWithout(css)) {
            Block block = page.blocks().get(rest.index());
            if (rest.text().isEmpty() && !block.text().isEmpty()) {
                result.label(block, Label.DROPPED, DROPPED);
            } else if (!rest.equals(block)) {
                left.set(rest.index(), rest);
                retitle(content, block, rest, result);
            }
        }
        page.select(css).forEach(block -> result.label(block, Label.DROPPED, DROPPED));
        return (left.equals(page.blocks()) ? result : result.blocks(left, css)).build();
    }

    /** A headline that has lost words is told without them. */
    private static void retitle(Content content, Block block, Block rest, Content.Builder result) {
        if (content.label(block) == Label.TITLE
                && content.title().filter(block.text()::equals).isPresent()) {
            result.title(rest.text());
        }
    }

    private static Label bodyLabel(Block block) {
        return switch (block.kind()) {
            case HEADING -> Label.HEADING;
            case IMAGE -> Label.IMAGE;
            default -> Label.CONTENT;
        };
    }
}
