package io.github.khabar.page;

import java.util.Set;
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

    private static final Set<String> HIDING_CLASSES =
            Set.of(
                    "d-none",
                    "hidden",
                    "hide",
                    "invisible",
                    "is-hidden",
                    "u-hidden",
                    "visually-hidden",
                    "visuallyhidden",
                    "sr-only",
                    "element-invisible",
                    "screen-reader-text",
                    "screen-reader-only",
                    "assistive-text");
    private static final Set<String> SHOWN_FROM_SOME_WIDTH =
            Set.of("block", "flex", "inline", "grid", "table");

    /**
     * Returns how an element is seen.
     *
     * @param element the element
     * @param outer how the element around it is seen
     */
    static Visibility of(Element element, Visibility outer) {
        if (outer == HIDDEN || element.attributesSize() == 0) {
            return outer;
        }
        if (isHidden(element)) {
            return HIDDEN;
        }
        return element.attr("aria-hidden").strip().equalsIgnoreCase("true") ? SILENT : outer;
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || InlineStyle.hides(element.attr("style"))
                || hidesByClass(element.attr("class"))
                || (element.normalName().equals("dialog") && !element.hasAttr("open"));
    }

    private static boolean hidesByClass(String classes) {
        if (classes.isEmpty()) {
            return false;
        }
        boolean hides = false;
        for (String name : classes.split("\\s+", -1)) {
            if (HIDING_CLASSES.contains(name)) {
                hides = true;
            } else if (isShownFromSomeWidth(name)) {
                return false;
            }
        }
        return hides;
    }

    /**
     * Bootstrap writes {@code d-none d-md-block}, Tailwind {@code hidden md:block}: such elements
     * are seen.
     */
    private static boolean isShownFromSomeWidth(String name) {
        int last = Math.max(name.lastIndexOf('-'), name.lastIndexOf(':'));
        return (name.startsWith("d-") || name.indexOf(':') > 0)
                && SHOWN_FROM_SOME_WIDTH.contains(name.substring(last + 1));
    }
}
