package io.github.khabar.byline;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who a story is by, in page order.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param persons the persons, each with a role
 * @param organizations the organizations: desks, the outlet, agencies
 * @param place the place the line names, as written; null where it names none
 * @param raw the line it was read from, or several joined by line feeds; null where there is no
 *     byline
 * @param claimed the indexes of the blocks that hold nothing but a byline, and so are no part of
 *     the body
 * @param dateline where the place stands that the story was filed from; null where none is shown
 * @param head the head of the story's first paragraph that is a byline, and so no part of the body;
 *     null where it has none
 */
public record Byline(
        List<Contributor> persons,
        List<Organization> organizations,
        @Nullable String place,
        @Nullable String raw,
        List<Integer> claimed,
        @Nullable DatelineSpan dateline,
        @Nullable ClaimedHead head)
        implements Serializable {
    private static final Byline NONE =
            new Byline(List.of(), List.of(), null, null, List.of(), null, null);

    /** Copies the lists. */
    public Byline {
        persons = List.copyOf(Objects.requireNonNull(persons, "persons must not be null"));
        organizations =
                List.copyOf(
                        Objects.requireNonNull(organizations, "organizations must not be null"));
        claimed = List.copyOf(Objects.requireNonNull(claimed, "claimed must not be null"));
    }

    /**
     * Returns a byline without a dateline.
     *
     * @param persons the persons, each with a role
     * @param organizations the organizations
     * @param place the place the line names; null where it names none
     * @param raw the line or lines it was read from; null where there is no byline
     * @param claimed the indexes of the blocks that hold nothing but a byline
     */
    public Byline(
            List<Contributor> persons,
            List<Organization> organizations,
            @Nullable String place,
            @Nullable String raw,
            List<Integer> claimed) {
        this(persons, organizations, place, raw, claimed, null, null);
    }

    /**
     * Returns a byline that is no paragraph's head.
     *
     * @param persons the persons, each with a role
     * @param organizations the organizations
     * @param place the place the line names; null where it names none
     * @param raw the line or lines it was read from; null where there is no byline
     * @param claimed the indexes of the blocks that hold nothing but a byline
     * @param dateline where the place stands that the story was filed from; null where none is
     *     shown
     */
    public Byline(
            List<Contributor> persons,
            List<Organization> organizations,
            @Nullable String place,
            @Nullable String raw,
            List<Integer> claimed,
            @Nullable DatelineSpan dateline) {
        this(persons, organizations, place, raw, claimed, dateline, null);
    }

    /** Returns a byline that names nobody. */
    public static Byline none() {
        return NONE;
    }

    /** Returns whether it names neither a person nor an organization. */
    public boolean isEmpty() {
        return persons.isEmpty() && organizations.isEmpty();
    }
}
