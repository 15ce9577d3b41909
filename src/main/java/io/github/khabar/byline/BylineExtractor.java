package io.github.khabar.byline;

import io.github.khabar.page.Content;
import io.github.khabar.page.Page;

/**
 * Finds who a story is by. A strategy: one abstract method, stateless, thread-safe.
 *
 * <pre>{@code
 * BylineExtractor.standard().parseLine("بقلم: هند الدبالي").persons();   // one author
 * }</pre>
 */
@FunctionalInterface
public interface BylineExtractor {
    /** Returns the built-in extractor. */
    static BylineExtractor standard() {
        return StandardBylines.INSTANCE;
    }

    /**
     * Finds the byline of a page.
     *
     * @param content the labelled page
     * @return the byline, {@linkplain Byline#isEmpty() empty} where the page shows none; never null
     * @throws NullPointerException if {@code content} is null
     */
    Byline extract(Content content);

    /**
     * Reads one line as a byline.
     *
     * @param line any text; a sentence of a story gives an empty byline
     * @return the byline, its offsets inside {@code line}
     * @throws NullPointerException if {@code line} is null
     */
    default Byline parseLine(String line) {
        return extract(Content.of(Page.ofText(line)));
    }

    /**
     * Reads one line as a byline of a known outlet.
     *
     * @param line any text; a sentence of a story gives an empty byline
     * @param outlet the outlet's own name, which is then no surname
     * @return the byline, its offsets inside {@code line}
     * @throws NullPointerException if an argument is null
     */
    default Byline parseLine(String line, String outlet) {
        return extract(Content.of(Page.ofText(line).withOutlet(outlet)));
    }
}
