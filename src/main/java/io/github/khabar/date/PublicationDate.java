package io.github.khabar.date;

import io.github.khabar.page.Block;
import io.github.khabar.page.Source;
import java.io.Serializable;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When a story was published, or last modified, and what says so.
 *
 * @param date the date as far as it is known
 * @param time the time of day in {@code zone}, to the minute: what a page shows has no seconds, and
 *     two dates of an article have one form; null where none is known
 * @param zone the zone of the time: the page's where it states one, else the parser's; null where
 *     there is no time
 * @param calendar the calendar it was written in
 * @param raw the words or the value it was read from
 * @param source where it was read
 * @param block the index of the block it was read from, or -1 where it was read from metadata or
 *     the address
 * @param begin where it begins in the block's text, or -1
 * @param end where it ends in the block's text, exclusive, or -1
 * @param confidence how sure it is, 0 to 1
 * @param alternatives other candidates, likeliest first
 * @param contradictions what speaks against it, for people
 */
public record PublicationDate(
        PartialDate date,
        @Nullable LocalTime time,
        @Nullable ZoneId zone,
        DateCalendar calendar,
        String raw,
        Source source,
        int block,
        int begin,
        int end,
        double confidence,
        List<Alternative> alternatives,
        List<String> contradictions)
        implements Serializable {

    /**
     * A candidate that another one beat.
     *
     * @param date the date as far as it is known
     * @param raw the words or the value it was read from
     * @param source where it was read
     */
    public record Alternative(PartialDate date, String raw, Source source) implements Serializable {
        /** Checks that nothing is null. */
        public Alternative {
            Objects.requireNonNull(date, "date must not be null");
            Objects.requireNonNull(raw, "raw must not be null");
            Objects.requireNonNull(source, "source must not be null");
        }
    }

    /**
     * Checks the time, the place and the confidence, and copies the lists.
     *
     * @throws IllegalArgumentException if a time has no zone or a zone no time, the span is none or
     *     stands in no block, or {@code confidence} is not 0 to 1
     */
    public PublicationDate {
        Objects.requireNonNull(date, "date must not be null");
        Objects.requireNonNull(calendar, "calendar must not be null");
        Objects.requireNonNull(raw, "raw must not be null");
        Objects.requireNonNull(source, "source must not be null");
        if ((time == null) != (zone == null)) {
            throw new IllegalArgumentException(
                    "time and zone must stand together, but are " + time + " and " + zone);
        }
        boolean nowhere = begin == -1 && end == -1;
        if (block < -1 || !(nowhere || (block >= 0 && begin >= 0 && begin <= end))) {
            throw new IllegalArgumentException(
                    "block, begin and end must be a place or -1, but are "
                            + block
                            + ", "
                            + begin
                            + " and "
                            + end);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must be 0 to 1, but is " + confidence);
        }
        time = time == null ? null : time.truncatedTo(ChronoUnit.MINUTES);
        alternatives =
                List.copyOf(Objects.requireNonNull(alternatives, "alternatives must not be null"));
        contradictions =
                List.copyOf(
                        Objects.requireNonNull(contradictions, "contradictions must not be null"));
    }

    /**
     * Returns a date that a line of the page says, as sure as the mention is.
     *
     * @param mention what a {@link DateParser} found in the block's text
     * @param block the block
     * @param context the context it was found with, whose zone a time without one is told in
     * @throws IllegalArgumentException if the mention is unresolved
     */
    public static PublicationDate of(DateMention mention, Block block, DateContext context) {
        Objects.requireNonNull(mention, "mention must not be null");
        Objects.requireNonNull(block, "block must not be null");
        Objects.requireNonNull(context, "context must not be null");
        PartialDate date = mention.date();
        if (date == null) {
            throw new IllegalArgumentException("mention must be resolved, but is " + mention);
        }
        Builder builder =
                builder(date, Source.VISIBLE, mention.raw())
                        .place(block.index(), mention.begin(), mention.end())
                        .calendar(mention.calendar())
                        .confidence(mention.confidence());
        LocalTime time = mention.time();
        ZoneId zone = mention.zone();
        return time == null
                ? builder.build()
                : builder.time(time, zone == null ? context.zone() : zone).build();
    }

    /**
     * Returns a builder for a date that an extractor of one's own found. Unless told otherwise it
     * stands in no block, is Gregorian and sure, and has no time.
     *
     * <pre>{@code
     * PublicationDate.builder(new PartialDate(2025, 9, 12), Source.URL, "20250912")
     *         .confidence(0.9)
     *         .build()
     * }</pre>
     *
     * @param date the date as far as it is known
     * @param source where it was read
     * @param raw the words or the value it was read from
     */
    public static Builder builder(PartialDate date, Source source, String raw) {
        return new Builder(
                Objects.requireNonNull(date, "date must not be null"),
                Objects.requireNonNull(source, "source must not be null"),
                Objects.requireNonNull(raw, "raw must not be null"));
    }

    /** Builds a {@link PublicationDate}. */
    public static final class Builder {
        private final PartialDate date;
        private final Source source;
        private final String raw;
        private @Nullable LocalTime time;
        private @Nullable ZoneId zone;
        private DateCalendar calendar = DateCalendar.GREGORIAN;
        private int block = -1;
        private int begin = -1;
        private int end = -1;
        private double confidence = 1;
        private List<Alternative> alternatives = List.of();
        private List<String> contradictions = List.of();

        private Builder(PartialDate date, Source source, String raw) {
            this.date = date;
            this.source = source;
            this.raw = raw;
        }

        /**
         * Sets the time of day.
         *
         * @param newTime the time
         * @param newZone its zone
         */
        public Builder time(LocalTime newTime, ZoneId newZone) {
            time = Objects.requireNonNull(newTime, "newTime must not be null");
            zone = Objects.requireNonNull(newZone, "newZone must not be null");
            return this;
        }

        /**
         * Sets the calendar it was written in.
         *
         * @param newCalendar the calendar
         */
        public Builder calendar(DateCalendar newCalendar) {
            calendar = Objects.requireNonNull(newCalendar, "newCalendar must not be null");
            return this;
        }

        /**
         * Sets where it stands.
         *
         * @param newBlock the block's index
         * @param newBegin where it begins in the block's text, in UTF-16 code units
         * @param newEnd where it ends, exclusive
         */
        public Builder place(int newBlock, int newBegin, int newEnd) {
            block = newBlock;
            begin = newBegin;
            end = newEnd;
            return this;
        }

        /**
         * Sets how sure it is.
         *
         * @param newConfidence 0 to 1
         */
        public Builder confidence(double newConfidence) {
            confidence = newConfidence;
            return this;
        }

        /**
         * Sets the candidates that it beat.
         *
         * @param beaten the candidates, likeliest first
         */
        public Builder alternatives(List<Alternative> beaten) {
            alternatives = List.copyOf(Objects.requireNonNull(beaten, "beaten must not be null"));
            return this;
        }

        /**
         * Sets what speaks against it.
         *
         * @param reasons the reasons, for people
         */
        public Builder contradictions(List<String> reasons) {
            contradictions =
                    List.copyOf(Objects.requireNonNull(reasons, "reasons must not be null"));
            return this;
        }

        /**
         * Returns the date.
         *
         * @throws IllegalArgumentException if the place is none, or the confidence is not 0 to 1
         */
        public PublicationDate build() {
            return new PublicationDate(
                    date,
                    time,
                    zone,
                    calendar,
                    raw,
                    source,
                    block,
                    begin,
                    end,
                    confidence,
                    alternatives,
                    contradictions);
        }
    }

    /** Returns how much is known. */
    public Precision precision() {
        return time != null && date.day() > 0 ? Precision.MINUTE : date.precision();
    }
}
