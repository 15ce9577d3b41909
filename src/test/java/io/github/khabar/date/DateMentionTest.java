package io.github.khabar.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateMentionTest {
    private static final String TEXT = "نشر أمس";

    private static DateMention flagged(Set<DateFlag> flags) {
        return DateMention.builder("", 0, 0).flags(flags).build();
    }

    @Test
    void theFlagsStandInTheirOwnOrderWhateverOrderTheyComeIn() {
        List<DateFlag> backwards = new ArrayList<>(List.of(DateFlag.values()));
        Collections.reverse(backwards);
        assertThat(flagged(new LinkedHashSet<>(backwards)).flags())
                .containsExactly(DateFlag.values());
    }

    @Test
    void aSpanWhoseLengthOverflowsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mention(Integer.MAX_VALUE - 1, Integer.MIN_VALUE))
                .withMessageContaining("begin and end");
    }

    private static DateMention mention(int begin, int end) {
        return new DateMention(
                "ab",
                begin,
                end,
                null,
                null,
                null,
                null,
                DateCalendar.GREGORIAN,
                null,
                1,
                List.of(),
                Set.of());
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -3, 3, Integer.MAX_VALUE})
    void anOffsetOfMoreThanTwoDaysIsRefused(int days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateParser.builder().hijriOffset(days))
                .withMessage("days must be -2 to 2, but is " + days);
    }

    @Test
    void theFlagsAreCopied() {
        Set<DateFlag> flags = EnumSet.of(DateFlag.TODAY);
        DateMention mention = flagged(flags);
        flags.add(DateFlag.RELATIVE);
        assertThat(mention.flags()).containsExactly(DateFlag.TODAY);
        assertThat(flagged(new HashSet<>()).flags()).isEmpty();
    }

    @Test
    void anUnresolvedMentionHasNoPrecision() {
        DateMention.Builder yesterday = DateMention.builder(TEXT, 4, 7);

        assertThat(yesterday.build().precision()).isEmpty();
        assertThat(yesterday.time(LocalTime.NOON).build().precision()).isEmpty();
        assertThat(DateParser.standard().find("نشر الشهر الماضي", DateContext.none()))
                .singleElement()
                .satisfies(mention -> assertThat(mention.isResolved()).isFalse())
                .satisfies(mention -> assertThat(mention.precision()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 0, 0, , YEAR",
        "2025, 9, 0, , MONTH",
        "2025, 9, 0, 10:30, MONTH",
        "2025, 9, 12, , DAY",
        "2025, 9, 12, 10:30, MINUTE"
    })
    void aResolvedMentionIsAsPreciseAsItsDateAndTime(
            int year, int month, int day, LocalTime time, Precision precision) {
        DateMention mention =
                DateMention.builder(TEXT, 4, 7)
                        .date(new PartialDate(year, month, day))
                        .time(time)
                        .build();

        assertThat(mention.precision()).contains(precision);
    }

    @Test
    void aBuiltMentionHoldsWhatItWasTold() {
        PartialDate first = new PartialDate(2025, 9, 12);
        PartialDate last = new PartialDate(2025, 9, 14);
        HijriDate hijri = new HijriDate(1447, 3, 20, HijriVariant.UMM_AL_QURA);
        ZoneId zone = ZoneId.of("Asia/Riyadh");

        assertThat(
                        DateMention.builder(TEXT, 4, 7)
                                .date(first)
                                .until(last)
                                .time(LocalTime.NOON)
                                .zone(zone)
                                .calendar(DateCalendar.BOTH)
                                .hijri(hijri)
                                .confidence(0.5)
                                .alternatives(List.of(last))
                                .flags(Set.of(DateFlag.RELATIVE))
                                .build())
                .isEqualTo(
                        new DateMention(
                                "أمس",
                                4,
                                7,
                                first,
                                last,
                                LocalTime.NOON,
                                zone,
                                DateCalendar.BOTH,
                                hijri,
                                0.5,
                                List.of(last),
                                Set.of(DateFlag.RELATIVE)));
    }

    @Test
    void aMentionIsUnresolvedGregorianAndSureUnlessTold() {
        DateMention mention = DateMention.builder(TEXT, 4, 7).build();

        assertThat(mention.raw()).isEqualTo("أمس");
        assertThat(mention.isResolved()).isFalse();
        assertThat(mention.calendar()).isEqualTo(DateCalendar.GREGORIAN);
        assertThat(mention.confidence()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "5, 4", "0, 8", "8, 8"})
    void aSpanOutsideTheTextIsRefused(int begin, int end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateMention.builder(TEXT, begin, end))
                .withMessage(
                        "begin and end must lie in text, of 7 characters, but are %d and %d",
                        begin, end);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void aConfidenceIsAShare(double confidence) {
        DateMention.Builder builder = DateMention.builder(TEXT, 4, 7).confidence(confidence);

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("confidence must be 0 to 1, but is " + confidence);
    }
}
