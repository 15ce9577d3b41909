package io.github.khabar.date.normalization;

import io.github.khabar.date.HijriDate;
import io.github.khabar.date.HijriSightings;
import io.github.khabar.date.HijriVariant;
import io.github.khabar.date.grammar.WrittenDate;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Converts Hijri dates in one variant, with an offset in days for a country's own sighting of the
 * moon.
 */
public final class HijriCalendar {
    private static final int MONTHS = 12;

    private final HijriVariant variant;
    private final @Nullable HijriMonths sighted;
    private final int offset;

    public HijriCalendar(HijriVariant variant, int offset) {
        this(variant, offset, null);
    }

    public HijriCalendar(HijriVariant variant, int offset, @Nullable HijriSightings sightings) {
        this.variant = variant;
        this.sighted = sightings == null ? null : HijriMonths.of(variant).with(sightings);
        this.offset = offset;
    }

    /** Asks for the months only when they are needed: ICU4J computes them. */
    private HijriMonths months() {
        return sighted == null ? HijriMonths.of(variant) : sighted;
    }

    HijriVariant variant() {
        return variant;
    }

    /**
     * Converts a Hijri day.
     *
     * @return the Gregorian day, or null where the year is outside 1300 to 1600; a day past the
     *     month's end counts on into the next month
     */
    public @Nullable LocalDate toGregorian(int year, int month, int day) {
        if (!WrittenDate.isHijriYear(year) || month < 1 || month > MONTHS || day < 1 || day > 30) {
            return null;
        }
        return LocalDate.ofEpochDay((long) months().start(year, month) + day - 1 + offset);
    }

    /** Returns how many days a month in range has, 29 or 30. */
    public int lengthOfMonth(int year, int month) {
        return months().length(year, month);
    }

    /** Returns whether no announcement tells when a month in range begins, and it is a guess. */
    boolean isGuess(int year, int month) {
        return months().isGuess(year, month);
    }

    /** Returns whether a month in range has a day, or may have it for all that is known. */
    boolean mayHave(int year, int month, int day) {
        return day <= months().length(year, month)
                || isGuess(year, month)
                || isGuess(year, month + 1);
    }

    /** Converts a Gregorian day; empty where its Hijri year is outside 1300 to 1600. */
    public Optional<HijriDate> fromGregorian(LocalDate day) {
        long epochDay = day.toEpochDay() - offset;
        int month = months().monthOf(epochDay);
        if (month < 0) {
            return Optional.empty();
        }
        int year = month / MONTHS;
        int monthOfYear = month % MONTHS + 1;
        int dayOfMonth = (int) (epochDay - months().start(year, monthOfYear)) + 1;
        return Optional.of(new HijriDate(year, monthOfYear, dayOfMonth, variant));
    }
}
