package io.github.khabar.date.normalization;

import io.github.khabar.date.DateCalendar;
import io.github.khabar.date.DateFlag;
import io.github.khabar.date.HijriDate;
import io.github.khabar.date.PartialDate;
import io.github.khabar.date.grammar.DateItem;
import io.github.khabar.date.grammar.Draft;
import io.github.khabar.date.grammar.Nearness;
import io.github.khabar.date.grammar.WrittenDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives Hijri dates their Gregorian values; a weekday decides between neighbouring days. */
final class HijriDates {
    private static final int[] SHIFTS = {0, -1, 1};
    private static final int GREGORIAN_YEARS_FROM = 1700;

    private final HijriCalendar calendar;
    private final @Nullable LocalDate today;

    HijriDates(HijriCalendar calendar, @Nullable LocalDate today) {
        this.calendar = calendar;
        this.today = today;
    }

    HijriDate written(WrittenDate date) {
        return new HijriDate(date.year(), date.month(), date.day(), calendar.variant());
    }

    /** Returns the Gregorian day of a complete Hijri date in range, or null. */
    @Nullable LocalDate convert(WrittenDate date) {
        return calendar.toGregorian(date.year(), date.month(), date.day());
    }

    /** Fills in a date that stands without a Gregorian one. */
    void fill(Verdict verdict, Draft draft, DateItem item) {
        WrittenDate written = first(draft, item);
        verdict.calendar = DateCalendar.HIJRI;
        verdict.hijri = written(written);
        verdict.confidence = 0.85;
        int year = year(written, item.nearness());
        if (year == 0) {
            return;
        }
        if (!WrittenDate.isHijriYear(year)) {
            verdict.flag(DateFlag.OUT_OF_RANGE, 0.5);
        } else if (written.day() == 0) {
            period(verdict, written.withYear(year), item.last());
        } else {
            day(verdict, draft, written.withYear(year));
            until(verdict, draft, item, year);
        }
    }

    /**
     * Returns the date, or a range's first one, which takes the last one's year where it has none.
     */
    private static WrittenDate first(Draft draft, DateItem item) {
        DateItem until = draft.until;
        return until != null && item.lacksYear() && until.first().year() > 0
                ? item.beforeIn(until.first()).first()
                : item.first();
    }

    /**
     * Returns the Hijri year that is written, or meant by a Gregorian year or the reference; 0
     * where none is.
     */
    private int year(WrittenDate written, Nearness nearness) {
        if (written.year() >= GREGORIAN_YEARS_FROM && written.day() > 0) {
            return inGregorianYear(written);
        }
        if (written.year() != 0 || today == null) {
            return written.year();
        }
        HijriDate now = calendar.fromGregorian(today).orElse(null);
        if (now == null) {
            return 0;
        }
        if (nearness.year(now.year()) != 0) {
            return nearness.year(now.year());
        }
        return written.day() == 0
                ? ofMonth(written, nearness, now)
                : nearest(written, nearness, now.year(), today);
    }

    /** Returns the Hijri year that brings a day into a Gregorian year: 15 رمضان 2024. */
    private int inGregorianYear(WrittenDate written) {
        int first =
                calendar.fromGregorian(LocalDate.of(written.year(), 1, 1))
                        .map(HijriDate::year)
                        .orElse(0);
        for (int year = first; year <= first + 1; year++) {
            LocalDate day = convert(written.withYear(year));
            if (day != null && day.getYear() == written.year()) {
                return year;
            }
        }
        return written.year();
    }

    private int nearest(WrittenDate written, Nearness nearness, int now, LocalDate reference) {
        int best = 0;
        long bestDistance = Long.MAX_VALUE;
        for (int year = now - 1; year <= now + 1; year++) {
            LocalDate day = convert(written.withYear(year));
            long distance =
                    day == null ? Long.MAX_VALUE : day.toEpochDay() - reference.toEpochDay();
            if (day != null && nearness.allows(distance) && Math.abs(distance) < bestDistance) {
                best = year;
                bestDistance = Math.abs(distance);
            }
        }
        return best;
    }

    /**
     * Returns the year of the month that 'last', 'this' or 'next' follows; 0 where none of them
     * does.
     */
    private static int ofMonth(WrittenDate written, Nearness nearness, HijriDate now) {
        return switch (nearness) {
            case PAST -> written.month() < now.month() ? now.year() : now.year() - 1;
            case NEXT -> written.month() > now.month() ? now.year() : now.year() + 1;
            case CURRENT -> now.year();
            case NONE, BEFORE_LAST, LAST_YEAR, THIS_YEAR, NEXT_YEAR, UNREADABLE -> 0;
        };
    }

    private void day(Verdict verdict, Draft draft, WrittenDate written) {
        LocalDate day = convert(written);
        if (day == null) {
            return;
        }
        Set<DayOfWeek> weekdays = Weekdays.of(draft);
        for (int shift : SHIFTS) {
            LocalDate candidate = day.plusDays(shift);
            if (weekdays.contains(candidate.getDayOfWeek())) {
                verdict.date = PartialDate.of(candidate);
                if (shift != 0) {
                    verdict.flag(DateFlag.HIJRI_ADJUSTED, 1);
                }
                return;
            }
        }
        if (!calendar.mayHave(written.year(), written.month(), written.day())) {
            verdict.flag(DateFlag.OUT_OF_RANGE, 0.5);
            verdict.alternative(PartialDate.of(day));
            return;
        }
        verdict.date = PartialDate.of(day);
        if (calendar.isGuess(written.year(), written.month())) {
            verdict.flag(DateFlag.HIJRI_UNANNOUNCED, 0.8);
            verdict.alternative(PartialDate.of(day.plusDays(1)));
        }
    }

    private void until(Verdict verdict, Draft draft, DateItem item, int year) {
        WrittenDate last = draft.until != null ? draft.until.first() : item.last();
        if (last == null || verdict.date == null) {
            return;
        }
        LocalDate day = convert(last.withYear(yearOf(last, item.first(), year)));
        if (day != null && PartialDate.of(day).compareTo(verdict.date) > 0) {
            verdict.until = PartialDate.of(day);
        }
    }

    /**
     * Returns a range's last year: that of its first day, or the next where the month is earlier.
     */
    private int yearOf(WrittenDate last, WrittenDate first, int year) {
        if (last.year() != 0) {
            return year(last, Nearness.NONE);
        }
        return last.month() < first.month() ? year + 1 : year;
    }

    /** A Hijri month or year covers parts of two Gregorian ones. */
    private void period(Verdict verdict, WrittenDate written, @Nullable WrittenDate last) {
        boolean months = written.month() > 0;
        int lastMonth = !months ? 12 : last == null ? written.month() : last.month();
        LocalDate begin = calendar.toGregorian(written.year(), months ? written.month() : 1, 1);
        LocalDate end = calendar.toGregorian(written.year(), lastMonth, 29);
        if (begin == null || end == null) {
            return;
        }
        PartialDate first = new PartialDate(begin.getYear(), months ? begin.getMonthValue() : 0, 0);
        PartialDate until = new PartialDate(end.getYear(), months ? end.getMonthValue() : 0, 0);
        verdict.date = first;
        verdict.until = until.compareTo(first) > 0 ? until : null;
    }
}
