package io.github.khabar.boilerplate;

import io.github.khabar.page.Content;
import io.github.khabar.page.Page;
import java.util.Objects;

/**
 * Tells a page's story from its boilerplate. A strategy: one abstract method, stateless,
 * thread-safe.
 *
 * <pre>{@code
 * BoilerplateRemover.standard().remove(Page.ofText(scraped)).kept();
 * }</pre>
 */
@FunctionalInterface
public interface BoilerplateRemover {
    /**
     * Labels the blocks of a page, beginning with what an earlier remover found.
     *
     * @param content the page as labelled so far
     * @return the page with this remover's labels, made with {@link Content#toBuilder()}; never
     *     null
     */
    Content remove(Content content);

    /**
     * Returns the remover that comes with the library. It finds the story by its prose, its
     * headline and its place, and decides block by block what belongs to it; blocks that an earlier
     * remover took out stay out. Where there is no story (a home, category, search or about page)
     * nothing is kept, the confidence is 0, and the evidence on the blocks says why. It holds no
     * state and never throws on content.
     */
    static BoilerplateRemover standard() {
        return StandardRemover.INSTANCE;
    }

    /** Returns a remover that takes nothing out. */
    static BoilerplateRemover none() {
        return content -> Objects.requireNonNull(content, "content must not be null");
    }

    /**
     * Returns a remover that takes out what stands in the elements that a CSS query matches. It
     * does nothing to stripped text.
     *
     * @param css the query, as jsoup understands it
     * @throws NullPointerException if {@code css} is null
     * @throws IllegalArgumentException if {@code css} is no query
     */
    static BoilerplateRemover dropping(String css) {
        return new SelectorRemover(css, false);
    }

    /**
     * Returns a remover that puts back what stands in the elements that a CSS query matches,
     * whatever an earlier remover said of it: {@code standard().then(keeping(".source-note"))}. It
     * does nothing to stripped text.
     *
     * @param css the query, as jsoup understands it
     * @throws NullPointerException if {@code css} is null
     * @throws IllegalArgumentException if {@code css} is no query
     */
    static BoilerplateRemover keeping(String css) {
        return new SelectorRemover(css, true);
    }

    /**
     * Labels the blocks of a page.
     *
     * @param page the page
     * @return the labelled page
     * @throws NullPointerException if {@code page} is null
     */
    default Content remove(Page page) {
        return remove(Content.of(page));
    }

    /**
     * Returns a remover that runs this one and then another on what it found.
     *
     * @param next the remover that has the last word
     */
    default BoilerplateRemover then(BoilerplateRemover next) {
        Objects.requireNonNull(next, "next must not be null");
        return content -> next.remove(remove(content));
    }
}
