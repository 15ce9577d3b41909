package io.github.khabar.cli.input;

import io.github.khabar.date.zone.LocalTimes;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * What relative dates are read against, as it is written: an instant, or a time or a day of the
 * outlets' zone.
 *
 * @param written an {@link OffsetDateTime}, {@link LocalDateTime} or {@link LocalDate}
 */
public record Reference(TemporalAccessor written) {
    /** What is accepted, for messages and help. */
    public static final String FORMS =
            "an ISO instant, date-time or date, such as 2025-09-12T10:00:00Z, 2025-09-12T11:00 or"
                    + " 2025-09-12";

    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final int LAST_YEAR = 9999;
    private static final DateTimeFormatter ISO =
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .append(DateTimeFormatter.ISO_LOCAL_DATE)
                    .optionalStart()
                    .appendLiteral('T')
                    .append(DateTimeFormatter.ISO_LOCAL_TIME)
                    .optionalStart()
                    .parseLenient()
                    .appendOffset("+HH:mm", "Z")
                    .toFormatter(Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT)
                    .withChronology(IsoChronology.INSTANCE);

    /**
     * Reads a reference.
     *
     * @param text an ISO date (noon is meant) or date-time
     * @return the reference; empty where the text is none of these, or outside the years 1 to 9999
     */
    public static Optional<Reference> parse(String text) {
        try {
            TemporalAccessor value =
                    ISO.parseBest(
                            text.strip(),
                            OffsetDateTime::from,
                            LocalDateTime::from,
                            LocalDate::from);
            int year = LocalDate.from(value).getYear();
            return year < 1 || year > LAST_YEAR
                    ? Optional.empty()
                    : Optional.of(new Reference(value));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns the instant.
     *
     * @param zone whose clock shows it, where it has no offset of its own
     */
    public Instant in(ZoneId zone) {
        if (written instanceof OffsetDateTime stamp) {
            return stamp.toInstant();
        }
        LocalDateTime local =
                written instanceof LocalDateTime time ? time : LocalDate.from(written).atTime(NOON);
        return LocalTimes.of(local, zone).toInstant();
    }

    /** Reads a reference from the command line. */
    public static final class Converter implements ITypeConverter<Reference> {
        @Override
        public Reference convert(String value) {
            return parse(value)
                    .orElseThrow(
                            () -> new TypeConversionException("'" + value + "' is not " + FORMS));
        }
    }
}
