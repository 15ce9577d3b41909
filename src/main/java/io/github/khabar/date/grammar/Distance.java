package io.github.khabar.date.grammar;

import io.github.khabar.date.language.Sense;
import io.github.khabar.date.language.TimeSpan;
import io.github.khabar.date.language.TimeUnit;
import io.github.khabar.date.language.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stretch of time in one part or more: ثلاثة أيام, 5 ساعات و29 دقيقة, ساعة ونصف, نصف ساعة.
 */
final class Distance {
    private static final int MOST_DIGITS = 3;

    /** A month and a day, or an hour, a minute and a second: more parts than that say nothing. */
    private static final int MOST_PARTS = 3;

    private static final int HALF = 30;

    private final Tokens t;
    private final List<TimeSpan> spans = new ArrayList<>();
    private int end;
    private TimeUnit unit = TimeUnit.DAY;

    private Distance(Tokens tokens, int begin) {
        t = tokens;
        end = begin;
    }

    static @Nullable Distance read(Tokens t, int i) {
        Distance distance = new Distance(t, i);
        return distance.fractionOfHour() || distance.parts() ? distance : null;
    }

    /** Returns the token after it. */
    int end() {
        return end;
    }

    /** Returns the finest unit that is counted. */
    TimeUnit unit() {
        return unit;
    }

    int lastCount() {
        return spans.get(spans.size() - 1).amount();
    }

    /** Returns its parts as a way back in time. */
    List<TimeSpan> past() {
        return spans.stream().map(span -> new TimeSpan(span.unit(), -span.amount())).toList();
    }

    /** Reads 'half an hour'. */
    private boolean fractionOfHour() {
        boolean hour =
                t.is(end, Sense.HOUR_FRACTION)
                        && t.is(end + 1, Sense.UNIT_COUNT)
                        && unitAt(end + 1) == TimeUnit.HOUR;
        if (hour) {
            add(new TimeSpan(TimeUnit.MINUTE, t.value(end, Sense.HOUR_FRACTION)), end + 2);
        }
        return hour;
    }

    private boolean parts() {
        if (!part(end)) {
            return false;
        }
        while (spans.size() < MOST_PARTS && !fraction()) {
            int next = isNumberBeside() ? end : NumberWords.conjoined(t, end);
            if (next < 0 || !part(next)) {
                break;
            }
        }
        return true;
    }

    /** Content systems put the parts side by side: 3 ساعات 12 دقيقة. */
    private boolean isNumberBeside() {
        return t.isNumber(end) && !t.isGlued(end) && !t.opensLine(end);
    }

    /** Reads a number and its unit, or a unit that counts itself, finer than the one before. */
    private boolean part(int i) {
        NumberWords.Reading count = count(i);
        if (count == null || (!spans.isEmpty() && unitAt(count.next()).compareTo(unit) >= 0)) {
            return false;
        }
        add(new TimeSpan(unitAt(count.next()), count.value()), count.next() + 1);
        return true;
    }

    /** Returns how many, and the token of the unit. */
    private NumberWords.@Nullable Reading count(int i) {
        if (t.is(i, Sense.UNIT)) {
            return t.is(i, Sense.UNIT_COUNT)
                    ? new NumberWords.Reading(t.value(i, Sense.UNIT_COUNT), i)
                    : null;
        }
        NumberWords.Reading count =
                t.isNumber(i) && t.digits(i) <= MOST_DIGITS
                        ? new NumberWords.Reading(t.number(i), i + 1)
                        : NumberWords.small(t, i);
        return count == null || !t.is(count.next(), Sense.UNIT) ? null : count;
    }

    private TimeUnit unitAt(int i) {
        return TimeUnit.of(t.value(i, Sense.UNIT));
    }

    private void add(TimeSpan span, int next) {
        spans.add(span);
        unit = span.unit();
        end = next;
    }

    /** Reads 'and a half' and, of an hour, 'and a quarter' and 'less a quarter'. */
    private boolean fraction() {
        boolean less = t.is(end, Sense.EXCEPT);
        int at = less ? end + 1 : NumberWords.conjoined(t, end);
        if (at < 0 || !t.is(at, Sense.HOUR_FRACTION)) {
            return false;
        }
        int minutes = t.value(at, Sense.HOUR_FRACTION);
        if (unit == TimeUnit.HOUR) {
            add(new TimeSpan(TimeUnit.MINUTE, less ? -minutes : minutes), at + 1);
        } else if (minutes == HALF && !less) {
            half(at + 1);
        }
        return true;
    }

    /** Half a month is no day that anybody counted: the unit stays. */
    private void half(int next) {
        TimeSpan half = unit.half();
        if (half != null) {
            spans.add(half);
            end = next;
        }
    }
}
