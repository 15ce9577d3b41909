package io.github.khabar.byline;

import io.github.khabar.page.Source;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An organization named in a byline: a desk, the outlet, an agency.
 *
 * @param name the name as the page writes it
 * @param kind what it is
 * @param agency the agency by its one canonical name, whatever the page's spelling or abbreviation;
 *     null where it is none, or where the page says no more than "agencies"
 * @param source where it was read
 * @param begin where the name begins in the line it was read from, or -1 where it was read from
 *     metadata
 * @param end where the name ends, exclusive, or -1
 * @param confidence how sure it is, 0 to 1
 */
public record Organization(
        String name,
        Kind kind,
        @Nullable Agency agency,
        Source source,
        int begin,
        int end,
        double confidence)
        implements Serializable {
    /** What an organization is. */
    public enum Kind {
        /** A part of a newsroom. */
        DESK,
        /** The outlet itself, or another one. */
        OUTLET,
        /** A news agency. */
        AGENCY
    }

    /** Checks that nothing required is null. */
    public Organization {
        Objects.requireNonNull(name, "name must not be null");
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(source, "source must not be null");
    }
}
