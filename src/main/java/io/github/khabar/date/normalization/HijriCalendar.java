package io.github.khabar.date.normalization;

import io.github.khabar.date.HijriDate;
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
    private final HijriMonths months;
    private final int offset;

    public HijriCalendar(HijriVariant variant, int offset) {
        this.variant = variant;
        this.months = HijriMonths.of(variant);
        this.offset = offset;
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
        return LocalDate.ofEpochDay((long) months.start(year, month) + day - 1 + offset);
    }

    /** Returns how many days a month in range has, 29 or 30. */
    public int lengthOfMonth(int year, int month) {
        return months.length(year, month);
    }

    /** Converts a Gregorian day; empty where its Hijri year is outside 1300 to 1600. */
    public Optional<HijriDate> fromGregorian(LocalDate day) {
        long epochDay = day.toEpochDay() - offset;
        int month = months.monthOf(epochDay);
        if (month < 0) {
            return Optional.empty();
        }
        int year = month / MONTHS;
        int monthOfYear = month % MONTHS + 1;
        int dayOfMonth = (int) (epochDay - months.start(year, monthOfYear)) + 1;
        return Optional.of(new HijriDate(year, monthOfYear, dayOfMonth, variant));
    }
}
