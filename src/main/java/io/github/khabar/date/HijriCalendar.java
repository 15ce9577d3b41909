package io.github.khabar.date;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Converts Hijri dates through ICU4J, in one variant and with an offset in days for a country's own
 * sighting.
 */
final class HijriCalendar {
    private static final long MILLIS_A_DAY = 86_400_000L;

    private final HijriVariant variant;
    private final int offset;

    HijriCalendar(HijriVariant variant, int offset) {
        this.variant = variant;
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
    @Nullable LocalDate toGregorian(int year, int month, int day) {
        if (!WrittenDate.isHijriYear(year) || month < 1 || month > 12 || day < 1 || day > 30) {
            return null;
        }
        IslamicCalendar calendar = calendar();
        calendar.set(year, month - 1, 1);
        long first = Math.floorDiv(calendar.getTimeInMillis(), MILLIS_A_DAY);
        return LocalDate.ofEpochDay(first + day - 1 + offset);
    }

    /** Returns how many days a month has, 29 or 30. */
    int lengthOfMonth(int year, int month) {
        IslamicCalendar calendar = calendar();
        calendar.set(year, month - 1, 1);
        return calendar.getActualMaximum(Calendar.DAY_OF_MONTH);
    }

    /** Returns the Hijri year in which a Gregorian day lies. */
    int yearOf(LocalDate day) {
        return at(day).get(Calendar.YEAR);
    }

    /** Returns the Hijri month, 1 to 12, in which a Gregorian day lies. */
    int monthOf(LocalDate day) {
        return at(day).get(Calendar.MONTH) + 1;
    }

    private IslamicCalendar at(LocalDate day) {
        IslamicCalendar calendar = calendar();
        calendar.setTimeInMillis((day.toEpochDay() - offset) * MILLIS_A_DAY);
        return calendar;
    }

    private IslamicCalendar calendar() {
        IslamicCalendar calendar = new IslamicCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
        calendar.setCalculationType(
                switch (variant) {
                    case UMM_AL_QURA -> IslamicCalendar.CalculationType.ISLAMIC_UMALQURA;
                    case CIVIL -> IslamicCalendar.CalculationType.ISLAMIC_CIVIL;
                    case TABULAR -> IslamicCalendar.CalculationType.ISLAMIC_TBLA;
                });
        calendar.clear();
        return calendar;
    }
}
