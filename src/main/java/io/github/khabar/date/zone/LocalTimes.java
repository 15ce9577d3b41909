package io.github.khabar.date.zone;

import com.ibm.icu.util.BasicTimeZone;
import com.ibm.icu.util.BasicTimeZone.LocalOption;
import com.ibm.icu.util.TimeZone;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRulesException;
import java.time.zone.ZoneRulesProvider;
import java.util.Optional;

/**
 * What a zone's clock shows, by ICU4J's tz database where it is newer than the JDK's.
 *
 * <p>A JDK keeps the rules of its release; those of ICU4J travel with this library. Gaps and
 * overlaps are read as {@link java.time.ZonedDateTime} reads them.
 */
public final class LocalTimes {
    private static final int MILLIS = 1000;

    /** Beyond them nothing of the news is dated, and ICU4J's milliseconds could overflow. */
    private static final int FIRST_YEAR = 1;

    private static final int LAST_YEAR = 9999;

    private LocalTimes() {}

    /** Returns what a zone's clock shows at a moment. */
    public static OffsetDateTime of(Instant moment, ZoneId zone) {
        OffsetDateTime local = moment.atOffset(zone.getRules().getOffset(moment));
        return mayDiffer(zone, local.getYear()) ? Icu4j.of(moment, zone).orElse(local) : local;
    }

    /**
     * Returns the moment at which a zone's clock shows a time: the earlier one where it shows it
     * twice, and later by the gap's length where it never does.
     */
    public static OffsetDateTime of(LocalDateTime time, ZoneId zone) {
        Optional<OffsetDateTime> moment =
                mayDiffer(zone, time.getYear()) ? Icu4j.of(time, zone) : Optional.empty();
        return moment.orElseGet(() -> time.atZone(zone).toOffsetDateTime());
    }

    private static boolean mayDiffer(ZoneId zone, int year) {
        return !zone.getRules().isFixedOffset() && year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** ICU4J's rules, loaded only when a zone with rules is asked for. */
    private static final class Icu4j {
        private static final boolean IS_NEWER =
                TimeZone.getTZDataVersion().compareTo(javaVersion()) > 0;

        /**
         * The versions are a year and a letter, such as 2026c; a JDK that tells none has an old
         * one.
         */
        private static String javaVersion() {
            try {
                return ZoneRulesProvider.getVersions("Africa/Casablanca").lastKey();
            } catch (ZoneRulesException e) {
                return "";
            }
        }

        static Optional<OffsetDateTime> of(Instant moment, ZoneId zone) {
            return rules(zone).map(rules -> moment.atOffset(offset(rules, moment)));
        }

        static Optional<OffsetDateTime> of(LocalDateTime time, ZoneId zone) {
            return rules(zone)
                    .map(rules -> LocalTimes.of(time.toInstant(former(rules, time)), zone));
        }

        private static ZoneOffset offset(BasicTimeZone rules, Instant moment) {
            return ZoneOffset.ofTotalSeconds(rules.getOffset(moment.toEpochMilli()) / MILLIS);
        }

        /** Returns the offset at a local time; before a gap or overlap, that which ends there. */
        private static ZoneOffset former(BasicTimeZone rules, LocalDateTime time) {
            int[] rawAndSaving = new int[2];
            rules.getOffsetFromLocal(
                    time.toInstant(ZoneOffset.UTC).toEpochMilli(),
                    LocalOption.FORMER,
                    LocalOption.FORMER,
                    rawAndSaving);
            return ZoneOffset.ofTotalSeconds((rawAndSaving[0] + rawAndSaving[1]) / MILLIS);
        }

        /** Returns the rules of a zone; empty where the JDK's serve as well, or better. */
        private static Optional<BasicTimeZone> rules(ZoneId zone) {
            if (!IS_NEWER) {
                return Optional.empty();
            }
            TimeZone rules = TimeZone.getFrozenTimeZone(zone.getId());
            return rules instanceof BasicTimeZone known
                            && !rules.getID().equals(TimeZone.UNKNOWN_ZONE_ID)
                    ? Optional.of(known)
                    : Optional.empty();
        }
    }
}
