package io.github.khabar.page.dom;

import java.util.Arrays;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Walks a DOM in document order without recursion and without touching it: jsoup's own traversal
 * renumbers siblings, which two threads that share a document must not do.
 */
public final class DomWalk {
    /** What is told about the nodes met. */
    public interface Visitor {
        /**
         * Meets an element.
         *
         * @param element the element
         * @param ordinal its place among the elements met, from 0
         * @return whether to go into the element; if not, it is not left either
         */
        boolean enter(Element element, int ordinal);

        /**
         * Leaves an element that was gone into.
         *
         * @param element the element
         */
        void leave(Element element);

        /**
         * Meets a text node.
         *
         * @param text the node
         */
        void text(TextNode text);

        /** Returns whether the rest of the nodes need not be met, nor the open elements be left. */
        default boolean isDone() {
            return false;
        }
    }

    private DomWalk() {}

    /**
     * Walks over an element and everything in it.
     *
     * @param root where to begin
     * @param visitor what to tell
     */
    public static void over(Element root, Visitor visitor) {
        int ordinal = 0;
        if (!visitor.enter(root, ordinal++)) {
            return;
        }
        int[] next = new int[16];
        int depth = 0;
        Element at = root;
        while (depth >= 0 && !visitor.isDone()) {
            if (next[depth] == at.childNodeSize()) {
                visitor.leave(at);
                depth--;
                at = depth < 0 ? root : parent(at, root);
                continue;
            }
            Node child = at.childNode(next[depth]++);
            if (child instanceof TextNode text) {
                visitor.text(text);
            } else if (child instanceof Element element && visitor.enter(element, ordinal++)) {
                depth++;
                next = depth < next.length ? next : Arrays.copyOf(next, depth * 2);
                next[depth] = 0;
                at = element;
            }
        }
    }

    private static Element parent(Element element, Element root) {
        Element parent = element.parent();
        return parent == null ? root : parent;
    }
}
