package io.github.khabar.date;

import io.github.khabar.page.Block;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link PublicationDateExtractor} found on a page. This class is immutable and thread-safe.
 */
public final class PublicationDates {
    private static final PublicationDates NONE = new PublicationDates(null, null, List.of());
    private final @Nullable PublicationDate published;
    private final @Nullable PublicationDate modified;
    private final List<Block> claimed;

    private PublicationDates(
            @Nullable PublicationDate published,
            @Nullable PublicationDate modified,
            List<Block> claimed) {
        this.published = published;
        this.modified = modified;
        this.claimed = List.copyOf(claimed);
    }

    /** Returns a result without any date. */
    public static PublicationDates none() {
        return NONE;
    }

    /**
     * Returns a result.
     *
     * @param published when the story was published, or null
     * @param modified when it was last changed, or null
     * @param claimed the blocks that hold nothing but a date line and so are no part of the body
     */
    public static PublicationDates of(
            @Nullable PublicationDate published,
            @Nullable PublicationDate modified,
            List<Block> claimed) {
        Objects.requireNonNull(claimed, "claimed must not be null");
        return new PublicationDates(published, modified, claimed);
    }

    /** Returns when the story was published. */
    public Optional<PublicationDate> published() {
        return Optional.ofNullable(published);
    }

    /** Returns when the story was last changed. */
    public Optional<PublicationDate> modified() {
        return Optional.ofNullable(modified);
    }

    /** Returns the blocks that hold nothing but a date line, and so are no part of the body. */
    public List<Block> claimed() {
        return claimed;
    }
}
