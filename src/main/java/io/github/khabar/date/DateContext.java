package io.github.khabar.date;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
    private static final DateContext NONE =
            new DateContext(null, ZoneId.of("Africa/Casablanca"), null);

    private final @Nullable Instant reference;
    private final ZoneId zone;
    private final @Nullable String country;

    private DateContext(@Nullable Instant reference, ZoneId zone, @Nullable String country) {
        this.reference = reference;
        this.zone = zone;
        this.country = country;
    }

    /**
     * Returns a context that knows nothing: relative dates stay unresolved; the zone is
     * Africa/Casablanca.
     */
    public static DateContext none() {
        return NONE;
    }

    /**
     * Returns this context with a reference.
     *
     * @param instant what 'today' is read against
     */
    public DateContext withReference(Instant instant) {
        return new DateContext(
                Objects.requireNonNull(instant, "instant must not be null"), zone, country);
    }

    /**
     * Returns this context with a day as reference: noon of that day in this context's zone.
     *
     * @param day what 'today' is
     */
    public DateContext withReference(LocalDate day) {
        Objects.requireNonNull(day, "day must not be null");
        return withReference(day.atTime(12, 0).atZone(zone).toInstant());
    }

    /**
     * Returns this context with a time zone.
     *
     * @param newZone the zone in which the reference's day is told
     */
    public DateContext withZone(ZoneId newZone) {
        return new DateContext(
                reference, Objects.requireNonNull(newZone, "newZone must not be null"), country);
    }

    /**
     * Returns this context with a country, which breaks ties between month systems and never rules
     * one out.
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
        return new DateContext(reference, zone, newCountry);
    }

    /** Returns the reference instant. */
    public Optional<Instant> reference() {
        return Optional.ofNullable(reference);
    }

    /** Returns the day of the reference in this context's zone. */
    public Optional<LocalDate> today() {
        return reference().map(r -> LocalDate.ofInstant(r, zone));
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
