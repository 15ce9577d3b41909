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
     * @return the page with this remover's labels
     */
    Content remove(Content content);

    /**
     * Returns the remover that comes with the library. It holds no state and never throws on
     * content.
     */
    static BoilerplateRemover standard() {
        return StandardRemover.INSTANCE;
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
