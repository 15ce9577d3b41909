package io.github.khabar.page.dom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Puts parts of a page where they are meant to stand: what React streams behind the page in place
 * of the template that waits for it, and the paragraphs that a missing end tag leaves inside a
 * button or a player behind that.
 *
 * @see <a href="https://github.com/reactwg/react-18/discussions/37">how React streams a page</a>
 */
public final class MisplacedParts {
    private static final Set<String> WAITING = Set.of("B:", "P:");
    private static final String STREAMED = "S:";
    private static final String END_OF_WAITING = "/$";
    private static final Set<String> WITHOUT_PARAGRAPHS =
            Set.of("audio", "button", "canvas", "object", "video");

    /** A player may say in one that it needs a script. */
    private static final int MOST_PARAGRAPHS = 1;

    private MisplacedParts() {}

    /**
     * Returns whether something is missing at an element, or too much stands in it.
     *
     * @param element the element
     */
    public static boolean areAt(Element element) {
        return isWaiting(element) || isOverfull(element);
    }

    private static boolean isWaiting(Element element) {
        String id = element.normalName().equals("template") ? element.id() : "";
        return id.length() > STREAMED.length()
                && WAITING.contains(id.substring(0, STREAMED.length()));
    }

    private static boolean isOverfull(Element element) {
        return WITHOUT_PARAGRAPHS.contains(element.normalName()) && firstParagraph(element) != null;
    }

    /** The first of several paragraphs right inside an element, or null. */
    private static @Nullable Element firstParagraph(Element element) {
        Element first = null;
        int paragraphs = 0;
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element child && child.normalName().equals("p")) {
                first = first == null ? child : first;
                paragraphs++;
            }
        }
        return paragraphs > MOST_PARAGRAPHS ? first : null;
    }

    /**
     * Returns a copy of a page whose parts stand where they are meant to.
     *
     * @param document the page, which is left as it is
     */
    public static Document placed(Document document) {
        Document copy = document.clone();
        List<Element> elements = new ArrayList<>(copy.getAllElements());
        elements.stream().filter(MisplacedParts::isOverfull).forEach(MisplacedParts::empty);
        Map<String, Element> streamed = new HashMap<>();
        elements.stream()
                .filter(element -> element.id().startsWith(STREAMED))
                .forEach(element -> streamed.putIfAbsent(element.id(), element));
        Set<Element> parents = new LinkedHashSet<>();
        // What is streamed last belongs into what was streamed before.
        for (int i = elements.size() - 1; i >= 0; i--) {
            Element parent = elements.get(i).parent();
            if (parent != null && isWaiting(elements.get(i))) {
                parents.add(parent);
            }
        }
        parents.forEach(parent -> fill(parent, streamed));
        return copy;
    }

    private static void empty(Element overfull) {
        List<Node> children = new ArrayList<>(overfull.childNodes());
        int from = children.indexOf(firstParagraph(overfull));
        Node last = overfull;
        for (Node child : children.subList(from, children.size())) {
            last.after(child);
            last = child;
        }
    }

    /** Puts what has come in place of what is shown until then, each child looked at once. */
    private static void fill(Element parent, Map<String, Element> streamed) {
        Set<Node> placed = new HashSet<>();
        boolean waiting = false;
        for (Node child : takeAll(parent)) {
            waiting = waiting && !isEnd(child);
            if (waiting || placed.contains(child)) {
                continue;
            }
            Element part = partOf(child, parent, streamed);
            if (part != null) {
                parent.appendChildren(takeAll(part));
                part.remove();
                placed.add(part);
                waiting = true;
            }
            parent.appendChild(child);
        }
    }

    private static @Nullable Element partOf(
            Node child, Element parent, Map<String, Element> streamed) {
        if (!(child instanceof Element template) || !isWaiting(template)) {
            return null;
        }
        Element part = streamed.remove(STREAMED + template.id().substring(STREAMED.length()));
        return part == null || isInside(parent, part) ? null : part;
    }

    /** Takes an element's children out, the last first: so none is moved up. */
    private static List<Node> takeAll(Element element) {
        List<Node> children = new ArrayList<>(element.childNodes());
        for (int i = children.size() - 1; i >= 0; i--) {
            children.get(i).remove();
        }
        return children;
    }

    private static boolean isInside(Element inner, Element outer) {
        Element at = inner;
        while (at != null && !at.equals(outer)) {
            at = at.parent();
        }
        return at != null;
    }

    private static boolean isEnd(Node node) {
        return node instanceof Comment comment && comment.getData().equals(END_OF_WAITING);
    }
}
