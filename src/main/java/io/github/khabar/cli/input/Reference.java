package io.github.khabar.cli.input;

import io.github.khabar.date.DateContext;
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

/** Reads the instant that relative dates are read against. */
public final class Reference implements ITypeConverter<Instant> {
    /** What is accepted, for messages and help. */
    public static final String FORMS =
            "an ISO instant, date-time or date, such as 2025-09-12T10:00:00Z, 2025-09-12T11:00 or"
                    + " 2025-09-12";

    private static final ZoneId ZONE = DateContext.none().zone();
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
     * @param text an ISO date (noon is meant) or date-time; one without an offset is told in the
     *     default zone
     * @return the instant; empty where the text is none of these, or outside the years 1 to 9999
     */
    public static Optional<Instant> parse(String text) {
        try {
            TemporalAccessor value =
                    ISO.parseBest(
                            text.strip(),
                            OffsetDateTime::from,
                            LocalDateTime::from,
                            LocalDate::from);
            int year = LocalDate.from(value).getYear();
            return year < 1 || year > LAST_YEAR ? Optional.empty() : Optional.of(instant(value));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant instant(TemporalAccessor value) {
        if (value instanceof OffsetDateTime stamp) {
            return stamp.toInstant();
        }
        LocalDateTime local =
                value instanceof LocalDateTime stamp ? stamp : LocalDate.from(value).atTime(NOON);
        return LocalTimes.of(local, ZONE).toInstant();
    }

    @Override
    public Instant convert(String value) {
        return parse(value)
                .orElseThrow(() -> new TypeConversionException("'" + value + "' is not " + FORMS));
    }
}
