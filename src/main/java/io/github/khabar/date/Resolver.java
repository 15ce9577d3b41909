package io.github.khabar.date;

import io.github.khabar.date.DateItem.Trait;
import io.github.khabar.text.FoldedText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns drafts into mentions: completes, converts and cross-checks what was written. */
final class Resolver {
    private final Tokens t;
    private final HijriCalendar hijri;
    private final DateContext context;
    private final @Nullable LocalDate today;
    private final YearChoice years;
    private final int firstTwoDigitYear;

    Resolver(Tokens tokens, DateContext context, HijriCalendar hijri, int firstTwoDigitYear) {
        this.t = tokens;
        this.context = context;
        this.hijri = hijri;
        this.today = context.today().orElse(null);
        this.years = new YearChoice(today);
        this.firstTwoDigitYear = firstTwoDigitYear;
    }

    /** Returns the mention, or null where the draft is no date after all. */
    @Nullable DateMention resolve(Draft draft) {
        Verdict verdict = verdict(draft);
        if (verdict == null) {
            return null;
        }
        int end = closed(draft);
        FoldedText folded = t.folded();
        int from = folded.sourceBegin(t.begin(draft.begin));
        int to = folded.sourceEnd(t.end(end - 1));
        String raw = folded.source().substring(from, to);
        TimeItem time = draft.time;
        return new DateMention(
                raw,
                from,
                to,
                verdict.date,
                verdict.until,
                time == null ? null : time(time, draft.half),
                time == null ? null : time.zone(),
                verdict.calendar,
                verdict.hijri,
                verdict.confidence,
                verdict.alternatives,
                verdict.flags);
    }

    /** Returns the draft's end, with the parenthesis that closes one opened inside. */
    private int closed(Draft draft) {
        int open = 0;
        for (int i = draft.begin; i < draft.end; i++) {
            open += t.isMark(i, '(') ? 1 : t.isMark(i, ')') ? -1 : 0;
        }
        return open > 0 && t.isMark(draft.end, ')') ? draft.end + 1 : draft.end;
    }

    private static @Nullable LocalTime time(TimeItem item, @Nullable DayHalf half) {
        if (!item.openHalf()) {
            return item.time();
        }
        if (half != null) {
            return item.time().withHour(half.hour(item.time().getHour()));
        }
        return item.words() ? null : item.time();
    }

    private @Nullable Verdict verdict(Draft draft) {
        if (draft.date != null) {
            return draft.partner == null
                    ? single(draft, draft.date)
                    : pair(draft, draft.date, draft.partner);
        }
        if (draft.relative != null) {
            return relative(draft, draft.relative);
        }
        return draft.weekdays == null ? null : weekday(draft.weekdays);
    }

    private static Set<DayOfWeek> weekdays(Draft draft) {
        WeekdayItem item = draft.weekdays;
        return item == null ? Set.of() : EnumSet.of(item.first(), item.last());
    }

    // ---------------------------------------------------------------- one calendar

    private @Nullable Verdict single(Draft draft, DateItem item) {
        if (item.has(Trait.COMPANION)) {
            return null;
        }
        Verdict verdict = new Verdict();
        boolean known =
                item.isHijri() ? hijri(verdict, draft, item) : gregorian(verdict, draft, item);
        if (!known) {
            return null;
        }
        if (draft.borrowedYear || (item.first().year() == 0 && verdict.date != null)) {
            verdict.flag(DateFlag.YEAR_INFERRED, 0.85);
        }
        if (isYearly(draft)) {
            verdict.date = null;
            verdict.until = null;
        }
        checkWeekday(verdict, draft);
        return verdict;
    }

    /** Returns whether 'of every year' follows, or the date is the name of a movement or feast. */
    private boolean isYearly(Draft draft) {
        boolean every =
                t.is(draft.end, Sense.EVERY)
                        || (t.is(draft.end, Sense.FROM) && t.is(draft.end + 1, Sense.EVERY));
        boolean named =
                draft.date != null
                        && draft.date.first().year() == 0
                        && t.is(draft.begin - 1, Sense.ANNIVERSARY);
        return every || named;
    }

