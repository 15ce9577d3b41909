package io.github.khabar.date.normalization;

import io.github.khabar.date.DateContext;
import io.github.khabar.date.DateFlag;
import io.github.khabar.date.DateMention;
import io.github.khabar.date.grammar.DateItem;
import io.github.khabar.date.grammar.DateItem.Trait;
import io.github.khabar.date.grammar.Draft;
import io.github.khabar.date.grammar.NameEvidence;
import io.github.khabar.date.grammar.TimeItem;
import io.github.khabar.date.language.DayHalf;
import io.github.khabar.date.language.SourceText;
import io.github.khabar.date.language.Tokens;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Turns drafts into mentions. */
final class Resolver {
    private final Tokens t;
    private final NameEvidence names;
    private final GregorianDates gregorian;
    private final HijriDates hijri;
    private final BothCalendars both;
    private final RelativeDates relative;

    Resolver(Tokens tokens, DateContext context, HijriCalendar calendar, int firstTwoDigitYear) {
        Reference reference = Reference.of(context);
        t = tokens;
        names = new NameEvidence(tokens);
        gregorian = new GregorianDates(new YearChoice(reference.today()), firstTwoDigitYear);
        hijri = new HijriDates(calendar, reference.today());
        both = new BothCalendars(gregorian, hijri);
        relative = new RelativeDates(tokens, names, reference);
    }

    /** Returns the mention, or null where the draft is no date after all. */
    @Nullable DateMention resolve(Draft draft) {
        Verdict verdict = new Verdict();
        if (!fill(verdict, draft)) {
            return null;
        }
        if (draft.relative != null && draft.relative.isToday()) {
            verdict.flags.add(DateFlag.TODAY);
        }
        return mention(verdict, draft);
    }

    private boolean fill(Verdict verdict, Draft draft) {
        if (draft.date != null) {
            return date(verdict, draft, draft.date);
        }
        if (draft.relative != null) {
            return relative.fill(verdict, draft, draft.relative);
        }
        return draft.weekdays != null && relative.fill(verdict, draft, draft.weekdays);
    }

    private boolean date(Verdict verdict, Draft draft, DateItem item) {
        if (draft.partner != null) {
            if (!both.fill(verdict, draft, item, draft.partner)) {
                return false;
            }
        } else if (item.has(Trait.COMPANION)) {
            return false;
        } else if (item.isHijri()) {
            hijri.fill(verdict, draft, item);
        } else if (!gregorian.fill(verdict, draft, item)) {
            return false;
        }
        if (names.isYearly(draft, item)) {
            verdict.date = null;
            verdict.until = null;
        }
        if (verdict.date != null
                && (draft.borrowedYear || (item.first().year() == 0 && draft.until == null))) {
            verdict.flag(DateFlag.YEAR_INFERRED, 0.85);
        }
        Weekdays.check(verdict, draft);
        return true;
    }

    private @Nullable DateMention mention(Verdict verdict, Draft draft) {
        SourceText text = t.text();
        int begin = text.begin(t.begin(draft.begin));
        int end = text.end(t.end(closed(draft) - 1));
        if (text.cutsNumber(begin) || text.cutsNumber(end)) {
            return null;
        }
        TimeItem time = draft.time;
        return DateMention.builder(text.source(), begin, end)
                .date(verdict.date)
                .until(verdict.lastDay())
                .time(time == null ? verdict.time : time(time, draft.half))
                .zone(time == null ? null : time.zone())
                .calendar(verdict.calendar)
                .hijri(verdict.hijri)
                .confidence(verdict.confidence)
                .alternatives(verdict.alternatives)
                .flags(verdict.flags)
                .build();
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
}
