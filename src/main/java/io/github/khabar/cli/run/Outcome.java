package io.github.khabar.cli.run;

import io.github.khabar.cli.input.PageInput;
import org.jspecify.annotations.Nullable;

/**
 * What became of a page.
 *
 * @param page the page
 * @param article its article as it is printed, or null where it could not be made
 * @param isEmpty whether the article has no text
 * @param failure why there is no article, or null
 * @param nanoseconds how long it took
 */
public record Outcome(
        PageInput page,
        @Nullable String article,
        boolean isEmpty,
        @Nullable Exception failure,
        long nanoseconds) {}
