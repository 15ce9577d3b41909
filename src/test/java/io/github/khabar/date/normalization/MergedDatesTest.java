package io.github.khabar.date.normalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.khabar.date.DateContext;
import io.github.khabar.date.DateMention;
import io.github.khabar.date.DateParser;
import io.github.khabar.date.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MergedDatesTest {
    private static final String TEXT = "0123456789".repeat(4);
    private static final PartialDate FIRST = new PartialDate(2025, 1, 1);
    private static final PartialDate SECOND = new PartialDate(2025, 2, 2);

    private static List<DateMention> find(List<DateMention> first, List<DateMention> second) {
        DateParser parser = (text, context) -> first;
        return parser.orElse((text, context) -> second).find(TEXT, DateContext.none());
    }

    private static DateMention mention(int begin, int end, PartialDate date) {
        return DateMention.builder(TEXT, begin, end).date(date).build();
    }

    /** Mentions from pairs of numbers: where one begins, and its length. */
    private static List<DateMention> mentions(List<Integer> numbers, PartialDate date) {
        List<DateMention> mentions = new ArrayList<>();
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            int begin = numbers.get(i);
            mentions.add(mention(begin, begin + 1 + numbers.get(i + 1) % 10, date));
        }
        return mentions;
    }

    @Test
    void whatOnlyTheSecondFindsIsAddedInItsPlace() {
        DateMention early = mention(0, 4, SECOND);
        DateMention middle = mention(4, 8, FIRST);
        DateMention late = mention(8, 12, SECOND);

        assertThat(find(List.of(middle), List.of(early, late)))
                .containsExactly(early, middle, late);
    }

    @Test
    void whereMentionsOverlapTheFirstParserCounts() {
        DateMention own = mention(4, 8, FIRST);

        assertThat(
                        find(
                                List.of(own),
                                List.of(
                                        mention(3, 5, SECOND),
                                        mention(5, 7, SECOND),
                                        mention(7, 9, SECOND))))
                .containsExactly(own);
        assertThat(find(List.of(own), List.of(mention(0, 40, SECOND)))).containsExactly(own);
    }

    @Test
    void aParserThatFindsNothingChangesNothing() {
        List<DateMention> some = List.of(mention(4, 8, FIRST), mention(9, 12, FIRST));

        assertThat(find(some, List.of())).isEqualTo(some);
        assertThat(find(List.of(), some)).isEqualTo(some);
    }

    @Test
    void theStandardParserMayComeFirst() {
        DateParser eve =
                (text, context) -> {
                    int at = text.indexOf("ليلة العيد");
                    return at < 0
                            ? List.of()
                            : List.of(DateMention.builder(text, at, at + 10).date(SECOND).build());
                };

        assertThat(
                        DateParser.standard()
                                .orElse(eve)
                                .find("بين ليلة العيد و3 غشت 2024", DateContext.none()))
                .extracting(DateMention::date)
                .containsExactly(SECOND, new PartialDate(2024, 8, 3));
    }

    @Test
    void thereIsASecondParser() {
        assertThatNullPointerException()
                .isThrownBy(() -> DateParser.standard().orElse(null))
                .withMessage("next must not be null");
    }

    @Property
    void mentionsAreSortedAndApartWhateverTheParsersGive(
            @ForAll @Size(max = 12) List<@IntRange(max = 29) Integer> first,
            @ForAll @Size(max = 12) List<@IntRange(max = 29) Integer> second) {
        List<DateMention> merged = find(mentions(first, FIRST), mentions(second, SECOND));

        assertThat(merged).isSortedAccordingTo(Comparator.comparingInt(DateMention::begin));
        for (int i = 1; i < merged.size(); i++) {
            assertThat(merged.get(i).begin()).isGreaterThanOrEqualTo(merged.get(i - 1).end());
        }
        List<DateMention> alone = find(mentions(first, FIRST), List.of());
        assertThat(merged).containsAll(alone);
        for (DateMention other : find(mentions(second, SECOND), List.of())) {
            boolean overlaps =
                    alone.stream()
                            .anyMatch(
                                    own -> own.begin() < other.end() && other.begin() < own.end());
            assertThat(merged.contains(other)).isEqualTo(!overlaps);
        }
    }
}
