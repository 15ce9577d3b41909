package io.github.khabar.date.grammar;

import io.github.khabar.date.language.ArabicLetters;
import io.github.khabar.date.language.FutureVerbs;
import io.github.khabar.date.language.Sense;
import io.github.khabar.date.language.TimeUnit;
import io.github.khabar.date.language.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Tells a day from a name that is made of a day's words: a market, an assembly, a newspaper, a
 * movement, a feast.
 */
public final class NameEvidence {
    private static final String ARTICLE = "" + ArabicLetters.ALEF + ArabicLetters.LAM;
    private static final String YEH = "" + ArabicLetters.YEH;
    private static final String YEH_HEH = YEH + ArabicLetters.HEH;
    private static final long RECURRENCE = Sense.EVERY.bit() | Sense.NAME_BEFORE.bit();
    private static final long PART_OR_DAY = Sense.DAY_WORD.bit() | Sense.DAY_PART.bit();

    /** The value of the plural 'days', after which weekdays recur. */
    private static final int DAYS = 3;

    private static final int LONGEST_ADJECTIVE = 14;
    private static final int AHEAD_TOKENS = 6;
    private static final int AHEAD_LETTERS = 60;

    private final Tokens t;

    public NameEvidence(Tokens tokens) {
        this.t = tokens;
    }

    /** Returns whether a weekday that stands alone is no day. */
    public boolean isWeekdayName(Draft draft, WeekdayItem item) {
        int before = item.begin() - 1;
        if (t.isAny(before, RECURRENCE) || recursEvery(item.end())) {
            return true;
        }
        if (t.is(before, Sense.DAY_WORD)) {
            return t.value(before, Sense.DAY_WORD) == DAYS || t.isAny(before - 1, RECURRENCE);
        }
        return draft.end == item.end()
                && (t.is(item.end(), Sense.NAME_AFTER) || t.is(item.end(), Sense.ORDINAL));
    }

    /** Returns whether 'every' or 'of every' follows. */
    private boolean recursEvery(int i) {
        return t.is(i, Sense.EVERY) || (t.is(i, Sense.FROM) && t.is(i + 1, Sense.EVERY));
    }

    /**
     * Returns whether 'today', 'tomorrow' or 'tonight' standing alone is part of a name or of
     * another day's.
     */
    public boolean isRelativeName(Draft draft, RelativeItem item) {
        if (t.is(item.begin() - 1, Sense.NAME_BEFORE) || t.is(item.begin() - 1, Sense.EVERY)) {
            return true;
        }
        if (draft.end != item.end() || item.unit() != TimeUnit.DAY) {
            return false;
        }
        boolean numbered = t.isNumber(item.end()) && !t.opensLine(item.end());
        boolean counted = t.is(item.end(), Sense.ARTICLE) && t.isNumber(item.end() + 1);
        return numbered
                || counted
                || t.is(item.end(), Sense.NAME_AFTER)
                || t.is(item.end(), Sense.ORDINAL)
                || isDescribed(item.end());
    }

    /** Returns whether the next word is an adjective with the article, as in 'the world day'. */
    private boolean isDescribed(int i) {
        if (!t.isOther(i) || t.isGlued(i) || t.opensLine(i)) {
            return false;
        }
        String word = t.firstWord(i, LONGEST_ADJECTIVE);
        boolean nisba = word.endsWith(YEH) || word.endsWith(YEH_HEH);
        return word.startsWith(ARTICLE) && nisba && word.length() > ARTICLE.length() + 2;
    }

    /** Returns whether a day comes round every year, or has become the name of an event. */
    public boolean isYearly(Draft draft, @Nullable DateItem date) {
        boolean every =
                recursEvery(draft.end)
                        || t.is(draft.begin - 1, Sense.EVERY)
                        || (t.is(draft.begin - 1, Sense.DAY_WORD)
                                && t.is(draft.begin - 2, Sense.EVERY));
        boolean named = date != null && date.lacksYear() && isAfterAnniversary(draft.begin);
        return every || named;
    }

    private boolean isAfterAnniversary(int begin) {
        int i = t.is(begin - 1, Sense.DAY_WORD) ? begin - 2 : begin - 1;
        i = t.mark(i) != 0 ? i - 1 : i;
        return t.is(i, Sense.ANNIVERSARY);
    }

    /**
     * Returns whether a word shortly before, or a verb in the future, tells that the day lies
     * ahead.
     */
    public boolean isAhead(int begin) {
        for (int i = begin - 1;
                i >= 0 && i >= begin - AHEAD_TOKENS && !t.isMark(i, '.') && !t.opensLine(i + 1);
                i--) {
            if (t.is(i, Sense.AHEAD)) {
                return true;
            }
        }
        if (isAfterOnward(begin)) {
            return true;
        }
        return FutureVerbs.in(t.before(begin, AHEAD_LETTERS));
    }

    /** Returns whether 'starting from' stands directly before: ابتداء من يوم. */
    private boolean isAfterOnward(int begin) {
        int i = t.isAny(begin - 1, PART_OR_DAY) ? begin - 2 : begin - 1;
        return t.is(i, Sense.FROM) && t.is(i - 1, Sense.ONWARD);
    }
}
