package io.github.khabar.date.grammar;

import io.github.khabar.date.language.Sense;
import io.github.khabar.date.language.TimeUnit;
import io.github.khabar.date.language.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads days told from the reference: أمس, بعد غد, منذ 3 ساعات, قبل يومين. */
final class RelativeDays {
    private static final int MOST_DIGITS = 3;

    /** The value of 'month' and 'year' with the article. */
    private static final int WITH_ARTICLE = 2;

    private static final long STARTS_A_DATE =
            Sense.WEEKDAY.bit()
                    | Sense.GREGORIAN_MONTH.bit()
                    | Sense.HIJRI_MONTH.bit()
                    | Sense.ORDINAL.bit()
                    | Sense.RELATIVE_DAY.bit();

    private static final long NAMED = Sense.NAME_BEFORE.bit() | Sense.NAME_AFTER.bit();

    private RelativeDays() {}

    static @Nullable RelativeItem read(Tokens t, int i) {
        if (t.is(i, Sense.RELATIVE_DAY)) {
            return new RelativeItem(i, i + 1, TimeUnit.DAY, t.value(i, Sense.RELATIVE_DAY), false);
        }
        if (t.is(i, Sense.WEAK_RELATIVE)) {
            return new RelativeItem(i, i + 1, TimeUnit.DAY, t.value(i, Sense.WEAK_RELATIVE), true);
        }
        if (t.is(i, Sense.AGO)) {
            return ago(t, i);
        }
        return t.is(i, Sense.THIS) ? thisPeriod(t, i) : period(t, i);
    }

    /** Reads 'last month', 'this year': الشهر الماضي, العام الجاري. */
    private static @Nullable RelativeItem period(Tokens t, int i) {
        TimeUnit unit = articled(t, i);
        if (unit == null || !t.is(i + 1, Sense.NEARNESS)) {
            return null;
        }
        return new RelativeItem(i, i + 2, unit, t.value(i + 1, Sense.NEARNESS), false);
    }

    /**
     * Reads 'this month', 'this year' where nothing dates them more closely: هذا الشهر, هذه السنة.
     */
    private static @Nullable RelativeItem thisPeriod(Tokens t, int i) {
        TimeUnit unit = articled(t, i + 1);
        int end = i + 2;
        if (unit == null
                || t.isNumber(end)
                || t.isAny(end, STARTS_A_DATE | NAMED)
                || t.isAny(i - 1, NAMED)) {
            return null;
        }
        return t.is(end, Sense.NEARNESS) ? null : new RelativeItem(i, end, unit, 0, false);
    }

    /** Returns the unit of 'the month' and 'the year', or null. */
    private static @Nullable TimeUnit articled(Tokens t, int i) {
        if (t.is(i, Sense.MONTH_WORD) && t.value(i, Sense.MONTH_WORD) == WITH_ARTICLE) {
            return TimeUnit.MONTH;
        }
        boolean year = t.is(i, Sense.YEAR_WORD) && t.value(i, Sense.YEAR_WORD) == WITH_ARTICLE;
        return year ? TimeUnit.YEAR : null;
    }

    private static @Nullable RelativeItem ago(Tokens t, int i) {
        int at = t.is(i + 1, Sense.JOINT) ? i + 2 : i + 1;
        NumberWords.Reading count = count(t, at);
        if (count == null) {
            return null;
        }
        int end = count.next();
        TimeUnit unit = TimeUnit.of(t.value(end - 1, Sense.UNIT));
        if (t.is(end, Sense.CARDINAL) && t.value(end, Sense.CARDINAL) == count.value()) {
            end++;
        }
        boolean beforeAnEvent = t.value(i, Sense.AGO) == 1 && t.is(end, Sense.FROM);
        if (beforeAnEvent || t.isNumber(end) || t.isAny(end, STARTS_A_DATE)) {
            return null;
        }
        return new RelativeItem(i, end, unit, -count.value(), false);
    }

    /**
     * Reads the 'ago' of web pages, which stands behind, where nothing leads to it: prose says
     * 'over three years that passed' as well.
     */
    static @Nullable RelativeItem elapsed(Tokens t, int i) {
        if (!t.is(i + 2, Sense.ELAPSED) || !(i == 0 || t.opensLine(i) || t.mark(i - 1) != 0)) {
            return null;
        }
        NumberWords.Reading count = count(t, i);
        return count == null || count.next() != i + 2
                ? null
                : new RelativeItem(
                        i, i + 3, TimeUnit.of(t.value(i + 1, Sense.UNIT)), -count.value(), false);
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
