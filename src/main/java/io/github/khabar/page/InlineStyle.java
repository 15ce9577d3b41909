package io.github.khabar.page;

import java.util.List;
import java.util.Locale;

/** What a style attribute says about how an element is laid out. */
final class InlineStyle {
    private static final List<String> HIDING =
            List.of("display:none", "visibility:hidden", "visibility:collapse");
    private static final List<String> BLOCK =
            List.of(
                    "display:block",
                    "display:flex",
                    "display:grid",
                    "display:table",
                    "display:list-item");

    private InlineStyle() {}

    /**
     * Returns whether a style takes an element off the screen.
     *
     * @param style the attribute's value
     */
    static boolean hides(String style) {
        return says(HIDING, style);
    }

    /**
     * Returns whether a style makes a block of an element.
     *
     * @param style the attribute's value
     */
    static boolean makesBlock(String style) {
        return says(BLOCK, style);
    }

    private static boolean says(List<String> rules, String style) {
        if (style.indexOf(':') < 0) {
            return false;
        }
        String squeezed = squeeze(style);
        return rules.stream().anyMatch(squeezed::contains);
    }

    private static String squeeze(String style) {
        StringBuilder squeezed = new StringBuilder(style.length());
        for (int i = 0; i < style.length(); i++) {
            if (!Characters.isSpace(style.charAt(i))) {
                squeezed.append(style.charAt(i));
            }
        }
        return squeezed.toString().toLowerCase(Locale.ROOT);
    }
}
