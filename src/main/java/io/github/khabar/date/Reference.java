package io.github.khabar.date;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What relative dates are read against.
 *
 * @param today the day; null where the caller gave none
 * @param now the moment, for minutes and hours; noon where only a day is known; null where the
 *     caller gave none
 * @param hasTime whether {@code now} tells a time of day
 */
record Reference(@Nullable LocalDate today, @Nullable ZonedDateTime now, boolean hasTime) {
    static Reference of(DateContext context) {
        LocalDate today = context.today().orElse(null);
        ZonedDateTime now = context.reference().map(r -> r.atZone(context.zone())).orElse(null);
        boolean inRange = today == null || (today.getYear() > 1 && today.getYear() < 9999);
        return inRange
                ? new Reference(today, now, context.hasTime())
                : new Reference(null, null, false);
    }
}
