package io.github.khabar.date.grammar;

import io.github.khabar.date.language.ArabicLetters;
import io.github.khabar.date.language.DayHalf;
import io.github.khabar.date.language.Sense;
import io.github.khabar.date.language.TimeUnit;
import io.github.khabar.date.language.Tokens;
import io.github.khabar.date.language.ZoneNames;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads times of day: 09:00, 10:07 م, 10h30, الساعة الثالثة والنصف بعد الزوال, with their zones.
 */
final class TimesOfDay {
    private static final int LAST_TEEN = 19;

    /** The tokens of a date of three numbers. */
    private static final int NUMERIC_DATE = 5;

    private final Tokens t;
    private final int begin;
    private int at;
    private int hour;
    private int minute;
    private int second;
    private boolean seconds;
    private boolean openHalf;
    private boolean words;

    /** Whether this is the end of a stretch of time, which has no end of its own. */
    private boolean stretch;

    private @Nullable ZoneId zone;

    private TimesOfDay(Tokens tokens, int begin) {
        this.t = tokens;
        this.begin = begin;
        this.at = begin;
    }

    static @Nullable TimeItem read(Tokens t, int i) {
        return new TimesOfDay(t, i).read();
    }

    /**
     * Returns whether a word at this place is the half of the day of the clock after it, and no era
     * of the year before it, as after a date in numbers: 2020/10/9 م 02:26.
     */
    static boolean isHalfBefore(Tokens t, int i) {
        boolean dated = t.isNumber(i - 1) && (t.isMark(i - 2, '/') || t.isMark(i - 2, '-'));
        boolean clock = t.isMark(i + 2, ':') && t.digits(i + 3) == 2 && t.number(i + 1) <= 12;
        int after = t.isMark(i + 4, ':') ? i + 6 : i + 4;
        return t.is(i, Sense.MERIDIEM)
                && !t.isGlued(i)
                && dated
                && !isInBothCalendars(t, i)
                && clock
                && !t.is(after, Sense.MERIDIEM);
    }

    /**
     * Returns whether the date before an era has a Hijri one before it, which the era is told from.
     */
    private static boolean isInBothCalendars(Tokens t, int era) {
        int begin = era - NUMERIC_DATE;
        for (int i = begin - 3; i < begin; i++) {
            if (t.isAny(i, Sense.HIJRI_ERA.bit() | Sense.MATCH.bit())) {
                return true;
            }
        }
        return false;
    }

    private @Nullable TimeItem read() {
        if (isHalfBefore(t, begin - 1)) {
            return afterHalf();
        }
        boolean named = t.is(at, Sense.HOUR_WORD);
        if (named) {
            at++;
        }
        boolean zoned = zoneBefore();
        if (!clock() && (zoned || (!letter() && !plain(named)))) {
            return null;
        }
        if (hour > 23 || minute > 59 || second > 59) {
            return null;
        }
        if (!zoned) {
            zone();
        }
        end();
        return new TimeItem(begin, at, LocalTime.of(hour, minute, second), zone, openHalf, words);
    }

    private @Nullable TimeItem afterHalf() {
        if (!clock() || minute > 59 || second > 59) {
            return null;
        }
        hour = DayHalf.of(t.value(begin - 1, Sense.MERIDIEM)).hour(hour);
        zone();
        LocalTime time = LocalTime.of(hour, minute, second);
        return new TimeItem(begin - 1, at, time, zone, false, false);
    }

    /** Passes over the end of a stretch of time, whose beginning is the time. */
    private void end() {
        boolean to =
                t.is(at, Sense.TO)
                        || t.isMark(at, '-')
                        || t.isMark(at, '\u2013')
                        || t.isMark(at, '/');
        if (to && !stretch && isHour(t.is(at + 1, Sense.HOUR_WORD) ? at + 2 : at + 1)) {
            TimesOfDay rest = new TimesOfDay(t, at + 1);
            rest.stretch = true;
            TimeItem end = rest.read();
            if (end != null
                    && (t.isMark(end.begin() + 1, ':') || t.is(end.begin(), Sense.HOUR_WORD))) {
                at = end.end();
            }
        }
    }

