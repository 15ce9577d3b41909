package io.github.khabar.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.khabar.text.WordList;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HijriSightingsTest {
    private static final DateContext MOROCCO = DateContext.none().withCountry("MA");

    @ParameterizedTest
    @ValueSource(strings = {"moroccan-months.txt", "umm-al-qura-months.txt"})
    void everyMonthOfATableThatTravelsWithTheLibraryFollowsAsItSays(String file) {
        for (List<String> row : table(file).rows()) {
            String[] evidence = row.get(3).split(" = ", -1);
            LocalDate first = LocalDate.parse(row.get(2));

            assertThat(row.get(4)).startsWith("http");
            if (evidence.length == 2) {
                assertThat(first.plusDays(Integer.parseInt(evidence[0]) - 1))
                        .as(row.toString())
                        .isEqualTo(evidence[1]);
            } else {
                assertThat(evidence).as(row.toString()).containsAnyOf("announced", "printed");
            }
        }
    }

    /** {@link HijriSightings#of} refuses a table whose months are not of 29 or 30 days. */
    @Test
    void moroccosMonthsAreToldFrom1440On() {
        assertThat(HijriSightings.of(table("moroccan-months.txt")).firstDay(1440, 1))
                .contains(LocalDate.of(2018, 9, 11));
        assertThat(HijriSightings.morocco().firstDay(1446, 9)).contains(LocalDate.of(2025, 3, 2));
        assertThat(HijriSightings.morocco().firstDay(1439, 12)).isEmpty();
        assertThat(HijriSightings.morocco().firstDay(1446, 13)).isEmpty();
    }

    private static WordList table(String file) {
        return WordList.read(HijriSightings.class, file);
    }

    @ParameterizedTest
    @CsvSource({
        "27 رمضان 1446 هـ, 2025-03-28",
        "30 شعبان 1446, 2025-03-01",
        "1 شوال 1446 هـ, 2025-03-31",
        "1 محرم 1445 هـ, 2023-07-19",
    })
    void aMoroccanPageCountsItsDaysAsMoroccoDid(String text, String day) {
        DateMention mention = only(DateParser.standard(), text, MOROCCO);

        assertThat(mention.date()).hasToString(day);
        assertThat(mention.flags()).doesNotContain(DateFlag.HIJRI_UNANNOUNCED);
        assertThat(mention.hijri()).extracting(HijriDate::variant).isEqualTo(HijriVariant.MOROCCO);
    }

    @Test
    void theDateBesideItOnAMoroccanPageAgreesWithoutBeingAdjusted() {
        DateMention mention =
                only(DateParser.standard(), "الجمعة 28 مارس 2025 الموافق 27 رمضان 1446", MOROCCO);

        assertThat(mention.flags()).containsExactly(DateFlag.WEEKDAY_AGREES);
    }

    @Test
    void anotherPageCountsThemByUmmAlQura() {
        assertThat(only(DateParser.standard(), "27 رمضان 1446 هـ", DateContext.none()).date())
                .isEqualTo(new PartialDate(2025, 3, 27));
        assertThat(only(DateParser.standard(), "30 شعبان 1446", DateContext.none()).flags())
                .contains(DateFlag.OUT_OF_RANGE);
    }

    @Test
    void aCalendarThatWasAskedForGoesBeforeTheCountrys() {
        DateParser parser = DateParser.builder().hijri(HijriVariant.UMM_AL_QURA).build();

        assertThat(only(parser, "27 رمضان 1446 هـ", MOROCCO).date())
                .isEqualTo(new PartialDate(2025, 3, 27));
    }

    @Test
    void outsideTheTableTheNextDayIsAnAlternative() {
        DateMention mention = only(DateParser.standard(), "12 رجب 1436 هـ", MOROCCO);

        assertThat(mention.date()).isEqualTo(new PartialDate(2015, 5, 1));
        assertThat(mention.alternatives()).containsExactly(new PartialDate(2015, 5, 2));
        assertThat(mention.flags()).contains(DateFlag.HIJRI_UNANNOUNCED);
    }

    @Test
    void aWeekdayDecidesOutsideTheTable() {
        DateMention mention = only(DateParser.standard(), "السبت 12 رجب 1436 هـ", MOROCCO);

        assertThat(mention.date()).isEqualTo(new PartialDate(2015, 5, 2));
        assertThat(mention.flags()).contains(DateFlag.HIJRI_ADJUSTED);
    }

    @Test
    void everyMonthOfMoroccoHas29Or30DaysOutsideTheTableToo() {
        for (int month = 1300 * 12; month < 1600 * 12; month++) {
            assertThat(lengthOf(month / 12, month % 12 + 1)).isBetween(29L, 30L);
        }
    }

    private static long lengthOf(int year, int month) {
        LocalDate next = first(month == 12 ? year + 1 : year, month % 12 + 1);
        return next.toEpochDay() - first(year, month).toEpochDay();
    }

    private static LocalDate first(int year, int month) {
        return new HijriDate(year, month, 1, HijriVariant.MOROCCO).toGregorian().orElseThrow();
    }

    @Test
    void anotherCountrysTableIsReadInTheSameForm() throws IOException {
        DateParser parser = with("# a country\n1446\t10\t2025-03-31\tannounced\n");

        assertThat(only(parser, "1 شوال 1446", DateContext.none()).date())
                .isEqualTo(new PartialDate(2025, 3, 31));
        assertThat(only(parser, "1 محرم 1446", DateContext.none()).flags())
                .contains(DateFlag.HIJRI_UNANNOUNCED);
    }

    @Test
    void aMonthBetweenTwoKnownOnesIsSureWhereOneDayAloneFits() throws IOException {
        DateParser parser = with("1446\t8\t2025-01-30\n1446\t10\t2025-03-31\n");

        DateMention mention = only(parser, "1 رمضان 1446", DateContext.none());
        assertThat(mention.date()).isEqualTo(new PartialDate(2025, 3, 1));
        assertThat(mention.flags()).doesNotContain(DateFlag.HIJRI_UNANNOUNCED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1446\t10",
                "1446\tشوال\t2025-03-31",
                "1446\t13\t2025-03-31",
                "1146\t10\t2025-03-31",
                "1446\t10\t31/03/2025",
                "1446\t9\t2025-03-01\n1446\t10\t2025-04-01",
                "1446\t8\t2025-01-30\n1446\t10\t2025-04-01",
                "1446\t10\t2024-03-31"
            })
    void aTableOfAnotherFormIsRefused(String table) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(table))
                .withMessageContaining("table must");
    }

    private static DateParser with(String table) throws IOException {
        HijriSightings sightings = HijriSightings.of(WordList.read(new StringReader(table)));
        return DateParser.builder().sightings(sightings).build();
    }

    private static DateMention only(DateParser parser, String text, DateContext context) {
        List<DateMention> mentions = parser.find(text, context);
        assertThat(mentions).as(text).hasSize(1);
        return mentions.get(0);
    }
}
