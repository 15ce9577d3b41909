package io.github.khabar.byline;

import java.io.Serializable;
import java.util.Objects;

/**
 * A news agency by its one canonical name, whatever a page's spelling or abbreviation.
 *
 * @param name the canonical Arabic name
 * @param latinName the canonical name in Latin letters
 */
public record Agency(String name, String latinName) implements Serializable {
    /** Checks that nothing is null. */
    public Agency {
        Objects.requireNonNull(name, "name must not be null");
        Objects.requireNonNull(latinName, "latinName must not be null");
    }
}