    /** Reads a zone in front of its clock, بتوقيت العيون 10:00 or GMT 10:42, and tells whether. */
    private boolean zoneBefore() {
        boolean named = t.is(at, Sense.ZONE_WORD);
        int i = named ? at + 1 : at;
        boolean utc = t.is(i, Sense.UTC) && t.value(i, Sense.UTC) == 1;
        int next = named && t.is(i, Sense.ZONE) ? region(i) : utc ? offset(i) : -1;
        if (next < 0) {
            return false;
        }
        at = t.is(next, Sense.HOUR_WORD) || t.isMark(next, ':') ? next + 1 : next;
        return true;
    }

    /** Reads 9:05, 09:05:30 and the half of the day after it. */
    private boolean clock() {
        boolean colon = t.isMark(at + 1, ':') || isPointBeforeZone();
        if (!isHour(at) || !colon || t.digits(at + 2) != 2) {
            return false;
        }
        boolean chained = t.isMark(at - 1, ':') && t.isGlued(at) && t.isNumber(at - 2);
        if (chained) {
            return false;
        }
        hour = t.number(at);
        minute = t.number(at + 2);
        at += 3;
        if (t.isMark(at, ':') && t.digits(at + 1) == 2) {
            second = t.number(at + 1);
            seconds = true;
            at +=
                    t.isMark(at + 2, '.')
                                    && t.isGlued(at + 2)
                                    && t.isGlued(at + 3)
                                    && t.isNumber(at + 3)
                            ? 4
                            : 2;
        }
        half();
        return true;
    }

    /** Returns whether a point stands for the colon: a zone tells that 19.00 is a time. */
    private boolean isPointBeforeZone() {
        return isPoint(at + 1)
                && t.isGlued(at + 2)
                && t.is(at + 3, Sense.ZONE_WORD)
                && t.is(at + 4, Sense.ZONE);
    }

    private boolean isHour(int i) {
        return t.isNumber(i) && t.digits(i) <= 2 && t.number(i) <= 23;
    }

    /** Reads 10h30. */
    private boolean letter() {
        if (!isHour(at)
                || !t.is(at + 1, Sense.HOUR_LETTER)
                || t.value(at + 1, Sense.HOUR_LETTER) != 1) {
            return false;
        }
        if (!t.isGlued(at + 1)) {
            return false;
        }
        hour = t.number(at);
        at += 2;
        if (t.digits(at) == 2 && t.isGlued(at)) {
            minute = t.number(at);
            at++;
        } else {
            fraction();
        }
        half();
        return true;
    }

    /** Reads an hour without minutes, in digits or in words, and a fraction of an hour. */
    private boolean plain(boolean named) {
        if (t.is(at, Sense.CLOCK_TIME)) {
            hour = t.value(at, Sense.CLOCK_TIME);
            at++;
            return true;
        }
        if (isHour(at)) {
            hour = t.number(at);
            at++;
            if (named && isPoint(at) && t.digits(at + 1) == 2 && t.isGlued(at + 1)) {
                minute = t.number(at + 1);
                at += 2;
            }
        } else {
            NumberWords.Reading reading =
                    named || t.is(at, Sense.ORDINAL) ? NumberWords.small(t, at) : null;
            if (reading != null && reading.value() > LAST_TEEN) {
                reading = NumberWords.word(t, at); // 'the fifth and twenty' minutes
            }
            if (reading == null || reading.value() > 12) {
                return false;
            }
            hour = reading.value();
            at = reading.next();
            words = true;
        }
        fraction();
        return half() || named;
    }

    private boolean isPoint(int i) {
        return t.isGlued(i)
                && (t.isMark(i, '.') || t.isMark(i, ',') || t.isMark(i, ArabicLetters.COMMA));
    }

    private void fraction() {
        int i = t.is(at, Sense.AND) ? at + 1 : at;
        boolean and = i > at || t.isJoinedByAnd(i);
        boolean except = t.is(i, Sense.EXCEPT);
        if (except) {
            i++;
        } else if (!and) {
            return;
        }
        int minutes = minutes(i);
        if (minutes <= 0 || minutes > 59) {
            return;
        }
        if (except) {
            hour = (hour + 23) % 24;
            minute = 60 - minutes;
        } else {
            minute = minutes;
        }
    }

