package io.github.khabar;

import io.github.khabar.date.PartialDate;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a news story opens with: the place it was filed from, often with an agency and a date.
 *
 * @param place the place, as the page writes it
 * @param agency the agency's canonical name; null where none is named
 * @param date the date; null where none is given
 * @param raw the words it was read from
 */
public record Dateline(
        String place, @Nullable String agency, @Nullable PartialDate date, String raw)
        implements Serializable {
    /** Checks that nothing required is null. */
    public Dateline {
        Objects.requireNonNull(place, "place must not be null");
        Objects.requireNonNull(raw, "raw must not be null");
    }
}
