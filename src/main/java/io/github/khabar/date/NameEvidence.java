package io.github.khabar.date;

import org.jspecify.annotations.Nullable;

/**
 * Tells a day from a name that is made of a day's words: a market, an assembly, a newspaper, a
 * movement, a feast.
 */
final class NameEvidence {
    private static final String ARTICLE = "" + ArabicLetters.ALEF + ArabicLetters.LAM;
    private static final long RECURRENCE = Sense.EVERY.bit() | Sense.NAME_BEFORE.bit();
    private static final int LONGEST_ADJECTIVE = 14;
    private static final int AHEAD_TOKENS = 6;

    private final Tokens t;

    NameEvidence(Tokens tokens) {
        this.t = tokens;
    }

    /** Returns whether a weekday that stands alone is no day. */
    boolean isWeekdayName(Draft draft, WeekdayItem item) {
        return t.is(item.begin() - 1, Sense.NAME_BEFORE)
                || t.is(item.begin() - 1, Sense.EVERY)
                || (t.is(item.begin() - 1, Sense.DAY_WORD) && t.isAny(item.begin() - 2, RECURRENCE))
                || (draft.end == item.end()
                        && (t.is(item.end(), Sense.NAME_AFTER) || t.is(item.end(), Sense.ORDINAL)));
    }

    /**
     * Returns whether 'today', 'tomorrow' or 'tonight' standing alone is part of a name or of
     * another day's.
     */
    boolean isRelativeName(Draft draft, RelativeItem item) {
        if (t.is(item.begin() - 1, Sense.NAME_BEFORE) || t.is(item.begin() - 1, Sense.EVERY)) {
            return true;
        }
        if (draft.end != item.end() || item.unit() != TimeUnit.DAY) {
            return false;
        }
        boolean numbered = t.isNumber(item.end()) && !t.opensLine(item.end());
        return numbered
                || t.is(item.end(), Sense.NAME_AFTER)
                || t.is(item.end(), Sense.ORDINAL)
                || isDescribed(item.end());
    }

    /** Returns whether the next word is an adjective with the article, as in 'the world day'. */
    private boolean isDescribed(int i) {
        if (!t.isOther(i) || t.isGlued(i) || t.opensLine(i)) {
            return false;
        }
        String text = t.text();
        int end = t.begin(i);
        int limit = Math.min(text.length(), end + LONGEST_ADJECTIVE);
        while (end < limit && CharClass.of(text.charAt(end)) == CharClass.ARABIC) {
            end++;
        }
        boolean article = text.startsWith(ARTICLE, t.begin(i));
        boolean nisba = text.charAt(end - 1) == ArabicLetters.YEH;
        return article && nisba && end - t.begin(i) > ARTICLE.length() + 2;
    }

    /** Returns whether a day comes round every year, or has become the name of an event. */
    boolean isYearly(Draft draft, @Nullable DateItem date) {
        boolean every =
                t.is(draft.end, Sense.EVERY)
                        || (t.is(draft.end, Sense.FROM) && t.is(draft.end + 1, Sense.EVERY))
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

    /** Returns whether a word shortly before tells that the day lies ahead. */
    boolean isAhead(int begin) {
        for (int i = begin - 1; i >= 0 && i >= begin - AHEAD_TOKENS && !t.isMark(i, '.'); i--) {
            if (t.is(i, Sense.AHEAD)) {
                return true;
            }
        }
        return false;
    }
}
