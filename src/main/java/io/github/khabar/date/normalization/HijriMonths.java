package io.github.khabar.date.normalization;

import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import io.github.khabar.date.HijriVariant;
import io.github.khabar.date.grammar.WrittenDate;
import java.util.Arrays;

/**
 * The first day of every Hijri month from 1300 to 1600 in one calendar, as ICU4J gives it; made
 * once for each.
 */
enum HijriMonths {
    UMM_AL_QURA(IslamicCalendar.CalculationType.ISLAMIC_UMALQURA),
    CIVIL(IslamicCalendar.CalculationType.ISLAMIC_CIVIL),
    TABULAR(IslamicCalendar.CalculationType.ISLAMIC_TBLA);

    private static final long MILLIS_A_DAY = 86_400_000L;
    private static final int MONTHS = 12;
    private static final int COUNT =
            (WrittenDate.LAST_HIJRI_YEAR - WrittenDate.FIRST_HIJRI_YEAR + 1) * MONTHS;

    private final IslamicCalendar.CalculationType type;

    HijriMonths(IslamicCalendar.CalculationType type) {
        this.type = type;
    }

    static HijriMonths of(HijriVariant variant) {
        return valueOf(variant.name());
    }

    private int[] starts() {
        return switch (this) {
            case UMM_AL_QURA -> UmmAlQura.STARTS;
            case CIVIL -> Civil.STARTS;
            case TABULAR -> Tabular.STARTS;
        };
    }

    /**
     * Returns the first day of a month in range, counted from 1970; for the month after the last
     * one, too.
     */
    int start(int year, int month) {
        return starts()[(year - WrittenDate.FIRST_HIJRI_YEAR) * MONTHS + month - 1];
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
        int[] starts = starts();
        if (day < starts[0] || day >= starts[COUNT]) {
            return -1;
        }
        int at = Arrays.binarySearch(starts, (int) day);
        return WrittenDate.FIRST_HIJRI_YEAR * MONTHS + (at >= 0 ? at : -at - 2);
    }

    private static final class UmmAlQura {
        static final int[] STARTS = HijriMonths.UMM_AL_QURA.compute();
    }

    private static final class Civil {
        static final int[] STARTS = HijriMonths.CIVIL.compute();
    }

    private static final class Tabular {
        static final int[] STARTS = HijriMonths.TABULAR.compute();
    }

    private int[] compute() {
        IslamicCalendar calendar = new IslamicCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
        calendar.setCalculationType(type);
        int[] starts = new int[COUNT + 1];
        for (int i = 0; i <= COUNT; i++) {
            calendar.clear();
            calendar.set(WrittenDate.FIRST_HIJRI_YEAR + i / MONTHS, i % MONTHS, 1);
            starts[i] = (int) Math.floorDiv(calendar.getTimeInMillis(), MILLIS_A_DAY);
        }
        return starts;
    }
}
