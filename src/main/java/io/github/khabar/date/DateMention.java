package io.github.khabar.date;

import java.io.Serializable;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A date met in a text: its value as far as it is known, where it stands, and how sure it is.
 *
 * <p>{@code raw.equals(text.substring(begin, end))} holds for the text it was found in. A mention
 * without a {@code date} is unresolved: relative words without a reference, or a day and month
 * without a year.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param raw the words of the mention, as they stand in the text
 * @param begin where it begins, in UTF-16 code units
 * @param end where it ends, exclusive
 * @param date the date, or a range's first day; null where the mention stays unresolved
 * @param until a range's last day; null where the mention is no range
 * @param time the time of day; null where none is given
 * @param zone the time zone the text names for the time; null where it names none
 * @param calendar the calendar it was written in
 * @param hijri the Hijri date as written; null where there is none
 * @param confidence how sure it is, 0 to 1
 * @param alternatives other readings, likeliest first
 * @param flags what is worth knowing about the reading, in the order of {@link DateFlag}
 */
public record DateMention(
        String raw,
        int begin,
        int end,
        @Nullable PartialDate date,
        @Nullable PartialDate until,
        @Nullable LocalTime time,
        @Nullable ZoneId zone,
        DateCalendar calendar,
        @Nullable HijriDate hijri,
        double confidence,
        List<PartialDate> alternatives,
        Set<DateFlag> flags)
        implements Serializable {

    /**
     * Checks that the span is one and copies the collections.
     *
     * @throws IllegalArgumentException if the span does not have the length of {@code raw}
     */
    public DateMention {
        Objects.requireNonNull(raw, "raw must not be null");
        Objects.requireNonNull(calendar, "calendar must not be null");
        if (begin < 0 || end - begin != raw.length()) {
            throw new IllegalArgumentException(
                    "begin and end must span raw, but are " + begin + " and " + end);
        }
        alternatives = List.copyOf(alternatives);
        flags = inOrder(flags);
    }

    /** A copy whose order is the same in every JVM, as that of {@link Set#copyOf} is not. */
    private static Set<DateFlag> inOrder(Set<DateFlag> flags) {
        return flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
    }

    /** Returns whether the day, month or year is known. */
    public boolean isResolved() {
        return date != null;
    }

    /**
     * Returns how much is known; for an unresolved mention, {@link Precision#DAY}: the kind of
     * thing it names.
     */
    public Precision precision() {
        if (date == null || (time != null && date.day() > 0)) {
            return time == null ? Precision.DAY : Precision.MINUTE;
        }
        return date.precision();
    }
}
