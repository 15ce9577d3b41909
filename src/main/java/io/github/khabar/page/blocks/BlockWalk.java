package io.github.khabar.page.blocks;

import io.github.khabar.page.Block;
import io.github.khabar.page.BlockKind;
import io.github.khabar.page.Notice;
import io.github.khabar.page.Page;
import io.github.khabar.page.declared.MetadataCollector.Place;
import io.github.khabar.page.declared.MetadataReader;
import io.github.khabar.page.declared.Microdata;
import io.github.khabar.page.dom.AttributeWords;
import io.github.khabar.page.dom.DomWalk;
import io.github.khabar.page.dom.ElementKind;
import io.github.khabar.page.dom.InlineStyle;
import io.github.khabar.page.dom.MisplacedParts;
import io.github.khabar.page.dom.OpeningTag;
import io.github.khabar.page.dom.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    private final int deepest;
    private final int mostBlocks;
    private final MetadataReader metadata;
    private final ElementShapes shapes = new ElementShapes();
    private final Containers containers;
    private final OpeningTag tag;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Element> elements = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final Embeds embeds = new Embeds();
    private final Set<Element> unwanted;
    private final boolean spans;
    private final Run run;
    private final Run hiddenRun;
    private final Frames frames = new Frames();
    private @Nullable Frame frame;
    private int depth;
    private boolean depthCut;
    private boolean blocksCut;
    private boolean misplaced;
    private int cells;
    private int emptyLines;
    private boolean lineFilled;

    /**
     * Prepares a walk.
     *
     * @param root the page's outermost element
     * @param metadata reads what elements declare
     * @param deepest how many elements deep containers are told apart
     * @param mostBlocks how many blocks are read
     * @param unwanted the elements whose words are left out, though they count where blocks begin
     *     and end
     * @param spans whether what is linked or set off is told
     */
    BlockWalk(
            Element root,
            MetadataReader metadata,
            int deepest,
            int mostBlocks,
            Set<Element> unwanted,
            boolean spans) {
        this.unwanted = unwanted;
        this.spans = spans;
        this.metadata = metadata;
        this.deepest = deepest;
        this.mostBlocks = mostBlocks;
        AttributeWords words = metadata.words();
        this.tag = new OpeningTag(root, words);
        this.containers = new Containers(words);
        this.run = new Run(words, spans);
        this.hiddenRun = new Run(words, spans);
    }

    /** Returns what reads what elements declare. */
    MetadataReader metadata() {
        return metadata;
    }

    /** Returns the blocks found. */
    List<Block> blocks() {
        return blocks;
    }

    /** Returns for each block the innermost element around it. */
    List<Element> elements() {
        return elements;
    }

    /** Returns what is embedded between them. */
    List<Page.Embed> embeds() {
        return embeds.found();
    }

    /** Returns whether parts of the page are not where they are meant to stand. */
    boolean hasMisplacedParts() {
        return misplaced;
    }

    /** Adds what was cut off. */
    void reportTo(List<Notice> notices) {
        if (depthCut) {
            notices.add(
                    new Notice(
                            Notice.Kind.DEPTH_CUT,
                            "told " + deepest + " levels of elements apart"));
        }
        if (blocksCut) {
            notices.add(new Notice(Notice.Kind.BLOCKS_CUT, "read " + blocks.size() + " blocks"));
        }
    }

    @Override
    public boolean enter(Element element, int ordinal) {
        tag.read(element);
        Place place = metadata.read(tag, frame == null ? null : frame.scope);
        if (place != null) {
            places.add(place);
        }
        ElementKind kind = ElementKind.of(element);
        misplaced |= mayBeMisplaced(kind) && MisplacedParts.areAt(element);
        switch (kind) {
            case SKIPPED -> {
                embedded(element);
                return false;
            }
            case BREAK -> {
                lineBreak(visibility());
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

    private static boolean mayBeMisplaced(ElementKind kind) {
        return kind == ElementKind.SKIPPED || kind == ElementKind.CONTROL;
    }

    /** What stands inside a line is told behind it. */
    private void embedded(Element element) {
        if (Embeds.mayBe(element) && visibility() == Visibility.SHOWN) {
            int next = blocks.size() + (run.isBlank() ? 0 : 1);
            embeds.add(element, next, metadata.base());
        }
    }

    private void open(Element element, ElementKind kind, int ordinal) {
        shapes.look(element, kind, ordinal);
        InlineStyle style = InlineStyle.of(tag.style());
        boolean holdsBlocks = shapes.holdsBlocks(ordinal);
        boolean splits =
                kind.splits()
                        || (kind == ElementKind.FLEXIBLE && holdsBlocks)
                        || style.makesBlock();
        if (splits) {
            boundary(frame);
        }
        depth++;
        depthCut |= depth > deepest;
        boolean holds = (splits || holdsBlocks) && depth <= deepest;
        Frame at = frames.enter(tag, frame, splits, holds);
        at.visibility = Visibility.of(tag, style, at.visibility);
        at.scope = Microdata.scope(tag, at.scope);
        at.preformatted |= style.keepsLines();
        at.unwanted |= unwanted.contains(element);
        if (spans) {
            at.setOff();
        }
        if (at.inDataRow) {
            inDataRow(kind);
        } else {
            BlockKinds.describe(at, kind);
        }
        describe(at, kind, ordinal);
        at.ornament |= Ornaments.isOrnament(tag, at, metadata.words());
        frame = at;
        if (Ornaments.isFootnote(tag)) {
            runOf(at).space();
        }
        runOf(at).enter(at);
    }

    private Run runOf(Frame at) {
        return at.visibility == Visibility.HIDDEN ? hiddenRun : run;
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
            case CAPTION -> at.overfull = shapes.isOverfull(ordinal);
            case FLEXIBLE -> at.anchor = link(at.anchor);
            default -> {}
        }
    }

    private void dataRow(Frame at, int ordinal) {
        if (shapes.isDataRow(ordinal)) {
            at.inDataRow = true;
            cells = 0;
            at.gives(BlockKind.TABLE_ROW, shapes.isHeaderRow(ordinal) ? 1 : 0);
        }
    }

    private @Nullable Anchor link(@Nullable Anchor outer) {
        return tag.name().equals("a") && tag.hasHref()
                ? new Anchor(metadata.base().resolve(tag.href()))
                : outer;
    }

    @Override
    public void leave(Element element) {
        Frame left = current();
        if (left.splits) {
            boundary(left.parent);
        }
        runOf(left).endPart(left);
        run.leave(left);
        hiddenRun.leave(left);
        frame = left.parent;
        if (left.splits && !isInDataRow(left.parent)) {
            frames.release(left);
        }
        depth--;
    }

    @Override
    public void text(TextNode node) {
        Frame at = current();
        String text = node.getWholeText();
        int from = 0;
        if (at.preformatted) {
            boolean wrapped = HardWrap.isIn(text);
            for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
                if (!wrapped || HardWrap.endsParagraph(text, end)) {
                    append(text, from, end, at);
                    lineBreak(at.visibility);
                    from = end + 1;
                }
            }
        }
        append(text, from, text.length(), at);
    }

    private void append(String text, int from, int to, Frame at) {
        if (at.ornament) {
            return;
        }
        Run growing = runOf(at);
        growing.append(text, from, to, at);
        if (!places.isEmpty() && !growing.isBlank()) {
            growing.place(places);
            places.clear();
        }
    }

    private Visibility visibility() {
        return Visibility.of(tag, InlineStyle.of(tag.style()), current().visibility);
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

    /** Ends the run, or the word where the edge met stands in a row that is read as one piece. */
    private void boundary(@Nullable Frame outer) {
        if (isInDataRow(outer)) {
            run.space();
            hiddenRun.space();
        } else {
            flush();
            lineFilled = false;
        }
    }

    private static boolean isInDataRow(@Nullable Frame outer) {
        return outer != null && outer.inDataRow;
    }

    private void flush() {
        flush(run);
        flush(hiddenRun);
    }

    private void flush(Run full) {
        if (!full.isBlank()) {
            Frame around = full.frame();
            if (add(full.toBlock().blankBefore(emptyLines), around, around.element)) {
                full.placeAt(blocks.size() - 1);
            }
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
                Block.builder(BlockKind.IMAGE, "")
                        .image(image)
                        .links(
                                anchor == null
                                        ? List.of()
                                        : List.of(new Block.Link("", anchor.href())))
                        .hidden(visibility() != Visibility.SHOWN),
                around,
                element);
        lineFilled = true;
    }

    private boolean add(Block.Builder block, Frame around, Element element) {
        if (blocks.size() == mostBlocks) {
            blocksCut = true;
            return false;
        }
        blocks.add(block.build(blocks.size(), containers.of(around)));
        elements.add(element);
        return true;
    }
}
