package io.github.khabar.date;

import io.github.khabar.date.zone.LocalTimes;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a text does not say itself: the instant that relative dates are read against, the zone, the
 * country.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class DateContext implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LAST_YEAR = 9999;
    private static final Instant EARLIEST = startOf(LocalDate.of(0, 12, 1));
    private static final Instant LATEST = startOf(LocalDate.of(10_000, 2, 1));
    private static final DateContext NONE =
            new DateContext(null, null, ZoneId.of("Africa/Casablanca"), null);

    private final @Nullable Instant instant;
    private final @Nullable LocalDate day;
    private final ZoneId zone;
    private final @Nullable String country;

    private DateContext(
            @Nullable Instant instant,
            @Nullable LocalDate day,
            ZoneId zone,
            @Nullable String country) {
        this.instant = instant;
        this.day = day;
        this.zone = zone;
        this.country = country;
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /**
     * Returns a context that knows nothing: relative dates stay unresolved; the zone is
     * Africa/Casablanca.
     */
    public static DateContext none() {
        return NONE;
    }

    /**
     * Returns this context with a reference. One outside the years 1 to 9999 tells nothing.
     *
     * @param newInstant what 'today' is read against
     */
    public DateContext withReference(Instant newInstant) {
        Objects.requireNonNull(newInstant, "newInstant must not be null");
        return new DateContext(newInstant, null, zone, country);
    }

    /**
     * Returns this context with a day as reference, whose time is not known: it counts as noon in
     * this context's zone, and no time of day is told from it.
     *
     * @param newDay what 'today' is
     */
    public DateContext withReference(LocalDate newDay) {
        Objects.requireNonNull(newDay, "newDay must not be null");
        return new DateContext(null, newDay, zone, country);
    }

    /**
     * Returns this context with a time zone.
     *
     * @param newZone the zone in which the reference's day is told
     */
    public DateContext withZone(ZoneId newZone) {
        return new DateContext(
                instant, day, Objects.requireNonNull(newZone, "newZone must not be null"), country);
    }

    /**
     * Returns this context with a country, whose sightings of the moon are believed where they are
     * known: {@code MA}. It rules out no month names and no calendar.
     *
     * @param newCountry an ISO 3166-1 alpha-2 code such as {@code MA}
     * @throws IllegalArgumentException if it is not two letters
     */
    public DateContext withCountry(String newCountry) {
        Objects.requireNonNull(newCountry, "newCountry must not be null");
        if (newCountry.length() != 2 || !newCountry.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            throw new IllegalArgumentException(
                    "newCountry must be two capital letters, but is " + newCountry);
        }
        return new DateContext(instant, day, zone, newCountry);
    }

    /** Returns the reference instant. */
    public Optional<Instant> reference() {
        return day == null
                ? Optional.ofNullable(instant)
                : Optional.of(LocalTimes.of(day.atTime(12, 0), zone).toInstant());
    }

    /** Returns the day of the reference in this context's zone. */
    public Optional<LocalDate> today() {
        LocalDate today = localDay();
        return today == null || today.getYear() < 1 || today.getYear() > LAST_YEAR
                ? Optional.empty()
                : Optional.of(today);
    }

    private @Nullable LocalDate localDay() {
        if (day != null || instant == null) {
            return day;
        }
        return instant.isAfter(EARLIEST) && instant.isBefore(LATEST)
                ? LocalTimes.of(instant, zone).toLocalDate()
                : null;
    }

    /**
     * Returns whether the reference tells a time of day, and not only a day; false where there is
     * none.
     */
    public boolean hasTime() {
        return instant != null;
    }

    /** Returns the zone. */
    public ZoneId zone() {
        return zone;
    }

    /** Returns the country. */
    public Optional<String> country() {
        return Optional.ofNullable(country);
    }
}