    /** Fills in a Gregorian date; false where there is no such day. */
    private boolean gregorian(Verdict verdict, Draft draft, DateItem item) {
        DateItem dated = item;
        if (draft.until != null) {
            DateItem until = draft.until;
            if (item.lacksYear() && until.first().year() > 0) {
                dated = Assembler.borrowed(item, until.first());
            }
            verdict.until = complete(until.first(), until, Set.of());
            if (until.lacksYear() && dated.first().year() > 0) {
                verdict.until = partial(until.first().withYear(dated.first().year()));
            }
        }
        WrittenDate first = dated.first();
        verdict.date = complete(first, dated, weekdays(draft));
        if (verdict.date == null && (first.year() > 0)) {
            return false;
        }
        if (item.has(Trait.TWO_DIGIT_YEAR)) {
            verdict.flag(DateFlag.YEAR_TWO_DIGITS, 0.85);
        }
        if (item.has(Trait.MONTHS_CONTRADICT)) {
            verdict.confidence *= 0.5;
            verdict.alternative(
                    item.last() == null ? null : complete(item.last(), dated, Set.of()));
        } else if (dated.last() != null && verdict.date != null) {
            WrittenDate last = dated.last();
            verdict.until =
                    partial(last.withYear(last.year() == 0 ? verdict.date.year() : last.year()));
        }
        if (verdict.until != null
                && verdict.date != null
                && verdict.until.compareTo(verdict.date) <= 0) {
            verdict.until = null;
        }
        if (item.has(Trait.SWAPPABLE)) {
            swap(verdict, draft, dated);
        }
        return true;
    }

    /** Lets a weekday decide between day first and month first, or reports both. */
    private void swap(Verdict verdict, Draft draft, DateItem item) {
        PartialDate other = complete(item.first().swapped(), item, Set.of());
        if (verdict.date == null || other == null) {
            return;
        }
        Set<DayOfWeek> days = weekdays(draft);
        if (agrees(verdict.date, days)) {
            return;
        }
        if (agrees(other, days)) {
            verdict.date = other;
            return;
        }
        verdict.flag(DateFlag.ORDER_AMBIGUOUS, 0.8);
        verdict.alternative(other);
    }

    private static boolean agrees(PartialDate date, Set<DayOfWeek> weekdays) {
        return date.toLocalDate().filter(d -> weekdays.contains(d.getDayOfWeek())).isPresent();
    }

    private @Nullable PartialDate complete(
            WrittenDate written, DateItem item, Set<DayOfWeek> weekdays) {
        int year = written.year();
        if (item.has(Trait.TWO_DIGIT_YEAR)) {
            year = firstTwoDigitYear + Math.floorMod(year - firstTwoDigitYear, 100);
        }
        if (item.has(Trait.MONTH_OF_REFERENCE)) {
            return years.dayOfMonth(written.day(), item.nearness());
        }
        if (year == 0) {
            year =
                    written.day() == 0
                            ? years.ofMonth(written.month(), item.nearness())
                            : years.ofDay(
                                    written.month(), written.day(), item.nearness(), weekdays);
        }
        return year == 0 ? null : partial(written.withYear(year));
    }

    private static @Nullable PartialDate partial(WrittenDate date) {
        return PartialDate.exists(date.year(), date.month(), date.day())
                ? new PartialDate(date.year(), date.month(), date.day())
                : null;
    }

    private void checkWeekday(Verdict verdict, Draft draft) {
        Set<DayOfWeek> days = weekdays(draft);
        if (days.isEmpty() || verdict.date == null || verdict.date.day() == 0) {
            return;
        }
        if (agrees(verdict.date, days)) {
            verdict.flag(DateFlag.WEEKDAY_AGREES, 1.04);
        } else {
            verdict.flag(DateFlag.WEEKDAY_CONTRADICTS, 0.6);
        }
    }

    // ---------------------------------------------------------------- Hijri

