package io.github.khabar.date.normalization;

import io.github.khabar.date.DateContext;
import io.github.khabar.date.PartialDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What relative dates are read against.
 *
 * @param today the day; null where the caller gave none
 * @param now the moment, for minutes and hours; noon where only a day is known; null where the
 *     caller gave none
 * @param zone the zone whose clock tells both
 * @param hasTime whether {@code now} tells a time of day
 */
record Reference(@Nullable LocalDate today, @Nullable Instant now, ZoneId zone, boolean hasTime) {
    /** A thousand years ago and more must still be a year that {@link PartialDate} holds. */
    private static final int FIRST_YEAR = 1000;

    private static final int LAST_YEAR = 9990;

    static Reference of(DateContext context) {
        LocalDate today = context.today().orElse(null);
        if (today == null || today.getYear() <= FIRST_YEAR || today.getYear() >= LAST_YEAR) {
            return new Reference(null, null, context.zone(), false);
        }
        Instant now = context.reference().orElse(null);
        return new Reference(today, now, context.zone(), context.hasTime());
    }
}
