package io.github.khabar.page.dom;

import java.util.List;

/**
 * What a class attribute says; many elements of a page share one.
 *
 * @param given whether there is one
 * @param words the words in it
 * @param hide whether it takes its elements off the screen
 */
public record ClassNames(boolean given, List<String> words, boolean hide) {
    /** Of an element that has none. */
    static final ClassNames NONE = new ClassNames(false, List.of(), false);
}
