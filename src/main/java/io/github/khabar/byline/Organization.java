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
 * @param block the index of the block it was read from, 0 where a line alone was read; -1 where it
 *     was read from metadata
 * @param begin where the name begins in the block's text or the line, or -1 where it does not stand
 *     there in one piece
 * @param end where the name ends, exclusive, or -1
 * @param confidence how sure it is, 0 to 1
 */
public record Organization(
        String name,
        Kind kind,
        @Nullable Agency agency,
        Source source,
        int block,
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

    /**
     * Checks that nothing required is null and that the numbers lie in their ranges.
     *
     * @throws IllegalArgumentException if {@code name} is blank, the span is none, or {@code
     *     confidence} is not 0 to 1
     */
    public Organization {
        Evidence.checkName(name);
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(source, "source must not be null");
        Evidence.check(block, begin, end, confidence);
    }

    /**
     * Returns an organization that a page shows.
     *
     * @param name the name
     * @param kind what it is
     * @throws NullPointerException if an argument is null
     */
    public static Organization of(String name, Kind kind) {
        return builder(name, kind).build();
    }

    /**
     * Starts an organization: one that a page shows, in no certain block, unless told otherwise.
     *
     * <pre>{@code
     * Organization.builder("و م ع", Organization.Kind.AGENCY)
     *         .agency(new Agency("وكالة المغرب العربي للأنباء", "MAP"))
     *         .build();
     * }</pre>
     *
     * @param name the name
     * @param kind what it is
     * @throws NullPointerException if an argument is null
     */
    public static Builder builder(String name, Kind kind) {
        return new Builder(name, kind);
    }

    /** Returns a builder that starts from this organization. */
    public Builder toBuilder() {
        return new Builder(name, kind)
                .agency(agency)
                .source(source)
                .span(block, begin, end)
                .confidence(confidence);
    }

    /** Collects what a page says of an organization. */
    public static final class Builder {
        private final String name;
        private final Kind kind;
        private @Nullable Agency agency;
        private Source source = Source.VISIBLE;
        private int block = -1;
        private int begin = -1;
        private int end = -1;
        private double confidence = 1;

        private Builder(String name, Kind kind) {
            this.name = Objects.requireNonNull(name, "name must not be null");
            this.kind = Objects.requireNonNull(kind, "kind must not be null");
        }

        /**
         * Sets which agency it is.
         *
         * @param agency the agency; null for none
         */
        public Builder agency(@Nullable Agency agency) {
            this.agency = agency;
            return this;
        }

        /**
         * Sets where it was read.
         *
         * @param source where
         */
        public Builder source(Source source) {
            this.source = Objects.requireNonNull(source, "source must not be null");
            return this;
        }

        /**
         * Sets where the name stands.
         *
         * @param block the index of the block, or -1
         * @param begin where the name begins in the block's text, or -1
         * @param end where it ends, exclusive, or -1
         */
        public Builder span(int block, int begin, int end) {
            this.block = block;
            this.begin = begin;
            this.end = end;
            return this;
        }

        /**
         * Sets how sure it is.
         *
         * @param confidence 0 to 1
         */
        public Builder confidence(double confidence) {
            this.confidence = confidence;
            return this;
        }

        /**
         * Returns the organization.
         *
         * @throws IllegalArgumentException if the span or the confidence is none
         */
        public Organization build() {
            return new Organization(name, kind, agency, source, block, begin, end, confidence);
        }
    }
}
