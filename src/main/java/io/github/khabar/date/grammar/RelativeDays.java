package io.github.khabar.date.grammar;

import io.github.khabar.date.language.Sense;
import io.github.khabar.date.language.TimeUnit;
import io.github.khabar.date.language.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads days told from the reference: أمس, بعد غد, منذ 3 ساعات, قبل يومين. */
final class RelativeDays {
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
            int days = t.value(i, Sense.RELATIVE_DAY);
            return isBeforeAnEvent(t, i, i + 1)
                    ? null
                    : RelativeItem.of(i, i + 1, TimeUnit.DAY, days, false);
        }
        if (t.is(i, Sense.WEAK_RELATIVE)) {
            int days = t.value(i, Sense.WEAK_RELATIVE);
            return RelativeItem.of(i, i + 1, TimeUnit.DAY, days, true);
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
        return RelativeItem.of(i, i + 2, unit, t.value(i + 1, Sense.NEARNESS), false);
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
        return t.is(end, Sense.NEARNESS) ? null : RelativeItem.of(i, end, unit, 0, false);
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
        Distance distance = Distance.read(t, t.is(i + 1, Sense.JOINT) ? i + 2 : i + 1);
        if (distance == null) {
            return null;
        }
        int end = distance.end();
        if (t.is(end, Sense.CARDINAL) && t.value(end, Sense.CARDINAL) == distance.lastCount()) {
            end++;
        }
        if (isBeforeAnEvent(t, i, end) || t.isNumber(end) || t.isAny(end, STARTS_A_DATE)) {
            return null;
        }
        return new RelativeItem(i, end, distance.unit(), distance.past(), false);
    }

    /** Returns whether 'before' leads to an event that follows: two days before the vote. */
    private static boolean isBeforeAnEvent(Tokens t, int i, int end) {
        return t.is(i, Sense.AGO) && t.value(i, Sense.AGO) == 1 && t.is(end, Sense.FROM);
    }

    /**
     * Reads the 'ago' of web pages, which stands behind, where nothing leads to it: prose says
     * 'over three years that passed' as well.
     */
    static @Nullable RelativeItem elapsed(Tokens t, int i) {
        if (!(i == 0 || t.opensLine(i) || t.mark(i - 1) != 0)) {
            return null;
        }
        Distance distance = Distance.read(t, i);
        return distance == null || !t.is(distance.end(), Sense.ELAPSED)
                ? null
                : new RelativeItem(i, distance.end() + 1, distance.unit(), distance.past(), false);
    }
}
