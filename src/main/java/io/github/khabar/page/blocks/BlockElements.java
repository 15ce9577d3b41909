package io.github.khabar.page.blocks;

import io.github.khabar.page.Block;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Which element of the page's DOM each block stands in, so that callers can name blocks by CSS. */
public final class BlockElements {
    private final Document document;
    private final List<Element> elements;
    private final Reader reader;
    private final boolean spans;
    private final Set<Element> takenOut;

    /** Reads the page's blocks once more. */
    interface Reader {
        /**
         * Returns the same blocks.
         *
         * @param unwanted the elements whose words are left out
         * @param spans whether what is linked or set off is told
         */
        List<Block> read(Set<Element> unwanted, boolean spans);
    }

    /**
     * Remembers where blocks stand.
     *
     * @param document the page's DOM
     * @param elements for each block the innermost element around it
     * @param reader reads the same blocks in another way
     */
    BlockElements(Document document, List<Element> elements, Reader reader) {
        this(document, elements, reader, false, Set.of());
    }

    private BlockElements(
            Document document,
            List<Element> elements,
            Reader reader,
            boolean spans,
            Set<Element> takenOut) {
        this.document = document;
        this.elements = elements;
        this.reader = reader;
        this.spans = spans;
        this.takenOut = takenOut;
    }

    /** Returns the same elements, whose blocks are read with their spans. */
    BlockElements withSpans() {
        return new BlockElements(document, elements, reader, true, takenOut);
    }

    /**
     * Returns the same elements, of whose blocks the words that a query matches are taken out for
     * good.
     *
     * @param css the query
     */
    BlockElements takingOut(String css) {
        return new BlockElements(document, elements, reader, spans, unwanted(css));
    }

    private Set<Element> unwanted(String css) {
        Evaluator query = parse(css);
        Set<Element> unwanted = Collections.newSetFromMap(new IdentityHashMap<>());
        unwanted.addAll(takenOut);
        synchronized (document) {
            unwanted.addAll(document.select(query));
        }
        return unwanted;
    }

    /**
     * Returns the blocks with what is linked or set off in them.
     *
     * @param blocks the page's blocks
     */
    List<Block> spansOf(List<Block> blocks) {
        List<Block> read;
        synchronized (document) {
            read = reader.read(Set.of(), true);
        }
        List<Block> marked = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            boolean both = block.index() < read.size();
            marked.add(both ? withSpansOf(read.get(block.index()), block) : block);
        }
        return marked;
    }

    private static Block withSpansOf(Block read, Block block) {
        return read.spans().isEmpty() || !read.text().equals(block.text())
                ? block
                : block.toBuilder(block.text())
                        .spans(read.spans())
                        .build(block.index(), block.container());
    }

    /**
     * Returns those blocks that stand in an element which a CSS query matches, in page order.
     *
     * @param css the query
     * @param blocks the page's blocks
     * @throws IllegalArgumentException if the query is none
     */
    public List<Block> select(String css, List<Block> blocks) {
        Evaluator query = parse(css);
        IdentityHashMap<Element, Boolean> known = new IdentityHashMap<>();
        // jsoup keeps caches inside the DOM while it selects.
        synchronized (document) {
            for (Element match : document.select(query)) {
                known.put(match, true);
            }
            List<Block> selected = new ArrayList<>();
            for (Block block : blocks) {
                if (isInside(elements.get(block.index()), known)) {
                    selected.add(block);
                }
            }
            return selected;
        }
    }

    /**
     * Returns the blocks without the words that stand in elements which a CSS query matches.
     *
     * @param css the query
     * @param blocks the page's blocks
     * @throws IllegalArgumentException if the query is none
     */
    public List<Block> without(String css, List<Block> blocks) {
        Set<Element> unwanted = unwanted(css);
        if (unwanted.size() == takenOut.size()) {
            return blocks;
        }
        List<Block> read = reader.read(unwanted, spans);
        List<Block> without = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            boolean both = block.index() < read.size();
            without.add(both ? withTextOf(read.get(block.index()), block) : block);
        }
        return without;
    }

    /** Containers are told apart by identity: those of a second reading are others. */
    private static Block withTextOf(Block read, Block block) {
        if (read.text().equals(block.text())) {
            return block;
        }
        return read.toBuilder(read.text()).build(block.index(), block.container());
    }

    /**
     * Checks a CSS query.
     *
     * @param css the query
     * @throws IllegalArgumentException if it is none
     */
    public static Evaluator parse(String css) {
        try {
            return Selector.evaluatorOf(css);
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw new IllegalArgumentException("not a CSS selector: " + css, e);
        }
    }

    /**
     * Every element on the way up is remembered, so that all questions together cost no more than
     * the DOM is large.
     */
    private static boolean isInside(Element element, IdentityHashMap<Element, Boolean> known) {
        List<Element> path = new ArrayList<>();
        Element at = element;
        while (at != null && !known.containsKey(at)) {
            path.add(at);
            at = at.parent();
        }
        boolean inside = at != null && Boolean.TRUE.equals(known.get(at));
        path.forEach(e -> known.put(e, inside));
        return inside;
    }
}
