package io.github.khabar.date.grammar;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A date, or a list or range of days, months or years.
 *
 * @param begin the first token
 * @param end the token after the last one
 * @param first the date, or the first one
 * @param last the last one of a list or range; null where there is one date
 * @param nearness what stands in the place of the year
 * @param traits what the resolver must know
 */
public record DateItem(
        int begin,
        int end,
        WrittenDate first,
        @Nullable WrittenDate last,
        Nearness nearness,
        Set<Trait> traits)
        implements Item {

    /** What a date's writing leaves open. */
    public enum Trait {
        /** Day and month could be the other way round. */
        SWAPPABLE,
        /** The year has two digits. */
        TWO_DIGIT_YEAR,
        /**
         * Two names of a month stand together and mean different months; {@code last} holds the
         * other one.
         */
        MONTHS_CONTRADICT,
        /** Counts only beside another date, such as a year in parentheses. */
        COMPANION,
        /** Comes round every year. */
        RECURRING,
        /** The word in the place of the year tells the month. */
        MONTH_OF_REFERENCE
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    public boolean isHijri() {
        return first.hijri();
    }

    /** Returns whether neither a year nor a word for one is written. */
    public boolean lacksYear() {
        return first.year() == 0 && nearness == Nearness.NONE;
    }

    /** Returns this date with another beginning, such as one with a year. */
    public DateItem withFirst(WrittenDate date) {
        return new DateItem(begin, end, date, last, nearness, traits);
    }

    /**
     * Returns this date with the year of a later one that it is listed with; a later month is the
     * year before's.
     */
    public DateItem beforeIn(WrittenDate later) {
        boolean yearBefore = first.month() > later.month() && later.month() > 0;
        int year = yearBefore ? later.year() - 1 : later.year();
        return new DateItem(
                begin,
                end,
                first.withYear(year),
                last == null ? null : last.withYear(year),
                Nearness.NONE,
                traits);
    }
}
