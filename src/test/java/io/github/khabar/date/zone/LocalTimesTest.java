package io.github.khabar.date.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalTimesTest {
    private static final ZoneId MOROCCO = ZoneId.of("Africa/Casablanca");

    @ParameterizedTest
    @CsvSource({
        // an hour ahead since October 2018, but not in Ramadan
        "2025-02-10T12:00:00Z, 2025-02-10T13:00+01:00",
        "2025-03-10T12:00:00Z, 2025-03-10T12:00Z",
        "2025-05-10T12:00:00Z, 2025-05-10T13:00+01:00",
        "2026-03-01T12:00:00Z, 2026-03-01T12:00Z",
        "2026-09-19T12:00:00Z, 2026-09-19T13:00+01:00",
        // at Greenwich's time for good since 20 September 2026
        "2026-09-20T12:00:00Z, 2026-09-20T12:00Z",
        "2026-10-05T23:30:00Z, 2026-10-05T23:30Z",
        "2027-07-01T12:00:00Z, 2027-07-01T12:00Z",
    })
    void moroccosClockIsThatOfTheNewestRules(Instant moment, OffsetDateTime shown) {
        assertThat(LocalTimes.of(moment, MOROCCO)).isEqualTo(shown).hasToString(shown.toString());
        assertThat(LocalTimes.of(shown.toLocalDateTime(), MOROCCO)).isEqualTo(shown);
    }

    @Test
    void aTimeThatTheClockSkipsIsLaterByTheGap() {
        LocalDateTime skipped = LocalDateTime.of(2024, 3, 31, 2, 30);

        assertThat(LocalTimes.of(skipped, ZoneId.of("Europe/Paris")))
                .hasToString("2024-03-31T03:30+02:00");
    }

    @Test
    void aTimeThatTheClockShowsTwiceIsTheEarlierOne() {
        LocalDateTime twice = LocalDateTime.of(2024, 10, 27, 2, 30);

        assertThat(LocalTimes.of(twice, ZoneId.of("Europe/Paris")))
                .hasToString("2024-10-27T02:30+02:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Z", "+03:30", "UTC", "GMT+2", "Etc/GMT-5"})
    void aZoneWithoutRulesKeepsItsOffset(String id) {
        LocalDateTime time = LocalDateTime.of(2026, 10, 5, 23, 30);
        ZoneId zone = ZoneId.of(id);

        assertThat(LocalTimes.of(time, zone)).isEqualTo(time.atZone(zone).toOffsetDateTime());
    }

    @Test
    void daysBeyondEveryCalendarAreToldAsJavaTellsThem() {
        LocalDateTime last = LocalDate.MAX.atTime(12, 0);

        assertThat(LocalTimes.of(last, MOROCCO).toLocalDateTime()).isEqualTo(last);
        assertThat(LocalTimes.of(LocalDate.MIN.atTime(12, 0), MOROCCO).toLocalDate())
                .isEqualTo(LocalDate.MIN);
    }
}
