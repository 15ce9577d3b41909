package io.github.khabar.date.grammar;

import io.github.khabar.date.language.Sense;
import io.github.khabar.date.language.Tokens;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Reads a weekday, a list of weekdays, and 'last' or 'next' after it. */
final class WeekdayNames {
    private static final int MOST_DAYS = 7;
    private static final String LIST_MARKS = "/-\u2013\u2014,\u060C\\";

    private WeekdayNames() {}

    static @Nullable WeekdayItem read(Tokens t, int i) {
        if (t.is(i, Sense.WEEKDAY)) {
            return list(t, i);
        }
        if (t.is(i, Sense.BARE_WEEKDAY)) {
            DayOfWeek day = DayOfWeek.of(t.value(i, Sense.BARE_WEEKDAY));
            return new WeekdayItem(i, i + 1, day, day, Nearness.NONE, true);
        }
        return null;
    }

    private static WeekdayItem list(Tokens t, int i) {
        DayOfWeek first = day(t, i);
        DayOfWeek last = first;
        int end = i + 1;
        for (int days = 1; days < MOST_DAYS; days++) {
            int another = another(t, end);
            if (another < 0) {
                break;
            }
            last = day(t, another);
            end = another + 1;
        }
        Nearness nearness = Nearness.NONE;
        if (t.is(end, Sense.NEARNESS)) {
            nearness = Nearness.of(t.value(end, Sense.NEARNESS));
            end++;
        }
        return new WeekdayItem(i, end, first, last, nearness, false);
    }

    private static DayOfWeek day(Tokens t, int i) {
        return DayOfWeek.of(t.value(i, Sense.WEEKDAY));
    }

    /** Returns the token of the next weekday of a list, or -1. */
    private static int another(Tokens t, int i) {
        int at = i;
        if (t.mark(at) != 0 && LIST_MARKS.indexOf(t.mark(at)) >= 0) {
            at++;
        }
        if (t.is(at, Sense.AND) || t.is(at, Sense.OR)) {
            at++;
        }
        boolean separated = at > i || t.isJoinedByAnd(at);
        return separated && t.is(at, Sense.WEEKDAY) && !t.opensLine(at) ? at : -1;
    }
}
