package io.github.khabar.page.dom;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a class attribute says; many elements of a page share one. Not thread-safe. */
public final class ClassNames {
    /** Of an element that has none. */
    static final ClassNames NONE = new ClassNames("");

    private final String value;
    private final boolean hiding;

    /** The words in it, once asked for: few of a page's elements hold text of their own. */
    @Nullable List<String> words;

    /**
     * Reads a class attribute.
     *
     * @param value its value, empty where there is none
     */
    ClassNames(String value) {
        this.value = value;
        this.hiding = HidingClasses.hide(value);
    }

    /** Returns the attribute's value. */
    String value() {
        return value;
    }

    /** Returns whether there is a class attribute. */
    public boolean isGiven() {
        return !value.isEmpty();
    }

    /** Returns whether it takes its elements off the screen. */
    boolean isHiding() {
        return hiding;
    }
}
