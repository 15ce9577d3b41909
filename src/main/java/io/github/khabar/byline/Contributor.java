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
 * @param block the index of the block it was read from, 0 where a line alone was read; -1 where it
 *     was read from metadata
 * @param begin where the name begins in the block's text or the line, or -1 where it does not stand
 *     there in one piece
 * @param end where the name ends, exclusive, or -1
 * @param confidence how sure it is, 0 to 1
 */
public record Contributor(
        String name,
        Role role,
        @Nullable String honorific,
        @Nullable String organization,
        Source source,
        int block,
        int begin,
        int end,
        double confidence)
        implements Serializable {
    /**
     * Checks that nothing required is null and that the numbers lie in their ranges.
     *
     * @throws IllegalArgumentException if {@code name} is blank, the span is none, or {@code
     *     confidence} is not 0 to 1
     */
    public Contributor {
        Evidence.checkName(name);
        Objects.requireNonNull(role, "role must not be null");
        Objects.requireNonNull(source, "source must not be null");
        Evidence.check(block, begin, end, confidence);
    }

    /**
     * Returns an author that a page shows.
     *
     * @param name the name
     * @throws NullPointerException if {@code name} is null
     */
    public static Contributor of(String name) {
        return builder(name).build();
    }

    /**
     * Starts a contributor: an author that a page shows, in no certain block, unless told
     * otherwise.
     *
     * <pre>{@code
     * Contributor.builder("هند الدبالي").role(Role.EDITOR).confidence(0.9).build();
     * }</pre>
     *
     * @param name the name
     * @throws NullPointerException if {@code name} is null
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** Returns a builder that starts from this contributor. */
    public Builder toBuilder() {
        return new Builder(name)
                .role(role)
                .honorific(honorific)
                .organization(organization)
                .source(source)
                .span(block, begin, end)
                .confidence(confidence);
    }

    /** Collects what a page says of a person. */
    public static final class Builder {
        private final String name;
        private Role role = Role.AUTHOR;
        private @Nullable String honorific;
        private @Nullable String organization;
        private Source source = Source.VISIBLE;
        private int block = -1;
        private int begin = -1;
        private int end = -1;
        private double confidence = 1;

        private Builder(String name) {
            this.name = Objects.requireNonNull(name, "name must not be null");
        }

        /**
         * Sets what the person did.
         *
         * @param role the role
         */
        public Builder role(Role role) {
            this.role = Objects.requireNonNull(role, "role must not be null");
            return this;
        }

        /**
         * Sets the honorifics and job titles.
         *
         * @param honorific they, as written; null for none
         */
        public Builder honorific(@Nullable String honorific) {
            this.honorific = honorific;
            return this;
        }

        /**
         * Sets the organization named with the person.
         *
         * @param organization its name; null for none
         */
        public Builder organization(@Nullable String organization) {
            this.organization = organization;
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
         * Returns the contributor.
         *
         * @throws IllegalArgumentException if the span or the confidence is none
         */
        public Contributor build() {
            return new Contributor(
                    name, role, honorific, organization, source, block, begin, end, confidence);
        }
    }
}
