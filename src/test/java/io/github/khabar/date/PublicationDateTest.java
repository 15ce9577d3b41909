package io.github.khabar.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.khabar.date.PublicationDate.Alternative;
import io.github.khabar.page.Block;
import io.github.khabar.page.Page;
import io.github.khabar.page.Source;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
    private static final PartialDate DAY = new PartialDate(2025, 9, 12);
    private static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");

    private static PublicationDate.Builder builder() {
        return PublicationDate.builder(DAY, Source.URL, "20250912");
    }

    @Test
    @SuppressWarnings("NullAway")
    void whatMustNotBeNullIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> PublicationDates.of(null, null, null))
                .withMessage("claimed must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> HijriSightings.of(null))
                .withMessage("table must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> PartialDate.of(null))
                .withMessage("date must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> new Alternative(DAY, null, Source.META))
                .withMessage("raw must not be null");
    }

    @Test
    void aBuiltDateHoldsWhatItWasTold() {
        List<Alternative> beaten =
                List.of(new Alternative(new PartialDate(2025, 9, 0), "2025-09", Source.META));

        assertThat(
                        builder()
                                .time(LocalTime.NOON, RIYADH)
                                .calendar(DateCalendar.HIJRI)
                                .place(3, 4, 12)
                                .confidence(0.5)
                                .alternatives(beaten)
                                .contradictions(List.of("META says 2025-09"))
                                .build())
                .isEqualTo(
                        new PublicationDate(
                                DAY,
                                LocalTime.NOON,
                                RIYADH,
                                DateCalendar.HIJRI,
                                "20250912",
                                Source.URL,
                                3,
                                4,
                                12,
                                0.5,
                                beaten,
                                List.of("META says 2025-09")));
    }

    @Test
    void aDateStandsNowhereIsGregorianAndSureUnlessTold() {
        assertThat(builder().build())
                .isEqualTo(
                        new PublicationDate(
                                DAY,
                                null,
                                null,
                                DateCalendar.GREGORIAN,
                                "20250912",
                                Source.URL,
                                -1,
                                -1,
                                -1,
                                1,
                                List.of(),
                                List.of()));
    }

    @Test
    void aMentionInALineIsADateOfThePage() {
        DateContext context = DateContext.none().withZone(RIYADH);
        Block line = Page.ofText("عنوان\nنشر في 12 شتنبر 2025 الساعة 10:30").blocks().get(1);
        DateMention mention = DateParser.standard().find(line.text(), context).get(0);

        PublicationDate date = PublicationDate.of(mention, line, context);

        assertThat(date.date()).isEqualTo(DAY);
        assertThat(date.source()).isEqualTo(Source.VISIBLE);
        assertThat(date.time()).isEqualTo(LocalTime.of(10, 30));
        assertThat(date.zone()).isEqualTo(RIYADH);
        assertThat(date.block()).isEqualTo(1);
        assertThat(line.text().substring(date.begin(), date.end())).isEqualTo(date.raw());
        assertThat(date.confidence()).isEqualTo(mention.confidence());
    }

    @Test
    void theZoneThatALineNamesWinsAndADateWithoutTimeHasNone() {
        DateContext context = DateContext.none();
        Block line = Page.ofText("12 شتنبر 2025").blocks().get(0);
        DateMention.Builder mention = DateMention.builder(line.text(), 0, 2).date(DAY);

        assertThat(PublicationDate.of(mention.build(), line, context).zone()).isNull();
        DateMention timed = mention.time(LocalTime.NOON).zone(RIYADH).build();
        assertThat(PublicationDate.of(timed, line, context).zone()).isEqualTo(RIYADH);
    }

    @Test
    void anUnresolvedMentionIsNoDateOfAPage() {
        Block line = Page.ofText("نشر أمس").blocks().get(0);
        DateMention yesterday = DateMention.builder(line.text(), 4, 7).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublicationDate.of(yesterday, line, DateContext.none()))
                .withMessageStartingWith("mention must be resolved");
    }

    @ParameterizedTest
    @CsvSource({"-2, -1, -1", "-1, 0, 4", "0, 4, 3", "0, -1, 3", "0, -2, -2"})
    void aPlaceThatIsNoneIsRefused(int block, int begin, int end) {
        PublicationDate.Builder builder = builder().place(block, begin, end);

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage(
                        "block, begin and end must be a place or -1, but are %d, %d and %d",
                        block, begin, end);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void aConfidenceIsAShare(double confidence) {
        PublicationDate.Builder builder = builder().confidence(confidence);

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("confidence must be 0 to 1, but is " + confidence);
    }

    @Test
    void aTimeNeedsAZone() {
        assertThatNullPointerException()
                .isThrownBy(() -> builder().time(LocalTime.NOON, null))
                .withMessage("newZone must not be null");
    }
}
