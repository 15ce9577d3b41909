package io.github.khabar.page.dom;

import org.jsoup.nodes.Element;

/** Whether markup hides an element. */
public enum Visibility {
    /** Nothing hides it. */
    SHOWN,
    /**
     * Kept from screen readers alone ({@code aria-hidden}): most often ornament, or a dialog not
     * yet opened.
     */
    SILENT,
    /**
     * Not on the screen: {@code hidden}, {@code display:none} or another style, or a class that
     * frameworks use for it.
     */
    HIDDEN;

    /**
     * Returns how an element is seen.
     *
     * @param tag the element
     * @param style the element's style
     * @param outer how the element around it is seen
     */
    public static Visibility of(OpeningTag tag, InlineStyle style, Visibility outer) {
        if (outer == HIDDEN || isHidden(tag, style)) {
            return HIDDEN;
        }
        return tag.isAriaHidden() ? SILENT : outer;
    }

    private static boolean hasElements(Element element) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHidden(OpeningTag tag, InlineStyle style) {
        return tag.has("hidden")
                || style.hides()
                || (style.shrinksText() && !hasElements(tag.element()))
                || tag.classes().isHiding()
                || (tag.name().equals("dialog") && !tag.has("open"));
    }
}
