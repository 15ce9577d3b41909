package io.github.khabar.page;

import io.github.khabar.page.MetadataCollector.Place;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a DOM into blocks, in one pass in document order.
 *
 * <p>A block is a run of inline content between two boundaries: the edges of block-level elements,
 * {@code br}, and line feeds in {@code pre}. Inline elements never split, whatever they hold,
 * except that the blocks inside them do.
 */
final class BlockWalk implements DomWalk.Visitor {
    private final Limits limits;
    private final MetadataReader metadata;
    private final ElementShapes shapes;
    private final Frame.Numbering numbering = new Frame.Numbering();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Element> elements = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private @Nullable Frame frame;
    private int depth;
    private int cells;
    private boolean depthCut;
    private boolean blocksCut;
    private final AttributeWords words;
    private final Run run;
    private final Run hiddenRun;
    private int emptyLines;
    private boolean lineFilled;

    /**
     * Prepares a walk.
     *
     * @param shapes what is known of the elements
     * @param metadata reads what elements declare
     * @param limits how much is read
     */
    BlockWalk(ElementShapes shapes, MetadataReader metadata, Limits limits) {
        this.shapes = shapes;
        this.metadata = metadata;
        this.limits = limits;
        this.words = metadata.words();
        this.run = new Run(words);
        this.hiddenRun = new Run(words);
    }

    /** Returns the blocks found. */
    List<Block> blocks() {
        return blocks;
    }

    /** Returns for each block the innermost element around it. */
    List<Element> elements() {
        return elements;
    }

    /** Adds what was cut off. */
    void reportTo(List<Notice> notices) {
        if (depthCut) {
            notices.add(
                    new Notice(
                            Notice.Kind.DEPTH_CUT,
                            "told " + limits.depth() + " levels of elements apart"));
        }
        if (blocksCut) {
            notices.add(new Notice(Notice.Kind.BLOCKS_CUT, "read " + blocks.size() + " blocks"));
        }
    }

    @Override
    public boolean enter(Element element, int ordinal) {
        Place place = metadata.read(element, frame == null ? null : frame.scope);
        if (place != null) {
            places.add(place);
        }
        ElementKind kind = shapes.kind(ordinal);
        switch (kind) {
            case SKIPPED -> {
                return false;
            }
            case BREAK -> {
                lineBreak(Visibility.of(element, current().visibility));
                return false;
            }
            case IMAGE -> {
                image(element);
                return false;
            }
            default -> {
                open(element, kind, ordinal);
                return true;
            }
        }
    }

    private void open(Element element, ElementKind kind, int ordinal) {
        boolean holdsBlocks = shapes.holdsBlocks(ordinal);
        boolean splits =
                kind.splits()
                        || (kind == ElementKind.FLEXIBLE && holdsBlocks)
                        || isStyledAsBlock(element);
        if (splits) {
            boundary(frame);
        }
        depth++;
        depthCut |= depth > limits.depth();
        Frame at =
                new Frame(
                        element, frame, splits, (splits || holdsBlocks) && depth <= limits.depth());
        at.visibility = Visibility.of(element, at.visibility);
        at.scope = Microdata.scope(element, at.scope);
        if (at.inDataRow) {
            inDataRow(kind);
        } else {
            BlockKinds.describe(at, kind);
        }
        describe(at, kind, ordinal);
        frame = at;
        run.enter(at);
    }

    private static boolean isStyledAsBlock(Element element) {
        return InlineStyle.makesBlock(AttributeValue.of(element, "style"));
    }

    private void inDataRow(ElementKind kind) {
        if (kind == ElementKind.CELL && cells++ > 0) {
            run.cell();
        }
    }

    private void describe(Frame at, ElementKind kind, int ordinal) {
        switch (kind) {
            case ROW -> dataRow(at, ordinal);
            case PREFORMATTED -> at.preformatted = true;
            case FLEXIBLE -> at.anchor = link(at.element, at.anchor);
            default -> {}
        }
    }

    private void dataRow(Frame at, int ordinal) {
        if (shapes.isDataRow(ordinal)) {
            at.inDataRow = true;
            cells = 0;
            at.gives(BlockKind.TABLE_ROW, 0);
        }
    }

    private @Nullable Anchor link(Element element, @Nullable Anchor outer) {
        return element.normalName().equals("a") && AttributeValue.has(element, "href")
                ? new Anchor(metadata.base().resolve(AttributeValue.of(element, "href")))
                : outer;
    }

    @Override
    public void leave(Element element) {
        Frame left = current();
        if (left.splits) {
            boundary(left.parent);
        }
        run.leave(left);
        hiddenRun.leave(left);
        frame = left.parent;
        depth--;
    }

    @Override
    public void text(TextNode node) {
        Frame at = current();
        String text = node.getWholeText();
        int from = 0;
        int lineEnd = at.preformatted ? text.indexOf('\n') : -1;
        while (lineEnd >= 0) {
            append(text, from, lineEnd, at);
            lineBreak(at.visibility);
            from = lineEnd + 1;
            lineEnd = text.indexOf('\n', from);
        }
        append(text, from, text.length(), at);
    }

    private void append(String text, int from, int to, Frame at) {
        Run growing = at.visibility == Visibility.HIDDEN ? hiddenRun : run;
        growing.append(text, from, to, at);
        if (!places.isEmpty() && !growing.isBlank()) {
            growing.place(places);
            places.clear();
        }
    }

    private Frame current() {
        if (frame == null) {
            throw new IllegalStateException("the walk stands in no element");
        }
        return frame;
    }

    private void lineBreak(Visibility visibility) {
        if (visibility == Visibility.HIDDEN) {
            hiddenBreak();
        } else if (current().inDataRow) {
            run.space();
        } else {
            flush();
            emptyLines += lineFilled ? 0 : 1;
            lineFilled = false;
        }
    }

    private void hiddenBreak() {
        if (run.isBlank()) {
            flush(hiddenRun);
        } else {
            hiddenRun.space();
        }
    }

    /** Ends the run, unless the edge met stands in a row that is read as one piece. */
    private void boundary(@Nullable Frame outer) {
        if (outer == null || !outer.inDataRow) {
            flush();
            lineFilled = false;
        }
    }

    private void flush() {
        flush(run);
        flush(hiddenRun);
    }

    private void flush(Run full) {
        if (!full.isBlank()) {
            Frame around = full.frame();
            full.placeAt(blocks.size());
            add(
                    full.toBlock(around.container(numbering, words)).blankBefore(emptyLines),
                    around.element);
            emptyLines = 0;
            lineFilled = true;
        }
        full.clear();
    }

    private void image(Element element) {
        Frame around = current();
        Block.Image image = Images.read(element, metadata.base());
        if (image == null) {
            return;
        }
        Anchor anchor = around.anchor;
        add(
                new Block.Builder(around.container(numbering, words), BlockKind.IMAGE, "")
                        .image(image)
                        .links(
                                anchor == null
                                        ? List.of()
                                        : List.of(new Block.Link("", anchor.href())))
                        .hidden(Visibility.of(element, around.visibility) != Visibility.SHOWN),
                element);
        lineFilled = true;
    }

    private void add(Block.Builder block, Element element) {
        if (blocks.size() < limits.blocks()) {
            blocks.add(block.build(blocks.size()));
            elements.add(element);
        } else {
            blocksCut = true;
        }
    }
}
