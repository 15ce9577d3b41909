package io.github.khabar.page.dom;

import java.util.Locale;

/** What an element's style attribute says about how it is laid out. */
public final class InlineStyle {
    private static final InlineStyle NONE = new InlineStyle("");
    private final String rules;

    private InlineStyle(String rules) {
        this.rules = rules;
    }

    /**
     * Reads a style attribute.
     *
     * @param style the attribute's value, empty for an element that has none
     */
    public static InlineStyle of(String style) {
        return style.indexOf(':') < 0 ? NONE : new InlineStyle(squeezed(style));
    }

    private static String squeezed(String style) {
        StringBuilder squeezed = new StringBuilder(style.length());
        for (int i = 0; i < style.length(); i++) {
            if (!Characters.isSpace(style.charAt(i))) {
                squeezed.append(style.charAt(i));
            }
        }
        return squeezed.toString().toLowerCase(Locale.ROOT);
    }

    /** Returns whether the element is taken off the screen. */
    boolean hides() {
        return says("display:none") || says("visibility:hidden") || says("visibility:collapse");
    }

    /** Returns whether the element is made a block. */
    public boolean makesBlock() {
        return says("display:block")
                || says("display:flex")
                || says("display:grid")
                || says("display:table")
                || says("display:list-item");
    }

    /** Returns whether line feeds in the element's text show as such. */
    public boolean keepsLines() {
        return says("white-space:pre") || says("white-space:break-spaces");
    }

    private boolean says(String rule) {
        return this != NONE && rules.contains(rule);
    }
}
