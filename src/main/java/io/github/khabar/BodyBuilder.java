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
 * one block, and what is embedded among them stands where the page has it.
 */
final class BodyBuilder {
    private static final int DEFAULT_HEADING_LEVEL = 2;
    private final Content content;
    private final Byline byline;
    private final StoryEmbeds embeds;
    private final List<BodyBlock> body = new ArrayList<>();
    private final List<Block> run = new ArrayList<>();
    private @Nullable Container runContainer;
    private BlockKind runKind = BlockKind.LINE;

    BodyBuilder(Content content, Byline byline) {
        this.content = content;
        this.byline = byline;
        this.embeds = new StoryEmbeds(content);
    }

    /** Returns the body; empty where no block is kept. */
    List<BodyBlock> build() {
        for (Block block : content.kept()) {
            addEmbedsBefore(block.index());
            if (block.kind() == BlockKind.LIST_ITEM || block.kind() == BlockKind.TABLE_ROW) {
                extendRun(block);
            } else {
                endRun();
                add(block);
            }
        }
        if (!body.isEmpty() || !run.isEmpty()) {
            addEmbedsBefore(content.page().blocks().size());
        }
        endRun();
        return body;
    }

    private void addEmbedsBefore(int block) {
        List<BodyBlock.Embed> here = embeds.before(block);
        if (!here.isEmpty()) {
            endRun();
            body.addAll(here);
        }
    }

    private void add(Block block) {
        if (block.kind() == BlockKind.IMAGE) {
            addImage(block);
        } else if (content.label(block) == Label.HEADING) {
            int level = block.level() == 0 ? DEFAULT_HEADING_LEVEL : block.level();
            body.add(new BodyBlock.Heading(level, block.text(), block.spans()));
        } else if (block.kind() == BlockKind.QUOTE) {
            body.add(new BodyBlock.Quote(block.text(), block.spans()));
        } else {
            body.add(withoutHead(block));
        }
    }

    private BodyBlock withoutHead(Block block) {
        Byline.Head head = byline.head();
        if (head == null || head.block() != block.index()) {
            return withoutSource(block);
        }
        String rest = block.text().substring(head.end());
        int begin = head.end() + rest.length() - rest.stripLeading().length();
        List<Block.Span> spans = between(begin, block.text().length(), block.spans());
        return new BodyBlock.Paragraph(rest.strip(), spans);
    }

    /** "... (source: agencies)": what the byline was read from, in brackets and under a label. */
    private BodyBlock withoutSource(Block block) {
        String text = block.text();
        int open = text.endsWith(")") ? text.lastIndexOf('(') : -1;
        boolean labelled = open > 0 && text.indexOf(':', open) > 0;
        if (!labelled || !isLineOfByline(text.substring(open))) {
            return new BodyBlock.Paragraph(text, block.spans());
        }
        String rest = text.substring(0, open).stripTrailing();
        return new BodyBlock.Paragraph(rest, between(0, rest.length(), block.spans()));
    }

    private boolean isLineOfByline(String text) {
        return byline.raw() != null && byline.raw().lines().anyMatch(text::equals);
    }

    /** Returns the spans of a part of a text, told from where the part begins. */
    private static List<Block.Span> between(int begin, int end, List<Block.Span> spans) {
        List<Block.Span> between = new ArrayList<>(spans.size());
        for (Block.Span span : spans) {
            if (span.end() > begin && span.begin() < end) {
                between.add(
                        new Block.Span(
                                Math.max(0, span.begin() - begin),
                                Math.min(end, span.end()) - begin,
                                span.href(),
                                span.strong(),
                                span.emphasised()));
            }
        }
        return between;
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
        run.add(block);
    }

    private void endRun() {
        if (!run.isEmpty()) {
            List<String> texts = run.stream().map(Block::text).toList();
            boolean ordered = runContainer != null && runContainer.tag().equals("ol");
            body.add(
                    runKind == BlockKind.TABLE_ROW
                            ? new BodyBlock.Table(texts, runSpans(), run.get(0).level() > 0)
                            : new BodyBlock.ItemList(ordered, texts, runSpans()));
            run.clear();
        }
        runContainer = null;
        runKind = BlockKind.LINE;
    }

    private List<List<Block.Span>> runSpans() {
        boolean any = run.stream().anyMatch(block -> !block.spans().isEmpty());
        return any ? run.stream().map(Block::spans).toList() : List.of();
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
