package io.github.khabar.date;

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
    public record Alternative(PartialDate date, String raw, Source source)
            implements Serializable {}

    /** Copies the lists. */
    public PublicationDate {
        Objects.requireNonNull(date, "date must not be null");
        Objects.requireNonNull(calendar, "calendar must not be null");
        Objects.requireNonNull(raw, "raw must not be null");
        Objects.requireNonNull(source, "source must not be null");
        time = time == null ? null : time.truncatedTo(ChronoUnit.MINUTES);
        alternatives = List.copyOf(alternatives);
        contradictions = List.copyOf(contradictions);
    }

    /** Returns how much is known. */
    public Precision precision() {
        return time != null && date.day() > 0 ? Precision.MINUTE : date.precision();
    }
}
