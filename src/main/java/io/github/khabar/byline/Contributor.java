package io.github.khabar.byline;

import io.github.khabar.page.Source;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person who contributed to the story.
 *
 * @param name the name as the page writes it, without honorifics and titles that are not part of it
 * @param role what the person did; {@link Role#AUTHOR} where the page does not say otherwise
 * @param honorific the honorifics and job titles taken off the name, as written; null where there
 *     are none
 * @param organization the organization named with the person; null where there is none
 * @param source where it was read
 * @param begin where the name begins in the line it was read from, or -1 where it was read from
 *     metadata
 * @param end where the name ends, exclusive, or -1
 * @param confidence how sure it is, 0 to 1
 */
public record Contributor(
        String name,
        Role role,
        @Nullable String honorific,
        @Nullable String organization,
        Source source,
        int begin,
        int end,
        double confidence)
        implements Serializable {
    /** Checks that nothing required is null. */
    public Contributor {
        Objects.requireNonNull(name, "name must not be null");
        Objects.requireNonNull(role, "role must not be null");
        Objects.requireNonNull(source, "source must not be null");
    }
}
