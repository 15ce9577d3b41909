package io.github.khabar.boilerplate.features;

import io.github.khabar.page.Container;

/** Which of the page's elements stand in which. */
final class Ancestry {
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
        while (at.parent() != null && Layout.PARAGRAPH_TAGS.contains(at.tag())) {
            at = at.parent();
        }
        return at;
    }
}
