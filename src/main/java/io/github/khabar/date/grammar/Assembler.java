package io.github.khabar.date.grammar;

import io.github.khabar.date.language.DayHalf;
import io.github.khabar.date.language.Sense;
import io.github.khabar.date.language.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts items that stand together into mentions: weekday, date, the other calendar's date, time, the
 * end of a range.
 */
public final class Assembler {
    /** A year after a time is a computer's. */
    private static final int FIRST_LATE_YEAR = 1990;

    private static final int LAST_LATE_YEAR = 2099;

    private final Tokens t;
    private final List<Item> items;
    private final List<Draft> drafts = new ArrayList<>();

    private Assembler(Tokens tokens, List<Item> items) {
        this.t = tokens;
        this.items = items;
    }

    public static List<Draft> assemble(Tokens tokens, List<Item> items) {
        Assembler assembler = new Assembler(tokens, items);
        assembler.run();
        assembler.borrowYears();
        return assembler.drafts;
    }

    private void run() {
        int i = 0;
        while (i < items.size()) {
            Draft draft = new Draft(items.get(i));
            i++;
            for (int taken = extend(draft, i); taken > 0; taken = extend(draft, i)) {
                i += taken;
            }
            lateYear(draft, i);
            draft.half = half(draft);
            drafts.add(draft);
        }
    }

    /** Takes a year that stands after the time: 21 May 18:31 2024. */
    private void lateYear(Draft draft, int next) {
        DateItem date = draft.date;
        TimeItem time = draft.time;
        if (date == null || time == null || !date.lacksYear() || draft.until != null) {
            return;
        }
        int at = draft.end;
        int year = t.number(at);
        boolean taken = next < items.size() && items.get(next).begin() <= at;
        boolean follows = time.end() == at && !t.isGlued(at) && !t.opensLine(at);
        if (follows && !taken && year >= FIRST_LATE_YEAR && year <= LAST_LATE_YEAR) {
            draft.date = date.withFirst(date.first().withYear(year));
            draft.end = at + 1;
        }
    }

    /** Takes the next items into a draft where they belong to it, and returns how many it took. */
    private int extend(Draft draft, int i) {
        if (i >= items.size()) {
            return 0;
        }
        Item next = items.get(i);
        Glue glue = Glue.between(t, draft.end, next.begin());
        if (!glue.joins()) {
            return 0;
        }
        if (next instanceof WeekdayItem weekday && draft.date != null) {
            return isRange(draft, glue)
                    ? rangeOverWeekday(draft, i)
                    : trailingWeekday(draft, weekday, glue, i);
        }
        if (next instanceof DateItem date && draft.date != null) {
            return anotherDate(draft, date, glue) ? 1 : 0;
        }
        if (!fits(draft, next, glue)) {
            return 0;
        }
        draft.put(next);
        return 1;
    }

    private static boolean fits(Draft draft, Item next, Glue glue) {
        if (next instanceof TimeItem) {
            return draft.time == null && draft.until == null && !glue.to() && !glue.and();
        }
        if (!glue.isPlain() || (draft.isTimeOnly() && glue.newLine())) {
            return false;
        }
        if (next instanceof RelativeItem) {
            return draft.relative == null && draft.weekdays == null && draft.date == null;
        }
        if (next instanceof WeekdayItem) {
            return draft.weekdays == null;
        }
        return true;
    }

    /** A second date: the same day in the other calendar, or the end of a range. */
    private boolean anotherDate(Draft draft, DateItem next, Glue glue) {
        if (draft.until != null || draft.date == null) {
            return false;
        }
        boolean sameCalendar = draft.date.isHijri() == next.isHijri();
        if (isRange(draft, glue) && sameCalendar && sameGrain(draft.date, next)) {
            draft.until = next;
            draft.end = next.end();
            return true;
        }
        boolean partner = draft.partner == null && sameGrain(draft.date, next) && glue.isPlain();
        if (partner && (!sameCalendar || (glue.match() && draft.date.isHijri()))) {
            draft.put(next);
            return true;
        }
        return false;
    }

    private static boolean sameGrain(DateItem one, DateItem two) {
        return (one.first().day() > 0) == (two.first().day() > 0)
                && (one.first().month() > 0) == (two.first().month() > 0);
    }

    private boolean isRange(Draft draft, Glue glue) {
        if (glue.label() || glue.match() || draft.until != null || draft.partner != null) {
            return false;
        }
        return glue.to()
                || (glue.and() && isAfterBetween(draft))
                || (glue.isDash()
                        && draft.time == null
                        && draft.date != null
                        && draft.date.last() == null);
    }

    private boolean isAfterBetween(Draft draft) {
        return t.is(draft.begin - 1, Sense.BETWEEN)
                || (t.is(draft.begin - 1, Sense.DAY_WORD) && t.is(draft.begin - 2, Sense.BETWEEN));
    }

    private int rangeOverWeekday(Draft draft, int i) {
        if (i + 1 >= items.size() || !(items.get(i + 1) instanceof DateItem)) {
            return 0;
        }
        DateItem date = (DateItem) items.get(i + 1);
        Glue glue = Glue.between(t, items.get(i).end(), date.begin());
        if (!glue.isPlain() || draft.date == null || !sameGrain(draft.date, date)) {
            return 0;
        }
        draft.until = date;
        draft.end = date.end();
        return 2;
    }

    /** A weekday after its date, unless it belongs to the date that follows it. */
    private int trailingWeekday(Draft draft, WeekdayItem next, Glue glue, int i) {
        if (draft.weekdays != null || next.bare() || !glue.isMarks()) {
            return 0;
        }
        if (i + 1 < items.size()
                && Glue.between(t, next.end(), items.get(i + 1).begin()).isPlain()) {
            Item after = items.get(i + 1);
            if (after instanceof DateItem) {
                return 0;
            }
        }
        draft.put(next);
        return 1;
    }

    private @Nullable DayHalf half(Draft draft) {
        for (int i = draft.begin - 2; i < draft.end; i++) {
            if (t.is(i, Sense.DAY_PART)) {
                return DayHalf.of(t.value(i, Sense.DAY_PART));
            }
        }
        return null;
    }

    /** Gives a date without a year the year of the next one that it is listed with. */
    private void borrowYears() {
        for (int i = drafts.size() - 2; i >= 0; i--) {
            Draft draft = drafts.get(i);
            Draft next = drafts.get(i + 1);
            if (draft.date == null
                    || next.date == null
                    || !draft.date.lacksYear()
                    || next.date.first().year() == 0) {
                continue;
            }
            Glue glue = Glue.between(t, draft.end, next.begin);
            boolean listed = glue.joins() && glue.and() && !glue.to() && !glue.newLine();
            if (listed && draft.date.isHijri() == next.date.isHijri() && draft.partner == null) {
                draft.date = draft.date.beforeIn(next.date.first());
                draft.borrowedYear = true;
            }
        }
    }
}
