package io.github.khabar.page.blocks;

import io.github.khabar.page.Block;
import io.github.khabar.page.BlockKind;
import io.github.khabar.page.Container;
import io.github.khabar.page.dom.Characters;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers blocks that a caller made, or took from several pages, as those of one page. */
public final class OwnBlocks {
    /** DOM's name of what is around all elements. */
    private static final String AROUND_ALL = "#document";

    private static final int LOWEST_HEADING = 6;

    private final IdentityHashMap<Container, Container> numbered = new IdentityHashMap<>();
    private final @Nullable Container aroundAll;
    private int next;

    private OwnBlocks(List<Block> blocks) {
        this.aroundAll =
                countRoots(blocks) > 1 ? Container.of(null, next++, AROUND_ALL, List.of()) : null;
    }

    /**
     * Returns the blocks with numbers of their own.
     *
     * @param blocks the blocks, in reading order
     * @throws IllegalArgumentException if a block contradicts itself
     */
    public static List<Block> of(List<Block> blocks) {
        OwnBlocks page = new OwnBlocks(blocks);
        List<Block> own = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            check(block, own.size());
            own.add(page.number(block, own.size()));
        }
        return own;
    }

    private static int countRoots(List<Block> blocks) {
        Set<Container> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        int roots = 0;
        for (Block block : blocks) {
            Container at = Objects.requireNonNull(block, "a block must not be null").container();
            while (at != null && seen.add(at)) {
                roots += at.parent() == null ? 1 : 0;
                at = at.parent();
            }
        }
        return roots;
    }

    private static void check(Block block, int index) {
        if ((block.kind() == BlockKind.IMAGE) != (block.image() != null)) {
            throw wrong(index, "an image block, and no other, must have an image");
        }
        boolean level =
                switch (block.kind()) {
                    case HEADING -> block.level() >= 1 && block.level() <= LOWEST_HEADING;
                    case LIST_ITEM -> block.level() >= 1;
                    case TABLE_ROW -> block.level() == 0 || block.level() == 1;
                    default -> block.level() == 0;
                };
        if (!level) {
            throw wrong(index, "level must fit its kind, but is " + block.level());
        }
        for (Block.Part part : block.parts()) {
            if (part.begin() < 0
                    || part.begin() > part.end()
                    || part.end() > block.text().length()) {
                throw wrong(index, "a part must lie in its text");
            }
        }
    }

    private static IllegalArgumentException wrong(int index, String what) {
        return new IllegalArgumentException("block " + index + ": " + what);
    }

    private Block number(Block block, int index) {
        String text = Characters.fold(block.text());
        boolean marked = !block.parts().isEmpty() || !block.spans().isEmpty();
        if (marked && !text.equals(block.text())) {
            throw wrong(index, "text with parts or spans must have its white space folded");
        }
        return block.toBuilder(text).build(index, number(block.container()));
    }

    /** Numbers a container after those around it. */
    private Container number(Container container) {
        Deque<Container> missing = new ArrayDeque<>();
        Container at = container;
        while (at != null && !numbered.containsKey(at)) {
            missing.push(at);
            at = at.parent();
        }
        Container made = at == null ? aroundAll : numbered.get(at);
        for (Container inner : missing) {
            made = Container.of(made, next++, inner.tag(), inner.words());
            numbered.put(inner, made);
        }
        return Objects.requireNonNull(made);
    }
}