    private boolean hijri(Verdict verdict, Draft draft, DateItem item) {
        WrittenDate written = item.first();
        verdict.calendar = DateCalendar.HIJRI;
        verdict.hijri =
                new HijriDate(written.year(), written.month(), written.day(), hijri.variant());
        verdict.confidence = 0.85;
        if (written.year() == 0) {
            return true;
        }
        if (!WrittenDate.isHijriYear(written.year())) {
            verdict.flag(DateFlag.OUT_OF_RANGE, 0.5);
            return true;
        }
        if (written.day() == 0) {
            hijriPeriod(verdict, written);
            return true;
        }
        LocalDate day = hijri.toGregorian(written.year(), written.month(), written.day());
        if (day == null) {
            return false;
        }
        hijriDay(verdict, draft, written, day);
        if (item.last() != null && verdict.date != null) {
            WrittenDate last = item.last();
            LocalDate until = hijri.toGregorian(last.year(), last.month(), last.day());
            verdict.until = until == null ? null : PartialDate.of(until);
        }
        return true;
    }

    private void hijriDay(Verdict verdict, Draft draft, WrittenDate written, LocalDate day) {
        Set<DayOfWeek> days = weekdays(draft);
        for (int shift : new int[] {0, -1, 1}) {
            LocalDate candidate = day.plusDays(shift);
            if (days.contains(candidate.getDayOfWeek())) {
                verdict.date = PartialDate.of(candidate);
                if (shift != 0) {
                    verdict.flag(DateFlag.HIJRI_ADJUSTED, 1);
                }
                return;
            }
        }
        if (written.day() > hijri.lengthOfMonth(written.year(), written.month())) {
            verdict.flag(DateFlag.OUT_OF_RANGE, 0.5);
            verdict.alternative(PartialDate.of(day));
            return;
        }
        verdict.date = PartialDate.of(day);
    }

    /** A Hijri month or year covers parts of two Gregorian ones. */
    private void hijriPeriod(Verdict verdict, WrittenDate written) {
        int firstMonth = written.month() == 0 ? 1 : written.month();
        int lastMonth = written.month() == 0 ? 12 : written.month();
        LocalDate begin = hijri.toGregorian(written.year(), firstMonth, 1);
        LocalDate end = hijri.toGregorian(written.year(), lastMonth, 29);
        if (begin == null || end == null) {
            return;
        }
        boolean months = written.month() > 0;
        verdict.date = new PartialDate(begin.getYear(), months ? begin.getMonthValue() : 0, 0);
        PartialDate last = new PartialDate(end.getYear(), months ? end.getMonthValue() : 0, 0);
        verdict.until = last.equals(verdict.date) ? null : last;
    }

    // ---------------------------------------------------------------- both calendars

    private @Nullable Verdict pair(Draft draft, DateItem one, DateItem two) {
        DateItem islamic = one.isHijri() ? one : two;
        DateItem gregorian = one.isHijri() ? two : one;
        if (gregorian.isHijri()) {
            return misprint(draft, one, two);
        }
        Verdict verdict = new Verdict();
        LocalDate converted =
                hijri.toGregorian(
                        islamic.first().year(), islamic.first().month(), islamic.first().day());
        DateItem dated = gregorian;
        if (gregorian.lacksYear() && converted != null) {
            dated =
                    new DateItem(
                            gregorian.begin(),
                            gregorian.end(),
                            nearest(gregorian.first(), converted),
                            null,
                            Nearness.NONE,
                            gregorian.traits());
        }
        if (!gregorian(verdict, draft, dated)) {
            return null;
        }
        verdict.calendar = DateCalendar.BOTH;
        WrittenDate h = islamic.first();
        verdict.hijri = new HijriDate(h.year(), h.month(), h.day(), hijri.variant());
        compare(verdict, converted);
        checkWeekday(verdict, draft);
        return verdict;
    }

    private void compare(Verdict verdict, @Nullable LocalDate converted) {
        if (converted == null || verdict.date == null || verdict.date.day() == 0) {
            return;
        }
        Optional<LocalDate> day = verdict.date.toLocalDate();
        long gap = day.map(d -> Math.abs(d.toEpochDay() - converted.toEpochDay())).orElse(0L);
        PartialDate swapped = verdict.alternatives.isEmpty() ? null : verdict.alternatives.get(0);
        if (verdict.flags.contains(DateFlag.ORDER_AMBIGUOUS) && swapped != null) {
            gap = decideOrder(verdict, swapped, converted, gap);
        }
        if (gap > 1) {
            verdict.flag(DateFlag.CALENDARS_CONTRADICT, 0.7);
            verdict.alternative(PartialDate.of(converted));
        } else if (gap == 1) {
            verdict.flag(DateFlag.HIJRI_ADJUSTED, 1);
        }
    }

