package io.github.khabar.page.blocks;

import io.github.khabar.page.Block;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Which element of the page's DOM each block stands in, so that callers can name blocks by CSS. */
public final class BlockElements {
    private final Document document;
    private final List<Element> elements;

    /**
     * Remembers where blocks stand.
     *
     * @param document the page's DOM
     * @param elements for each block the innermost element around it
     */
    BlockElements(Document document, List<Element> elements) {
        this.document = document;
        this.elements = elements;
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
