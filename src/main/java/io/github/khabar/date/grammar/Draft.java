package io.github.khabar.date.grammar;

import io.github.khabar.date.language.DayHalf;
import org.jspecify.annotations.Nullable;

/** A mention as it is put together from items; its parts fill one by one. */
public final class Draft {
    public final int begin;
    public int end;
    public @Nullable TimeItem time;
    public @Nullable WeekdayItem weekdays;
    public @Nullable RelativeItem relative;
    public @Nullable DateItem date;

    /** The same day in the other calendar, or in the same one after 'which is'. */
    public @Nullable DateItem partner;

    public @Nullable DateItem until;

    /** The part of the day that is named before the mention or in it. */
    public @Nullable DayHalf half;

    /** Whether the year was taken from the next date of a list. */
    public boolean borrowedYear;

    Draft(Item first) {
        begin = first.begin();
        end = first.begin();
        put(first);
    }

    /** Puts an item in its empty place. */
    void put(Item item) {
        if (item instanceof TimeItem clock) {
            time = clock;
        } else if (item instanceof WeekdayItem days) {
            weekdays = days;
        } else if (item instanceof RelativeItem word) {
            relative = word;
        } else if (date == null) {
            date = (DateItem) item;
        } else {
            partner = (DateItem) item;
        }
        end = item.end();
    }

    boolean isTimeOnly() {
        return date == null && weekdays == null && relative == null;
    }
}
