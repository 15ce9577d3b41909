package io.github.khabar.byline;

import java.io.Serializable;
import java.util.ArrayList;
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
        @Nullable Dateline dateline,
        @Nullable Head head)
        implements Serializable {
    private static final Byline NONE = builder().build();

    /**
     * Where a page shows the place that a story was filed from: at the head of its first paragraph,
     * or on a line of its own.
     *
     * @param place the place, as the page writes it
     * @param agency the agency named with it; null where none is
     * @param block the index of the block it stands in
     * @param begin where the dateline begins in the block's text
     * @param end where it ends, exclusive: a date that belongs to it stands before
     */
    public record Dateline(String place, @Nullable Agency agency, int block, int begin, int end)
            implements Serializable {
        /** Checks that the place is not null, and that the span is one. */
        public Dateline {
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

    /**
     * The head of a block that is a byline, while the rest of the block is the story's first
     * paragraph: {@code تطوان/ فلان الفلاني: استيقظ سكان …}.
     *
     * @param block the index of the block
     * @param end where in the block's text the byline ends and the story begins, exclusive
     */
    public record Head(int block, int end) implements Serializable {
        /** Checks that the numbers are not negative. */
        public Head {
            if (block < 0 || end < 0) {
                throw new IllegalArgumentException(
                        "block and end must not be negative, but are " + block + ", " + end);
            }
        }
    }

    /** Copies the lists. */
    public Byline {
        persons = List.copyOf(Objects.requireNonNull(persons, "persons must not be null"));
        organizations =
                List.copyOf(
                        Objects.requireNonNull(organizations, "organizations must not be null"));
        claimed = List.copyOf(Objects.requireNonNull(claimed, "claimed must not be null"));
    }

    /** Returns a byline that names nobody. */
    public static Byline none() {
        return NONE;
    }

    /**
     * Starts a byline that names nobody.
     *
     * <pre>{@code
     * Byline.builder().person(Contributor.of("هند الدبالي")).claimed(block.index()).build();
     * }</pre>
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this byline. */
    public Builder toBuilder() {
        Builder builder = new Builder().place(place).raw(raw).dateline(dateline).head(head);
        persons.forEach(builder::person);
        organizations.forEach(builder::organization);
        claimed.forEach(builder::claimed);
        return builder;
    }

    /** Returns whether it names neither a person nor an organization. */
    public boolean isEmpty() {
        return persons.isEmpty() && organizations.isEmpty();
    }

    /** Collects whom a page names. */
    public static final class Builder {
        private final List<Contributor> persons = new ArrayList<>();
        private final List<Organization> organizations = new ArrayList<>();
        private final List<Integer> claimed = new ArrayList<>();
        private @Nullable String place;
        private @Nullable String raw;
        private @Nullable Dateline dateline;
        private @Nullable Head head;

        private Builder() {}

        /**
         * Adds a person.
         *
         * @param person the person
         */
        public Builder person(Contributor person) {
            persons.add(Objects.requireNonNull(person, "person must not be null"));
            return this;
        }

        /**
         * Adds an organization.
         *
         * @param organization the organization
         */
        public Builder organization(Organization organization) {
            organizations.add(
                    Objects.requireNonNull(organization, "organization must not be null"));
            return this;
        }

        /**
         * Sets the place that the line names.
         *
         * @param place the place, as written; null for none
         */
        public Builder place(@Nullable String place) {
            this.place = place;
            return this;
        }

        /**
         * Sets the line it was read from.
         *
         * @param raw the line, or several joined by line feeds; null for none
         */
        public Builder raw(@Nullable String raw) {
            this.raw = raw;
            return this;
        }

        /**
         * Adds a block that holds nothing but a byline, and so is no part of the body.
         *
         * @param block the block's index
         */
        public Builder claimed(int block) {
            if (block < 0) {
                throw new IllegalArgumentException("block must not be negative, but is " + block);
            }
            claimed.add(block);
            return this;
        }

        /**
         * Sets where the place stands that the story was filed from.
         *
         * @param dateline the dateline; null for none
         */
        public Builder dateline(@Nullable Dateline dateline) {
            this.dateline = dateline;
            return this;
        }

        /**
         * Sets the head of the first paragraph that is a byline.
         *
         * @param head the head; null for none
         */
        public Builder head(@Nullable Head head) {
            this.head = head;
            return this;
        }

        /** Returns the byline. */
        public Byline build() {
            return new Byline(persons, organizations, place, raw, claimed, dateline, head);
        }
    }
}
