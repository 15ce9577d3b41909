package io.github.khabar.cli.run;

import io.github.khabar.cli.input.PageInput;
import io.github.khabar.cli.input.Skip;
import org.jspecify.annotations.Nullable;

/**
 * What became of a page.
 *
 * @param page the page
 * @param article its article as it is printed, or null where it could not be made
 * @param isEmpty whether the article has no text
 * @param failure why there is no article, or null
 * @param skipped why no article is wanted, or null
 * @param nanoseconds how long it took
 */
public record Outcome(
        PageInput page,
        @Nullable String article,
        boolean isEmpty,
        @Nullable Exception failure,
        @Nullable Skip skipped,
        long nanoseconds) {
    /**
     * Returns the outcome of a page that has an article.
     *
     * @param page the page
     * @param article its article as it is printed
     * @param isEmpty whether the article has no text
     * @param nanoseconds how long it took
     */
    public static Outcome written(
            PageInput page, String article, boolean isEmpty, long nanoseconds) {
        return new Outcome(page, article, isEmpty, null, null, nanoseconds);
    }

    /**
     * Returns the outcome of a page that could not be read or parsed.
     *
     * @param page the page
     * @param why what was thrown
     * @param nanoseconds how long it took
     */
    public static Outcome failed(PageInput page, Exception why, long nanoseconds) {
        return new Outcome(page, null, true, why, null, nanoseconds);
    }

    /**
     * Returns the outcome of a page whose article is not wanted.
     *
     * @param page the page
     * @param why why not
     * @param nanoseconds how long it took
     */
    public static Outcome skipped(PageInput page, Skip why, long nanoseconds) {
        return new Outcome(page, null, true, null, why, nanoseconds);
    }
}
