package io.github.khabar.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Dates as far as they are known. */
class PartialDateTest {
    private static final List<PartialDate> IN_ORDER =
            List.of(
                    new PartialDate(2024, 12, 31),
                    new PartialDate(2025, 0, 0),
                    new PartialDate(2025, 9, 0),
                    new PartialDate(2025, 9, 12),
                    new PartialDate(2025, 12, 9),
                    new PartialDate(2026, 0, 0));

    @Test
    void datesAreEqualWhenAllThatIsKnownIs() {
        for (PartialDate date : IN_ORDER) {
            PartialDate same = new PartialDate(date.year(), date.month(), date.day());

            assertThat(date).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(null);
            assertThat(IN_ORDER.stream().filter(date::equals)).containsExactly(date);
        }
    }

    @Test
    void whatIsNotKnownComesFirst() {
        assertThat(new TreeSet<>(List.of(IN_ORDER.get(3), IN_ORDER.get(1), IN_ORDER.get(5))))
                .containsExactly(IN_ORDER.get(1), IN_ORDER.get(3), IN_ORDER.get(5));
        assertThat(IN_ORDER).isSorted();
    }
}
