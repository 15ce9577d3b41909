package io.github.khabar.page.dom;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Finds the element that names a person or organization inside the one that describes it. */
public final class NameSearch implements DomWalk.Visitor {
    private static final int MOST_ELEMENTS = 200;
    private @Nullable Element found;
    private int elements;

    private NameSearch() {}

    /**
     * Returns the first element with the property {@code name}, or null.
     *
     * @param description the element that describes a person or organization
     */
    public static @Nullable Element in(Element description) {
        NameSearch search = new NameSearch();
        DomWalk.over(description, search);
        return search.found;
    }

    @Override
    public boolean enter(Element element, int ordinal) {
        elements++;
        if (found == null && element.attr("itemprop").strip().equals("name")) {
            found = element;
        }
        return found == null;
    }

    @Override
    public void leave(Element element) {}

    @Override
    public void text(TextNode text) {}

    @Override
    public boolean isDone() {
        return found != null || elements >= MOST_ELEMENTS;
    }
}
