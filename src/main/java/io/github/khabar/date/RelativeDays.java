package io.github.khabar.date;

import org.jspecify.annotations.Nullable;

/** Reads days told from the reference: أمس, بعد غد, منذ 3 ساعات, قبل يومين. */
final class RelativeDays {
    private static final int MOST_DIGITS = 3;
    private static final long STARTS_A_DATE =
            Sense.WEEKDAY.bit()
                    | Sense.GREGORIAN_MONTH.bit()
                    | Sense.HIJRI_MONTH.bit()
                    | Sense.ORDINAL.bit()
                    | Sense.RELATIVE_DAY.bit();

    private RelativeDays() {}

    static @Nullable RelativeItem read(Tokens t, int i) {
        if (t.is(i, Sense.RELATIVE_DAY)) {
            return new RelativeItem(i, i + 1, TimeUnit.DAY, t.value(i, Sense.RELATIVE_DAY), false);
        }
        if (t.is(i, Sense.WEAK_RELATIVE)) {
            return new RelativeItem(i, i + 1, TimeUnit.DAY, t.value(i, Sense.WEAK_RELATIVE), true);
        }
        return t.is(i, Sense.AGO) ? ago(t, i) : null;
    }

    private static @Nullable RelativeItem ago(Tokens t, int i) {
        int at = t.is(i + 1, Sense.JOINT) ? i + 2 : i + 1;
        NumberWords.Reading count = count(t, at);
        if (count == null) {
            return null;
        }
        int end = count.next();
        boolean beforeAnEvent = t.value(i, Sense.AGO) == 1 && t.is(end, Sense.FROM);
        if (beforeAnEvent || t.isNumber(end) || t.isAny(end, STARTS_A_DATE)) {
            return null;
        }
        TimeUnit unit = TimeUnit.of(t.value(end - 1, Sense.UNIT));
        return new RelativeItem(i, end, unit, -count.value(), false);
    }

    /** Reads a number and its unit, or a unit that counts itself. */
    private static NumberWords.@Nullable Reading count(Tokens t, int i) {
        if (t.is(i, Sense.UNIT)) {
            return t.is(i, Sense.UNIT_COUNT)
                    ? new NumberWords.Reading(t.value(i, Sense.UNIT_COUNT), i + 1)
                    : null;
        }
        NumberWords.Reading count =
                t.isNumber(i) && t.digits(i) <= MOST_DIGITS
                        ? new NumberWords.Reading(t.number(i), i + 1)
                        : NumberWords.small(t, i);
        if (count == null || !t.is(count.next(), Sense.UNIT)) {
            return null;
        }
        return new NumberWords.Reading(count.value(), count.next() + 1);
    }
}
