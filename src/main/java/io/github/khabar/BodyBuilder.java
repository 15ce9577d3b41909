package io.github.khabar;

import io.github.khabar.byline.Byline;
import io.github.khabar.page.Block;
import io.github.khabar.page.BlockKind;
import io.github.khabar.page.Container;
import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes an article's body of the blocks that are kept: runs of list items and of table rows become
 * one block.
 */
final class BodyBuilder {
    private static final int DEFAULT_HEADING_LEVEL = 2;
    private final Content content;
    private final Byline.@Nullable Head head;
    private final List<BodyBlock> body = new ArrayList<>();
    private final List<String> run = new ArrayList<>();
    private @Nullable Container runContainer;
    private BlockKind runKind = BlockKind.LINE;

    BodyBuilder(Content content, Byline.@Nullable Head head) {
        this.content = content;
        this.head = head;
    }

    List<BodyBlock> build() {
        for (Block block : content.kept()) {
            if (block.kind() == BlockKind.LIST_ITEM || block.kind() == BlockKind.TABLE_ROW) {
                extendRun(block);
            } else {
                endRun();
                add(block);
            }
        }
        endRun();
        return body;
    }

    private void add(Block block) {
        if (block.kind() == BlockKind.IMAGE) {
            addImage(block);
        } else if (content.label(block) == Label.HEADING) {
            body.add(
                    new BodyBlock.Heading(
                            block.level() == 0 ? DEFAULT_HEADING_LEVEL : block.level(),
                            block.text()));
        } else if (block.kind() == BlockKind.QUOTE) {
            body.add(new BodyBlock.Quote(block.text()));
        } else {
            body.add(new BodyBlock.Paragraph(withoutHead(block)));
        }
    }

    private String withoutHead(Block block) {
        Byline.Head byline = head;
        return byline != null && byline.block() == block.index()
                ? block.text().substring(byline.end()).strip()
                : block.text();
    }

    private void addImage(Block block) {
        Block.Image image = block.image();
        if (image != null) {
            body.add(new BodyBlock.Image(image.url(), image.alt(), captionOf(block)));
        }
    }

    /** The caption is the block labelled so that follows the image directly. */
    private String captionOf(Block image) {
        int next = image.index() + 1;
        List<Block> blocks = content.page().blocks();
        return next < blocks.size() && content.label(blocks.get(next)) == Label.CAPTION
                ? blocks.get(next).text()
                : "";
    }

    private void extendRun(Block block) {
        Container container = enclosing(block);
        if (block.kind() != runKind || container != runContainer) {
            endRun();
            runKind = block.kind();
            runContainer = container;
        }
        run.add(block.text());
    }

    private void endRun() {
        if (!run.isEmpty()) {
            boolean ordered = runContainer != null && runContainer.tag().equals("ol");
            body.add(
                    runKind == BlockKind.TABLE_ROW
                            ? new BodyBlock.Table(run)
                            : new BodyBlock.ItemList(ordered, run));
            run.clear();
        }
        runContainer = null;
        runKind = BlockKind.LINE;
    }

    /** The outermost list, or the table, that a block stands in. */
    private static @Nullable Container enclosing(Block block) {
        Container found = null;
        for (Container c = block.container(); c != null; c = c.parent()) {
            if (c.tag().equals("table") && block.kind() == BlockKind.TABLE_ROW) {
                return c;
            }
            if (c.tag().equals("ul") || c.tag().equals("ol") || c.tag().equals("dl")) {
                found = c;
            }
        }
        return found;
    }
}
