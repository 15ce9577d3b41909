package io.github.khabar.date.normalization;

import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.IslamicCalendar.CalculationType;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import io.github.khabar.date.HijriSightings;
import io.github.khabar.date.HijriVariant;
import io.github.khabar.date.grammar.WrittenDate;
import io.github.khabar.date.language.DateWordLists;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The first day of every Hijri month from 1300 to 1600 in one calendar: of Umm al-Qura as a file
 * has it, of the others as ICU4J computes it, and over that what a table of first days tells.
 */
final class HijriMonths {
    private static final long MILLIS_A_DAY = 86_400_000L;
    private static final int MONTHS = 12;

    /** 1882-11-12, which is 1 Muharram 1300 in Umm al-Qura. */
    private static final int FIRST_DAY = -31826;

    private static final int SHORT_MONTH = 29;
    private static final int LONG_MONTH = 30;

    /** Sightings lie within two days of the new moon; more is another month, or a misprint. */
    private static final int MOST_APART = 3;

    private static final int COUNT =
            (WrittenDate.LAST_HIJRI_YEAR - WrittenDate.FIRST_HIJRI_YEAR + 1) * MONTHS;

    private final int[] starts;

    /** The months whose first day might be another one. */
    private final BitSet guessed;

    private HijriMonths(int[] starts, BitSet guessed) {
        this.starts = starts;
        this.guessed = guessed;
    }

    static HijriMonths of(HijriVariant variant) {
        return switch (variant) {
            case UMM_AL_QURA -> UmmAlQura.MONTHS;
            case CIVIL -> Civil.MONTHS;
            case TABULAR -> Tabular.MONTHS;
            case MOROCCO -> Moroccan.MONTHS;
        };
    }

    /**
     * Returns these months with those of a table in their place. A month beside the table's keeps
     * its own first day where that leaves every month 29 or 30 days, else takes the nearest that
     * does; where one day alone does, it is as sure as the table.
     */
    HijriMonths with(HijriSightings table) {
        int[] told = new int[COUNT + 1];
        Arrays.fill(told, Integer.MIN_VALUE);
        for (int at = 0; at < COUNT; at++) {
            LocalDate day =
                    table.firstDay(WrittenDate.FIRST_HIJRI_YEAR + at / MONTHS, at % MONTHS + 1)
                            .orElse(null);
            told[at] = day == null ? Integer.MIN_VALUE : near(day, starts[at]);
        }
        return fitted(told);
    }

    private static int near(LocalDate day, int start) {
        if (Math.abs(day.toEpochDay() - start) > MOST_APART) {
            throw new IllegalArgumentException(
                    "table must lie within "
                            + MOST_APART
                            + " days of the calendar, but has "
                            + day
                            + " for "
                            + LocalDate.ofEpochDay(start));
        }
        return (int) day.toEpochDay();
    }

    private HijriMonths fitted(int[] told) {
        int[] earliest = new int[COUNT + 1];
        int[] latest = new int[COUNT + 1];
        bounds(told, earliest, latest);
        int[] fitted = new int[COUNT + 1];
        BitSet open = new BitSet();
        for (int at = 0; at <= COUNT; at++) {
            int least = earliest[at];
            int most = latest[at];
            open.set(at, least < most);
            if (at > 0) {
                least = Math.max(least, fitted[at - 1] + SHORT_MONTH);
                most = Math.min(most, fitted[at - 1] + LONG_MONTH);
            }
            fitted[at] = Math.max(least, Math.min(most, starts[at]));
        }
        return new HijriMonths(fitted, open);
    }

    /**
     * Finds the first and the last day on which each month can begin, by the months that are told.
     */
    private void bounds(int[] told, int[] earliest, int[] latest) {
        for (int at = 0; at <= COUNT; at++) {
            boolean known = told[at] != Integer.MIN_VALUE;
            earliest[at] =
                    known ? told[at] : at == 0 ? starts[0] - 1 : earliest[at - 1] + SHORT_MONTH;
            latest[at] = known ? told[at] : at == 0 ? starts[0] + 1 : latest[at - 1] + LONG_MONTH;
        }
        for (int at = COUNT - 1; at >= 0; at--) {
            earliest[at] = Math.max(earliest[at], earliest[at + 1] - LONG_MONTH);
            latest[at] = Math.min(latest[at], latest[at + 1] - SHORT_MONTH);
        }
    }

    /** Returns whether the first day of a month in range is a guess, since its table has a gap. */
    boolean isGuess(int year, int month) {
        return guessed.get(index(year, month));
    }

    /**
     * Returns the first day of a month in range, counted from 1970; for the month after the last
     * one, too.
     */
    int start(int year, int month) {
        return starts[index(year, month)];
    }

    private static int index(int year, int month) {
        return (year - WrittenDate.FIRST_HIJRI_YEAR) * MONTHS + month - 1;
    }

    /** Returns how many days a month in range has. */
    int length(int year, int month) {
        return start(year, month + 1) - start(year, month);
    }

    /**
     * Returns the month in which a day lies.
     *
     * @param day the day, counted from 1970
     * @return the year times twelve and the month less one; -1 where the year is out of range
     */
    int monthOf(long day) {
        if (day < starts[0] || day >= starts[COUNT]) {
            return -1;
        }
        int at = Arrays.binarySearch(starts, (int) day);
        return WrittenDate.FIRST_HIJRI_YEAR * MONTHS + (at >= 0 ? at : -at - 2);
    }

    private static final class UmmAlQura {
        static final HijriMonths MONTHS = listed("umm-al-qura-years.txt");
    }

    private static final class Civil {
        static final HijriMonths MONTHS = computed(CalculationType.ISLAMIC_CIVIL);
    }

    private static final class Tabular {
        static final HijriMonths MONTHS = computed(CalculationType.ISLAMIC_TBLA);
    }

    private static final class Moroccan {
        static final HijriMonths MONTHS = UmmAlQura.MONTHS.with(HijriSightings.morocco());
    }

    /** Reads a file of years, each with the last digits of its months' lengths. */
    private static HijriMonths listed(String file) {
        int[] starts = new int[COUNT + 1];
        starts[0] = FIRST_DAY;
        int at = 0;
        for (List<String> year : DateWordLists.read(file).rows()) {
            for (int month = 0; month < MONTHS; month++) {
                boolean full = year.get(1).charAt(month) == '0';
                starts[at + 1] = starts[at] + (full ? LONG_MONTH : SHORT_MONTH);
                at++;
            }
        }
        return new HijriMonths(starts, new BitSet());
    }

    static HijriMonths computed(CalculationType type) {
        IslamicCalendar calendar = new IslamicCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
        calendar.setCalculationType(type);
        int[] starts = new int[COUNT + 1];
        for (int at = 0; at <= COUNT; at++) {
            calendar.clear();
            calendar.set(WrittenDate.FIRST_HIJRI_YEAR + at / MONTHS, at % MONTHS, 1);
            starts[at] = (int) Math.floorDiv(calendar.getTimeInMillis(), MILLIS_A_DAY);
        }
        return new HijriMonths(starts, new BitSet());
    }
}