    /** Reads the minutes after 'and' or 'less', moves behind them, and returns them, or 0. */
    private int minutes(int i) {
        if (t.is(i, Sense.HOUR_FRACTION)) {
            at = i + 1;
            return t.value(i, Sense.HOUR_FRACTION);
        }
        NumberWords.Reading count =
                t.isNumber(i) && t.digits(i) <= 2
                        ? new NumberWords.Reading(t.number(i), i + 1)
                        : NumberWords.small(t, i);
        if (count == null || !isMinuteWord(count.next())) {
            return 0;
        }
        at = count.next() + 1;
        return count.value();
    }

    private boolean isMinuteWord(int i) {
        boolean unit =
                t.is(i, Sense.UNIT) && TimeUnit.of(t.value(i, Sense.UNIT)) == TimeUnit.MINUTE;
        return unit || (t.is(i, Sense.HOUR_LETTER) && t.value(i, Sense.HOUR_LETTER) == 2);
    }

    /** Applies the half of the day that follows, and tells whether one does. */
    private boolean half() {
        if (t.is(at, Sense.MERIDIEM) && !t.isJoinedByAnd(at)) {
            hour = DayHalf.of(t.value(at, Sense.MERIDIEM)).hour(hour);
            at++;
            return true;
        }
        openHalf = hour <= 12;
        return false;
    }

    private void zone() {
        int i = t.isMark(at, '(') ? at + 1 : at;
        boolean inside = i > at;
        if (t.is(i, Sense.JOINT)) {
            i++;
        }
        boolean named = t.is(i, Sense.ZONE_WORD);
        if (named) {
            i++;
        }
        int end = t.is(i, Sense.ZONE) && (named || inside) ? region(i) : offset(i);
        if (end < 0) {
            return;
        }
        at = inside && t.isMark(end, ')') ? end + 1 : end;
    }

    private int region(int i) {
        ZoneId named = ZoneNames.zone(t.value(i, Sense.ZONE));
        zone = named;
        boolean utc = named.normalized().equals(ZoneOffset.UTC);
        int end = utc && isOffsetFromUtc(i + 1) ? signedOffset(i + 1, true) : -1;
        return end < 0 ? i + 1 : end;
    }

    /** A minus with spaces around it is as often a dash. */
    private boolean isOffsetFromUtc(int sign) {
        boolean east = t.isMark(sign, '+');
        boolean west = t.isMark(sign, '-') && t.isGlued(sign) && t.isGlued(sign + 1);
        return (east || west) && t.isNumber(sign + 1);
    }

    /** Reads UTC, GMT+1, +01:00, +0100 and Z; returns the token after it, or -1. */
    private int offset(int i) {
        boolean utc = t.is(i, Sense.UTC) && (t.value(i, Sense.UTC) == 1 || t.isGlued(i));
        int sign = utc ? i + 1 : i;
        boolean west = t.isMark(sign, '-') && (utc || seconds);
        boolean signed =
                (west || t.isMark(sign, '+'))
                        && t.isGlued(sign + 1)
                        && (utc || t.isGlued(sign) || seconds);
        if (!signed || !t.isNumber(sign + 1)) {
            if (utc) {
                zone = ZoneOffset.UTC;
            }
            return utc ? i + 1 : -1;
        }
        return signedOffset(sign, utc);
    }

    private int signedOffset(int sign, boolean utc) {
        int digits = t.digits(sign + 1);
        boolean minutes = digits == 2 && t.isMark(sign + 2, ':') && t.digits(sign + 3) == 2;
        if (digits != 4 && !minutes && !utc) {
            return -1;
        }
        int hours = digits == 4 ? t.number(sign + 1) / 100 : t.number(sign + 1);
        int rest = digits == 4 ? t.number(sign + 1) % 100 : minutes ? t.number(sign + 3) : 0;
        try {
            int factor = t.isMark(sign, '-') ? -1 : 1;
            zone = ZoneOffset.ofHoursMinutes(factor * hours, factor * rest);
        } catch (DateTimeException e) {
            return -1;
        }
        return minutes ? sign + 4 : sign + 2;
    }
}
