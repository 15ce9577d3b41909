package io.github.khabar.page.dom;

import java.util.List;
import java.util.Set;

/** Class names by which frameworks take elements off the screen. */
final class HidingClasses {
    private static final Set<String> NAMES =
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

    /** One of these is in each of the names; most class attributes have none of them. */
    private static final List<String> SIGNS =
            List.of("hid", "none", "invisible", "sr-", "screen-", "assistive");

    private static final Set<String> SHOWN_FROM_SOME_WIDTH =
            Set.of("block", "flex", "inline", "grid", "table");

    private HidingClasses() {}

    /**
     * Returns whether a class attribute hides its element.
     *
     * @param classes the attribute's value
     */
    static boolean hide(String classes) {
        return hasSign(classes) && read(classes);
    }

    private static boolean hasSign(String classes) {
        for (int i = 0; i < SIGNS.size(); i++) {
            if (classes.contains(SIGNS.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean read(String classes) {
        boolean hides = false;
        for (String name : AttributeValue.tokens(classes)) {
            if (NAMES.contains(name)) {
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
