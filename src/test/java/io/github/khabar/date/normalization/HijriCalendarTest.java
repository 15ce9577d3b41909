package io.github.khabar.date.normalization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.date.DateContext;
import io.github.khabar.date.DateMention;
import io.github.khabar.date.DateParser;
import io.github.khabar.date.DateWriter;
import io.github.khabar.date.HijriDate;
import io.github.khabar.date.HijriVariant;
import io.github.khabar.date.PartialDate;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HijriCalendarTest {
    private static final int FIRST_YEAR = 1300;
    private static final int LAST_YEAR = 1600;
    private static final int FIRST_PRINTED_YEAR = 1395;
    private static final int LAST_PRINTED_YEAR = 1419;

    /**
     * The day before 1 Muharram of year 1: 15 July 622 (Julian) for the civil epoch, counted from
     * 1970.
     */
    private static final long CIVIL_EPOCH = LocalDate.of(622, 7, 18).toEpochDay();

    @Test
    void everyDayOfUmmAlQuraComesBack() {
        DateParser parser = DateParser.standard();
        LocalDate expected = first(FIRST_YEAR, 1);
        for (int year = FIRST_YEAR; year < LAST_YEAR; year++) {
            for (int month = 1; month <= 12; month++) {
                LocalDate next = month == 12 ? first(year + 1, 1) : first(year, month + 1);
                int length = (int) (next.toEpochDay() - expected.toEpochDay());
                assertThat(length).as(year + "-" + month).isBetween(29, 30);
                for (int day = 1; day <= length; day++) {
                    check(parser, HijriVariant.UMM_AL_QURA, year, month, day, expected);
                    expected = expected.plusDays(1);
                }
            }
        }
    }

    /** The JDK's table is not the printed calendar before 1420; ours is, as far as it is known. */
    @Test
    void ummAlQuraAgreesWithTheJdkOutsideThePrintedYears() {
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            for (int month = 1; month <= 12; month++) {
                if (year < FIRST_PRINTED_YEAR - 1 || year > LAST_PRINTED_YEAR) {
                    assertThat(first(year, month))
                            .isEqualTo(LocalDate.from(HijrahDate.of(year, month, 1)));
                }
            }
        }
    }

    /** A column of first days that was quoted from the calendar itself, from Muharram 1413 on. */
    @Test
    void ummAlQuraOf1413IsThePrintedOne() {
        String[] printed =
                ("1992-07-01 1992-07-30 1992-08-29 1992-09-27 1992-10-26 1992-11-25 1992-12-25"
                                + " 1993-01-23 1993-02-22 1993-03-24 1993-04-22 1993-05-22")
                        .split(" ", -1);
        for (int month = 1; month <= 12; month++) {
            assertThat(first(1413, month)).isEqualTo(printed[month - 1]);
        }
        assertThat(first(1400, 1)).isEqualTo("1979-11-20");
    }

    private static LocalDate first(int year, int month) {
        return new HijriDate(year, month, 1, HijriVariant.UMM_AL_QURA).toGregorian().orElseThrow();
    }

    @Test
    void everyDayOfTheCivilCalendarComesBack() {
        arithmetic(HijriVariant.CIVIL, 0);
    }

    @Test
    void everyDayOfTheTabularCalendarComesBackADayEarlier() {
        arithmetic(HijriVariant.TABULAR, -1);
    }

    private static void arithmetic(HijriVariant variant, int shift) {
        DateParser parser = DateParser.builder().hijri(variant).build();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            for (int month = 1; month <= 12; month++) {
                int length = month == 12 ? (isLeap(year) ? 30 : 29) : month % 2 == 1 ? 30 : 29;
                for (int day = 1; day <= length; day++) {
                    check(
                            parser,
                            variant,
                            year,
                            month,
                            day,
                            LocalDate.ofEpochDay(days(year, month, day) + shift));
                }
            }
        }
    }

    private static boolean isLeap(int year) {
        return (11 * year + 14) % 30 < 11;
    }

    /** Counts the days by the thirty-year cycle. */
    private static long days(int year, int month, int day) {
        long months = (month - 1) * 29L + month / 2;
        return CIVIL_EPOCH + 354L * (year - 1) + (3 + 11L * year) / 30 + months + day;
    }

    private static void check(
            DateParser parser,
            HijriVariant variant,
            int year,
            int month,
            int day,
            LocalDate expected) {
        HijriDate hijri = new HijriDate(year, month, day, variant);
        if (!hijri.toGregorian().filter(expected::equals).isPresent()) {
            assertThat(hijri.toGregorian()).as(hijri.toString()).contains(expected);
        }
        if (!HijriDate.of(expected, variant).filter(hijri::equals).isPresent()) {
            assertThat(HijriDate.of(expected, variant)).as(expected.toString()).contains(hijri);
        }
        if (day % 7 == 0) {
            checkParsed(parser, hijri, expected);
        }
    }

    private static void checkParsed(DateParser parser, HijriDate hijri, LocalDate expected) {
        String text = DateWriter.hijri(hijri.year(), hijri.month(), hijri.day());
        List<DateMention> mentions = parser.find(text, DateContext.none());
        boolean right =
                mentions.size() == 1
                        && PartialDate.of(expected).equals(mentions.get(0).date())
                        && hijri.equals(mentions.get(0).hijri());
        assertThat(right).as(text + " is " + expected + ", found " + mentions).isTrue();
    }

    @Test
    void yearsOutsideTheTableHaveNoValue() {
        assertThat(new HijriDate(1299, 12, 29, HijriVariant.UMM_AL_QURA).toGregorian()).isEmpty();
        assertThat(new HijriDate(1601, 1, 1, HijriVariant.UMM_AL_QURA).toGregorian()).isEmpty();
        assertThat(HijriDate.of(LocalDate.of(1800, 1, 1), HijriVariant.CIVIL)).isEmpty();
    }

    @Test
    void aDayPastTheMonthsEndHasNoValue() {
        assertThat(new HijriDate(1446, 8, 30, HijriVariant.UMM_AL_QURA).toGregorian()).isEmpty();
    }

    @Test
    void anOffsetMovesEveryDay() {
        DateParser late = DateParser.builder().hijriOffset(1).build();
        DateMention mention = late.find("29 شعبان 1444 هـ", DateContext.none()).get(0);
        assertThat(mention.date()).isEqualTo(new PartialDate(2023, 3, 22));
    }
}
