package io.github.khabar.date.normalization;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.IslamicCalendar.CalculationType;
import io.github.khabar.date.HijriSightings;
import io.github.khabar.date.HijriVariant;
import io.github.khabar.text.WordList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HijriMonthsTest {
    private static final HijriMonths LISTED = HijriMonths.of(HijriVariant.UMM_AL_QURA);

    @Test
    void ummAlQuraIsIcusWithTheDaysThatWerePrintedBefore1420() {
        HijriMonths icus = HijriMonths.computed(CalculationType.ISLAMIC_UMALQURA);
        WordList printed = WordList.read(HijriSightings.class, "umm-al-qura-months.txt");
        HijriMonths expected = icus.with(HijriSightings.of(printed));

        for (int year = 1300; year <= 1600; year++) {
            for (int month = 1; month <= 12; month++) {
                assertThat(LocalDate.ofEpochDay(LISTED.start(year, month)))
                        .as(year + "-" + month)
                        .isEqualTo(LocalDate.ofEpochDay(expected.start(year, month)));
            }
        }
        assertThat(LISTED.start(1601, 1)).isEqualTo(expected.start(1601, 1));
    }

    @Test
    void ummAlQuraIsIcusAloneFrom1420On() {
        HijriMonths icus = HijriMonths.computed(CalculationType.ISLAMIC_UMALQURA);

        for (int year = 1420; year <= 1600; year++) {
            assertThat(LISTED.start(year, 1)).as("%s", year).isEqualTo(icus.start(year, 1));
        }
    }

    @Test
    void noMonthOfAFileIsAGuess() {
        assertThat(LISTED.isGuess(1394, 12)).isFalse();
        assertThat(LISTED.isGuess(1447, 9)).isFalse();
    }
}
