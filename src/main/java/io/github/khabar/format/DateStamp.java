package io.github.khabar.format;

import io.github.khabar.date.PublicationDate;
import io.github.khabar.date.zone.LocalTimes;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** A publication date in the one form that schema.org, XML Schema and YAML readers all take. */
final class DateStamp {
    private static final int MINUTE = 60;

    private DateStamp() {}

    /**
     * Returns ISO 8601: the day's time, its seconds 00, and the zone's offset where a time is
     * known, else the date as far as it is known.
     */
    static String of(PublicationDate date) {
        LocalTime time = date.time();
        ZoneId zone = date.zone();
        if (time == null || zone == null || date.date().day() == 0) {
            return date.date().toString();
        }
        OffsetDateTime stamp =
                LocalTimes.of(date.date().toLocalDate().orElseThrow().atTime(time), zone);
        // Before standard time an offset has seconds, which none of the forms knows.
        return stamp.getOffset().getTotalSeconds() % MINUTE == 0
                ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(stamp)
                : date.date().toString();
    }
}
