package io.github.khabar.date.zone;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.text.WordList;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The clocks of forty zones from 1970 to 2040 against java.time. Where the tz databases of ICU4J
 * and of a JDK of an older release differ, {@code zone-differences.txt} says when, and since which
 * version.
 */
class LocalTimesProperties {
    private static final Instant FROM = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2041-01-01T00:00:00Z");
    private static final int A_DAY = 86_400;

    private static final List<String> ZONES =
            WordList.read(LocalTimesProperties.class, "zones-compared.txt").rows().stream()
                    .map(row -> row.get(0))
                    .toList();

    private static final List<List<String>> DIFFERENCES =
            WordList.read(LocalTimesProperties.class, "zone-differences.txt").rows();

    @Property(tries = 4000)
    void aMomentIsToldAsJavaTimeTellsIt(
            @ForAll("zones") ZoneId zone, @ForAll("moments") Instant moment) {
        if (!differs(zone, moment)) {
            assertThat(LocalTimes.of(moment, zone))
                    .as(zone.toString())
                    .isEqualTo(moment.atZone(zone).toOffsetDateTime());
        }
    }

    @Property(tries = 4000)
    void aMomentComesBackFromItsLocalTime(
            @ForAll("zones") ZoneId zone, @ForAll("moments") Instant moment) {
        OffsetDateTime local = LocalTimes.of(moment, zone);
        Instant back = LocalTimes.of(local.toLocalDateTime(), zone).toInstant();

        assertThat(moment.getEpochSecond() - back.getEpochSecond())
                .as(zone + " " + moment + " but for an hour that is shown twice")
                .isIn(0L, 1800L, 3600L, 7200L);
    }

    @Property(tries = 200)
    void gapsAndOverlapsAreReadAsJavaTimeReadsThem(@ForAll("zones") ZoneId zone) {
        for (ZoneOffsetTransition change : changes(zone)) {
            for (int second : new int[] {-3601, -1, 0, 1, 1800, 3599, 3600}) {
                LocalDateTime time = change.getDateTimeBefore().plusSeconds(second);
                if (!differs(zone, change.getInstant())) {
                    assertThat(LocalTimes.of(time, zone))
                            .as(zone + " " + time)
                            .isEqualTo(time.atZone(zone).toOffsetDateTime());
                }
            }
        }
    }

    private static List<ZoneOffsetTransition> changes(ZoneId zone) {
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        ZoneOffsetTransition next = zone.getRules().nextTransition(FROM);
        while (next != null && next.getInstant().isBefore(TO)) {
            changes.add(next);
            next = zone.getRules().nextTransition(next.getInstant());
        }
        return changes;
    }

    /** Returns whether a moment lies in, or within a day of, a time that newer rules changed. */
    private static boolean differs(ZoneId zone, Instant moment) {
        return DIFFERENCES.stream()
                .filter(row -> row.get(0).equals(zone.getId()))
                .anyMatch(
                        row ->
                                moment.isAfter(Instant.parse(row.get(1)).minusSeconds(A_DAY))
                                        && moment.isBefore(
                                                Instant.parse(row.get(2)).plusSeconds(A_DAY)));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZONES).map(ZoneId::of);
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs()
                .between(FROM.getEpochSecond(), TO.getEpochSecond())
                .map(second -> LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC))
                .map(time -> time.toInstant(ZoneOffset.UTC));
    }
}
