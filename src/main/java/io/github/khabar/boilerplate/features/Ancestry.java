package io.github.khabar.boilerplate.features;

import io.github.khabar.page.Container;
import java.util.Set;

/** Which of the page's elements stand in which, and which are boxes. */
final class Ancestry {
    private static final Set<String> PARAGRAPH_TAGS =
            Set.of(
                    "p",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "li",
                    "ul",
                    "ol",
                    "dl",
                    "dt",
                    "dd",
                    "blockquote",
                    "pre",
                    "center",
                    "span",
                    "font",
                    "b",
                    "strong",
                    "em",
                    "i",
                    "u",
                    "a",
                    "tr",
                    "tbody",
                    "thead",
                    "table");

    private static final String ITEM = "li";

    private Ancestry() {}

    /** Returns the innermost element around two elements. */
    static Container common(Container a, Container b) {
        Container x = a;
        Container y = b;
        while (x != y) {
            if (x.depth() >= y.depth() && x.parent() != null) {
                x = x.parent();
            } else if (y.parent() != null) {
                y = y.parent();
            } else {
                return x;
            }
        }
        return x;
    }

    /** Returns the element right in another one through which that holds a third. */
    static Container childTowards(Container around, Container inner) {
        Container at = inner;
        while (at.parent() != null && at.parent() != around && at != around) {
            at = at.parent();
        }
        return at;
    }

    /** Returns the innermost element around an element that is no paragraph. */
    static Container homeOf(Container container) {
        Container at = container;
        while (at.parent() != null && PARAGRAPH_TAGS.contains(at.tag())) {
            at = at.parent();
        }
        return at;
    }

    /**
     * Returns whether an element is a paragraph, a quotation or a whole list: no box of its own.
     */
    static boolean isList(Container container) {
        return PARAGRAPH_TAGS.contains(container.tag()) && !container.tag().equals(ITEM);
    }
}
