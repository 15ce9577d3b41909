package io.github.khabar.page.dom;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Collects the text of a small element, such as one that holds an author's name, and only the
 * beginning of a large.
 */
public final class ElementText implements DomWalk.Visitor {
    private static final int MOST_NODES = 500;
    private final StringBuilder text = new StringBuilder();
    private final int mostCharacters;
    private int nodes;

    private ElementText(int mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    /**
     * Returns an element's visible text, white space folded; only its beginning where that is long.
     *
     * @param element the element
     * @param mostCharacters how much of it is wanted, in characters
     */
    public static String of(Element element, int mostCharacters) {
        ElementText collector = new ElementText(mostCharacters);
        DomWalk.over(element, collector);
        return Characters.fold(collector.text.toString());
    }

    @Override
    public boolean enter(Element element, int ordinal) {
        nodes++;
        ElementKind kind = ElementKind.of(element);
        separate(kind);
        return ordinal == 0 || !kind.isLeaf();
    }

    @Override
    public void leave(Element element) {
        separate(ElementKind.of(element));
    }

    private void separate(ElementKind kind) {
        if (kind.splits()) {
            text.append(' ');
        }
    }

    @Override
    public void text(TextNode node) {
        nodes++;
        String whole = node.getWholeText();
        text.append(whole, 0, Math.min(whole.length(), mostCharacters));
    }

    @Override
    public boolean isDone() {
        return nodes >= MOST_NODES || text.length() >= mostCharacters;
    }
}
