package io.github.khabar.date;

import java.io.Serializable;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A date met in a text: its value as far as it is known, where it stands, and how sure it is.
 *
 * <p>{@code raw.equals(text.substring(begin, end))} holds for the text it was found in. A mention
 * without a {@code date} is unresolved: relative words without a reference, or a day and month
 * without a year.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param raw the words of the mention, as they stand in the text
 * @param begin where it begins, in UTF-16 code units
 * @param end where it ends, exclusive
 * @param date the date, or a range's first day; null where the mention stays unresolved
 * @param until a range's last day; null where the mention is no range
 * @param time the time of day; null where none is given
 * @param zone the time zone the text names for the time; null where it names none
 * @param calendar the calendar it was written in
 * @param hijri the Hijri date as written; null where there is none
 * @param confidence how sure it is, 0 to 1
 * @param alternatives other readings, likeliest first
 * @param flags what is worth knowing about the reading, in the order of {@link DateFlag}
 */
public record DateMention(
        String raw,
        int begin,
        int end,
        @Nullable PartialDate date,
        @Nullable PartialDate until,
        @Nullable LocalTime time,
        @Nullable ZoneId zone,
        DateCalendar calendar,
        @Nullable HijriDate hijri,
        double confidence,
        List<PartialDate> alternatives,
        Set<DateFlag> flags)
        implements Serializable {

    /**
     * Checks that the span is one and copies the collections.
     *
     * @throws IllegalArgumentException if the span does not have the length of {@code raw}, {@code
     *     until} lies before {@code date}, or {@code confidence} is not 0 to 1
     */
    public DateMention {
        Objects.requireNonNull(raw, "raw must not be null");
        Objects.requireNonNull(calendar, "calendar must not be null");
        if (begin < 0 || end < begin || end - begin != raw.length()) {
            throw new IllegalArgumentException(
                    "begin and end must span raw, but are " + begin + " and " + end);
        }
        if (until != null && (date == null || until.compareTo(date) < 0)) {
            throw new IllegalArgumentException(
                    "until must not lie before date, but they are " + until + " and " + date);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must be 0 to 1, but is " + confidence);
        }
        alternatives =
                List.copyOf(Objects.requireNonNull(alternatives, "alternatives must not be null"));
        flags = inOrder(Objects.requireNonNull(flags, "flags must not be null"));
    }

    /** A copy whose order is the same in every JVM, as that of {@link Set#copyOf} is not. */
    private static Set<DateFlag> inOrder(Set<DateFlag> flags) {
        return flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
    }

    /** Returns whether the day, month or year is known. */
    public boolean isResolved() {
        return date != null;
    }

    /** Returns how much is known; empty where the mention is unresolved. */
    public Optional<Precision> precision() {
        if (date == null) {
            return Optional.empty();
        }
        return Optional.of(time != null && date.day() > 0 ? Precision.MINUTE : date.precision());
    }

    /**
     * Returns a builder for a mention that a parser of one's own found. Unless told otherwise it is
     * unresolved, Gregorian and sure.
     *
     * <pre>{@code
     * DateMention.builder(text, 9, 22).date(new PartialDate(2025, 9, 12)).build()
     * }</pre>
     *
     * @param text the text it was found in
     * @param begin where it begins, in UTF-16 code units
     * @param end where it ends, exclusive
     * @throws IllegalArgumentException if the span does not lie in {@code text}
     */
    public static Builder builder(String text, int begin, int end) {
        Objects.requireNonNull(text, "text must not be null");
        if (begin < 0 || begin > end || end > text.length()) {
            throw new IllegalArgumentException(
                    "begin and end must lie in text, of "
                            + text.length()
                            + " characters, but are "
                            + begin
                            + " and "
                            + end);
        }
        return new Builder(text.substring(begin, end), begin, end);
    }

    /** Builds a {@link DateMention}. */
    public static final class Builder {
        private final String raw;
        private final int begin;
        private final int end;
        private @Nullable PartialDate date;
        private @Nullable PartialDate until;
        private @Nullable LocalTime time;
        private @Nullable ZoneId zone;
        private DateCalendar calendar = DateCalendar.GREGORIAN;
        private @Nullable HijriDate hijri;
        private double confidence = 1;
        private List<PartialDate> alternatives = List.of();
        private Set<DateFlag> flags = Set.of();

        private Builder(String raw, int begin, int end) {
            this.raw = raw;
            this.begin = begin;
            this.end = end;
        }

        /**
         * Sets the date.
         *
         * @param newDate the date, or null where it stays unresolved
         */
        public Builder date(@Nullable PartialDate newDate) {
            date = newDate;
            return this;
        }

        /**
         * Sets the last day of a range.
         *
         * @param lastDay the last day, or null where there is no range
         */
        public Builder until(@Nullable PartialDate lastDay) {
            until = lastDay;
            return this;
        }

        /**
         * Sets the time of day.
         *
         * @param newTime the time, or null where none is given
         */
        public Builder time(@Nullable LocalTime newTime) {
            time = newTime;
            return this;
        }

        /**
         * Sets the time zone that the text names.
         *
         * @param newZone the zone, or null where it names none
         */
        public Builder zone(@Nullable ZoneId newZone) {
            zone = newZone;
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
         * Sets the Hijri date as written; the calendar is set apart.
         *
         * @param newHijri the Hijri date, or null where there is none
         */
        public Builder hijri(@Nullable HijriDate newHijri) {
            hijri = newHijri;
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
         * Sets the other readings.
         *
         * @param dates the readings, likeliest first
         */
        public Builder alternatives(List<PartialDate> dates) {
            alternatives = List.copyOf(Objects.requireNonNull(dates, "dates must not be null"));
            return this;
        }

        /**
         * Sets what is worth knowing about the reading.
         *
         * @param newFlags the flags
         */
        public Builder flags(Set<DateFlag> newFlags) {
            flags = inOrder(Objects.requireNonNull(newFlags, "newFlags must not be null"));
            return this;
        }

        /**
         * Returns the mention.
         *
         * @throws IllegalArgumentException if the last day lies before the date, or the confidence
         *     is not 0 to 1
         */
        public DateMention build() {
            return new DateMention(
                    raw,
                    begin,
                    end,
                    date,
                    until,
                    time,
                    zone,
                    calendar,
                    hijri,
                    confidence,
                    alternatives,
                    flags);
        }
    }
}