    /**
     * Lets the Hijri date decide between day first and month first; returns the gap that is left.
     */
    private static long decideOrder(
            Verdict verdict, PartialDate swapped, LocalDate converted, long gap) {
        long other =
                swapped.toLocalDate()
                        .map(d -> Math.abs(d.toEpochDay() - converted.toEpochDay()))
                        .orElse(Long.MAX_VALUE);
        if (Math.min(gap, other) > 1) {
            return gap;
        }
        verdict.flags.remove(DateFlag.ORDER_AMBIGUOUS);
        verdict.alternatives.clear();
        verdict.confidence = 0.95;
        if (other < gap) {
            verdict.date = swapped;
        }
        return Math.min(gap, other);
    }

    /**
     * Two Hijri dates for one day: the second one is a Gregorian date whose year or era is
     * misprinted.
     */
    private @Nullable Verdict misprint(Draft draft, DateItem one, DateItem two) {
        Verdict verdict = new Verdict();
        if (!hijri(verdict, draft, one)) {
            return null;
        }
        verdict.flag(DateFlag.CALENDARS_CONTRADICT, 0.8);
        PartialDate date = verdict.date;
        if (date != null
                && date.month() == two.first().month()
                && date.day() == two.first().day()) {
            verdict.calendar = DateCalendar.BOTH;
        }
        checkWeekday(verdict, draft);
        return verdict;
    }

    /** Returns a day and month with the year in which it is nearest to another day. */
    private static WrittenDate nearest(WrittenDate written, LocalDate day) {
        int year =
                new YearChoice(day).ofDay(written.month(), written.day(), Nearness.NONE, Set.of());
        return written.withYear(year);
    }

    // ---------------------------------------------------------------- relative

    private @Nullable Verdict relative(Draft draft, RelativeItem item) {
        if (item.weak() && draft.weekdays == null && draft.time == null) {
            return null;
        }
        Verdict verdict = new Verdict();
        verdict.flag(DateFlag.RELATIVE, 0.9);
        if (today == null) {
            return verdict;
        }
        verdict.date =
                switch (item.unit()) {
                    case MONTH -> month(today.plusMonths(item.amount()));
                    case YEAR -> new PartialDate(today.plusYears(item.amount()).getYear(), 0, 0);
                    case DAY, WEEK -> PartialDate.of(today.plus(item.amount(), item.unit().unit()));
                    case SECOND, MINUTE, HOUR -> moment(item);
                };
        checkWeekday(verdict, draft);
        return verdict;
    }

    private static PartialDate month(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), 0);
    }

    private @Nullable PartialDate moment(RelativeItem item) {
        return context.reference()
                .map(
                        r ->
                                ZonedDateTime.ofInstant(r, context.zone())
                                        .plus(item.amount(), item.unit().unit()))
                .map(z -> PartialDate.of(z.toLocalDate()))
                .orElse(null);
    }

    private @Nullable Verdict weekday(WeekdayItem item) {
        if (item.bare()
                || t.is(item.begin() - 1, Sense.NAME_BEFORE)
                || t.is(item.end(), Sense.NAME_AFTER)) {
            return null;
        }
        Verdict verdict = new Verdict();
        verdict.confidence = 0.65;
        verdict.flags.add(DateFlag.RELATIVE);
        if (today != null) {
            int back = Math.floorMod(today.getDayOfWeek().getValue() - item.first().getValue(), 7);
            verdict.date =
                    PartialDate.of(
                            switch (item.nearness()) {
                                case PAST -> today.minusDays(back == 0 ? 7 : back);
                                case NEXT -> today.plusDays(7 - back);
                                case NONE, CURRENT -> today.minusDays(back);
                            });
        }
        return verdict;
    }
}
