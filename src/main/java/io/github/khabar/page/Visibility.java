package io.github.khabar.page;

import org.jsoup.nodes.Element;

/** Whether markup hides an element. */
enum Visibility {
    /** Nothing hides it. */
    SHOWN,
    /**
     * Kept from screen readers alone ({@code aria-hidden}): most often ornament, or a dialog not
     * yet opened.
     */
    SILENT,
    /**
     * Not on the screen: {@code hidden}, {@code display:none}, or a class that frameworks use for
     * it.
     */
    HIDDEN;

    /**
     * Returns how an element is seen.
     *
     * @param element the element
     * @param style the element's style
     * @param outer how the element around it is seen
     */
    static Visibility of(Element element, InlineStyle style, Visibility outer) {
        if (outer == HIDDEN || isHidden(element, style)) {
            return HIDDEN;
        }
        return AttributeValue.of(element, "aria-hidden").strip().equalsIgnoreCase("true")
                ? SILENT
                : outer;
    }

    private static boolean isHidden(Element element, InlineStyle style) {
        return AttributeValue.has(element, "hidden")
                || style.hides()
                || HidingClasses.hide(AttributeValue.of(element, "class"))
                || (element.normalName().equals("dialog") && !AttributeValue.has(element, "open"));
    }
}
