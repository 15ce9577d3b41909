package io.github.khabar.page.dom;

import java.util.Locale;

/** What an element's style attribute says about how it is laid out. */
public final class InlineStyle {
    /** So many digits are off the screen in any unit; a slide or a drawer stands less far off. */
    private static final int DIGITS_OFF_SCREEN = 4;

    private static final String OFF_SCREEN_IN_LETTERS = "-999";

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
        StringBuilder squeezed = new StringBuilder(style.length() + 1).append(';');
        for (int i = 0; i < style.length(); i++) {
            if (!Characters.isSpace(style.charAt(i))) {
                squeezed.append(style.charAt(i));
            }
        }
        return squeezed.toString().toLowerCase(Locale.ROOT);
    }

    /** Returns whether the element is taken off the screen, made invisible or without a size. */
    boolean hides() {
        return this != NONE
                && (says("display:none")
                        || says("visibility:hidden")
                        || says("visibility:collapse")
                        || isZero("opacity")
                        || isCutOff()
                        || isOffScreen());
    }

    /** Returns whether the element's own text has no size; elements inside it may set another. */
    boolean shrinksText() {
        return this != NONE && isZero("font-size");
    }

    private boolean isCutOff() {
        boolean small = isZero("height") || isZero("max-height") || isPixel("height");
        String clip = value("clip").replace(",", "");
        return (small && says("overflow:hidden"))
                || clip.startsWith("rect(0")
                || clip.startsWith("rect(1px1px")
                || value("clip-path").startsWith("inset(50%")
                || value("clip-path").startsWith("inset(100%");
    }

    private boolean isOffScreen() {
        boolean placed = says("position:absolute") || says("position:fixed");
        return isFar("text-indent")
                || (placed && (isFar("left") || isFar("right") || isFar("top")));
    }

    private boolean isFar(String property) {
        String value = value(property);
        int digits = 0;
        while (digits + 1 < value.length() && Character.isDigit(value.charAt(digits + 1))) {
            digits++;
        }
        return value.startsWith(OFF_SCREEN_IN_LETTERS)
                || (digits >= DIGITS_OFF_SCREEN && value.charAt(0) == '-');
    }

    private boolean isPixel(String property) {
        return value(property).equals("1px");
    }

    private boolean isZero(String property) {
        String value = value(property);
        int at = 0;
        while (at < value.length() && "0.".indexOf(value.charAt(at)) >= 0) {
            at++;
        }
        return at > 0 && (at == value.length() || !Character.isDigit(value.charAt(at)));
    }

    /** Returns what a property is set to, or an empty string. */
    private String value(String property) {
        int at = rules.indexOf(property);
        while (at >= 0 && !isSet(at, at + property.length())) {
            at = rules.indexOf(property, at + 1);
        }
        if (at < 0) {
            return "";
        }
        int from = at + property.length() + 1;
        int end = rules.indexOf(';', from);
        return rules.substring(from, end < 0 ? rules.length() : end);
    }

    /** Returns whether all of a declaration's name stands here. */
    private boolean isSet(int begin, int end) {
        return begin > 0
                && rules.charAt(begin - 1) == ';'
                && end < rules.length()
                && rules.charAt(end) == ':';
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
