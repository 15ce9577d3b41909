package io.github.khabar.byline;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a page shows the place that a story was filed from: at the head of its first paragraph, or
 * on a line of its own.
 *
 * @param place the place, as the page writes it
 * @param agency the agency named with it; null where none is
 * @param block the index of the block it stands in
 * @param begin where the dateline begins in the block's text
 * @param end where it ends, exclusive: a date that belongs to it stands before
 */
public record DatelineSpan(String place, @Nullable Agency agency, int block, int begin, int end)
        implements Serializable {
    /** Checks that the place is not null, and that the span is one. */
    public DatelineSpan {
        Objects.requireNonNull(place, "place must not be null");
        if (block < 0 || begin < 0 || end < begin) {
            throw new IllegalArgumentException(
                    "block, begin and end must be a span, but are "
                            + block
                            + ", "
                            + begin
                            + ", "
                            + end);
        }
    }
}
