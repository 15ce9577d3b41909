package io.github.khabar.date.normalization;

import io.github.khabar.date.DateFlag;
import io.github.khabar.date.PartialDate;
import io.github.khabar.date.grammar.Draft;
import io.github.khabar.date.grammar.NameEvidence;
import io.github.khabar.date.grammar.Nearness;
import io.github.khabar.date.grammar.RelativeItem;
import io.github.khabar.date.grammar.WeekdayItem;
import io.github.khabar.date.language.Sense;
import io.github.khabar.date.language.TimeSpan;
import io.github.khabar.date.language.Tokens;
import io.github.khabar.date.zone.LocalTimes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Gives relative days and bare weekdays their values against the reference; without one they stay
 * unresolved.
 */
final class RelativeDates {
    /**
     * How far a stated weekday may lie from 'yesterday' and still be right: the reference may be a
     * day late.
     */
    private static final int MOST_DRIFT = 2;

    private static final long WEEKS = Sense.UNIT.bit() | Sense.WEEK_WORD.bit();

    private final NameEvidence names;
    private final Tokens t;
    private final Reference reference;

    RelativeDates(Tokens tokens, NameEvidence names, Reference reference) {
        this.t = tokens;
        this.names = names;
        this.reference = reference;
    }

    /** Fills in a relative day; false where it is none after all. */
    boolean fill(Verdict verdict, Draft draft, RelativeItem item) {
        boolean supported =
                draft.weekdays != null
                        || draft.time != null
                        || t.is(item.begin() - 1, Sense.DAY_PART)
                        || t.is(item.begin() - 1, Sense.DAY_WORD);
        if ((item.weak() && !supported)
                || (draft.weekdays == null && names.isRelativeName(draft, item))) {
            return false;
        }
        verdict.flag(DateFlag.RELATIVE, 0.9);
        LocalDate today = reference.today();
        if (today != null) {
            resolve(verdict, draft, item, today);
        }
        return true;
    }

    private void resolve(Verdict verdict, Draft draft, RelativeItem item, LocalDate today) {
        switch (item.unit()) {
            case YEAR -> verdict.date = new PartialDate(moved(today, item).getYear(), 0, 0);
            case MONTH -> {
                LocalDate month = moved(today, item);
                verdict.date = new PartialDate(month.getYear(), month.getMonthValue(), 0);
            }
            case WEEK -> verdict.date = PartialDate.of(moved(today, item));
            case DAY -> day(verdict, draft, moved(today, item));
            case SECOND, MINUTE, HOUR -> moment(verdict, item);
        }
    }

    private static LocalDate moved(LocalDate today, RelativeItem item) {
        return TimeSpan.move(today, item.spans());
    }

    /** A stated weekday near the day is right: the text may be a day older than the reference. */
    private static void day(Verdict verdict, Draft draft, LocalDate day) {
        verdict.date = PartialDate.of(day);
        if (draft.weekdays == null || Weekdays.agree(verdict.date, Weekdays.of(draft))) {
            Weekdays.check(verdict, draft);
            return;
        }
        verdict.flag(DateFlag.WEEKDAY_CONTRADICTS, 0.6);
        LocalDate before = Weekdays.onOrBefore(day, draft.weekdays.first());
        LocalDate after = Weekdays.onOrAfter(day, draft.weekdays.first());
        if (ChronoUnit.DAYS.between(before, day) <= MOST_DRIFT) {
            verdict.date = PartialDate.of(before);
        } else if (ChronoUnit.DAYS.between(day, after) <= MOST_DRIFT) {
            verdict.date = PartialDate.of(after);
        } else {
            verdict.date = null;
            verdict.alternative(PartialDate.of(day));
        }
    }

    /** Days and longer move what the clock shows, shorter spans the moment. */
    private LocalDateTime moved(Instant now, List<TimeSpan> spans) {
        List<TimeSpan> days = spans.stream().filter(s -> s.unit().unit().isDateBased()).toList();
        List<TimeSpan> hours = spans.stream().filter(s -> !s.unit().unit().isDateBased()).toList();
        Instant day = now;
        if (!days.isEmpty()) {
            day = LocalTimes.of(TimeSpan.move(shown(now), days), reference.zone()).toInstant();
        }
        return shown(TimeSpan.move(day, hours));
    }

    private LocalDateTime shown(Instant moment) {
        return LocalTimes.of(moment, reference.zone()).toLocalDateTime();
    }

    private void moment(Verdict verdict, RelativeItem item) {
        Instant now = reference.now();
        if (now == null) {
            return;
        }
        LocalDateTime moment = moved(now, item.spans());
        verdict.date = PartialDate.of(moment.toLocalDate());
        if (reference.hasTime()) {
            verdict.time = LocalTime.of(moment.getHour(), moment.getMinute());
        }
    }

    /** Fills in a weekday that stands alone; false where it is a name. */
    boolean fill(Verdict verdict, Draft draft, WeekdayItem item) {
        if (item.bare() || names.isWeekdayName(draft, item)) {
            return false;
        }
        verdict.confidence = 0.65;
        verdict.flags.add(DateFlag.RELATIVE);
        LocalDate today = reference.today();
        if (today == null || isOpen(item)) {
            return true;
        }
        LocalDate day = weekday(item, today);
        verdict.date = PartialDate.of(day);
        if (item.isList()) {
            LocalDate last = Weekdays.onOrAfter(day, item.last());
            verdict.until = PartialDate.of(last);
            if (item.nearness() == Nearness.NONE && last.isAfter(today)) {
                verdict.date = null;
                verdict.until = null;
            }
        }
        return true;
    }

    /**
     * Returns whether nothing tells on which side of the reference a weekday lies: 'before Friday',
     * 'of next week'.
     */
    private boolean isOpen(WeekdayItem item) {
        int before = item.begin() - 1;
        boolean bound =
                t.is(before, Sense.TO)
                        || t.is(before, Sense.THIS)
                        || (t.is(before, Sense.AGO) && t.value(before, Sense.AGO) == 1);
        boolean stretch = t.is(before, Sense.FROM) && t.is(item.end(), Sense.TO);
        boolean ofWeek = t.is(item.end(), Sense.FROM) && t.isAny(item.end() + 1, WEEKS);
        return item.nearness() == Nearness.NONE && (bound || stretch || ofWeek);
    }

    private LocalDate weekday(WeekdayItem item, LocalDate today) {
        return switch (item.nearness()) {
            case BEFORE_LAST -> Weekdays.onOrBefore(today.minusDays(8), item.first());
            case PAST -> Weekdays.onOrBefore(today.minusDays(1), item.first());
            case NEXT -> Weekdays.onOrAfter(today.plusDays(1), item.first());
            case NONE, CURRENT, LAST_YEAR, THIS_YEAR, NEXT_YEAR, UNREADABLE ->
                    names.isAhead(item.begin())
                            ? Weekdays.onOrAfter(today, item.first())
                            : Weekdays.onOrBefore(today, item.first());
        };
    }
}
