package io.github.khabar.date.grammar;

import io.github.khabar.date.language.ArabicLetters;
import io.github.khabar.date.language.Sense;
import io.github.khabar.date.language.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Tells a year that stands without the word 'year' from a count: منذ 1981, في 1998, بين 2013 و2017.
 */
final class YearAlone {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final int LONGEST_WORD = 14;

    /** Shorter words with the letter of 'in' or 'by' at their head are as often nouns. */
    private static final int SHORTEST_PHRASE = 5;

    /** The value of a word that stands before counts as often as before years. */
    private static final int WEAK = 2;

    /** The value of a word that stands before two years with a dash between them. */
    private static final int STRETCH = 3;

    private static final String ARTICLE = "" + ArabicLetters.ALEF + ArabicLetters.LAM;
    private static final String BY = "" + ArabicLetters.BEH;
    private static final String TEH_MARBUTA = "" + ArabicLetters.HEH;
    private static final long COUNTED =
            Sense.COUNTED.bit() | Sense.UNIT.bit() | Sense.HUNDREDS.bit() | Sense.THOUSANDS.bit();

    private static final long CONNECTIVES =
            Sense.FROM.bit()
                    | Sense.TO.bit()
                    | Sense.AND.bit()
                    | Sense.OR.bit()
                    | Sense.JOINT.bit()
                    | Sense.AGO.bit();

    private final Tokens t;
    private final int at;
    private final Years.@Nullable Reading last;
    private final Years.Reading year;

    YearAlone(Tokens tokens, int at, Years.Reading year) {
        this.t = tokens;
        this.at = at;
        this.year = year;
        this.last = readLast();
    }

    /** Returns the last year of a stretch, or null where one year stands alone. */
    Years.@Nullable Reading last() {
        return last;
    }

    /** Returns whether the words around a number of four digits make it a year. */
    boolean isOne() {
        if (!isModern(year) || t.opensLine(at)) {
            return false;
        }
        if (last != null) {
            return isClear(last.next(), true);
        }
        int before = t.is(at - 1, Sense.BEFORE_YEAR) ? t.value(at - 1, Sense.BEFORE_YEAR) : 0;
        if (before != 0 && before != STRETCH) {
            boolean weak = before == WEAK;
            return isClear(year.next(), weak && year.era() == Years.Era.NONE);
        }
        boolean partOf =
                t.is(at - 1, Sense.FROM)
                        && t.is(at - 2, Sense.ORDINAL)
                        && t.is(at - 3, Sense.PERIOD);
        return partOf && isClear(year.next(), false);
    }

    private Years.@Nullable Reading readLast() {
        int comma = t.isMark(year.next(), ArabicLetters.COMMA) ? 1 : 0;
        int next = year.next() + comma;
        boolean between = t.is(at - 1, Sense.BETWEEN) && t.is(next, Sense.AND);
        boolean fromTo = t.is(at - 1, Sense.FROM) && t.is(next, Sense.TO);
        boolean dash = t.isMark(next, '-') || t.isMark(next, '\u2013');
        if (!between && !fromTo && !dash) {
            return null;
        }
        Years.Reading end = Years.number(t, next + 1);
        if (end == null || !isModern(end) || end.year() <= year.year()) {
            return null;
        }
        return !dash || isStretch(end.next()) ? end : null;
    }

    /** Returns whether two years with a dash between them are a stretch of time: (1939-1945). */
    private boolean isStretch(int end) {
        boolean enclosed = t.isMark(at - 1, '(') && t.isMark(end, ')');
        return enclosed
                || (t.is(at - 1, Sense.BEFORE_YEAR)
                        && t.value(at - 1, Sense.BEFORE_YEAR) == STRETCH);
    }

    private static boolean isModern(Years.Reading reading) {
        return reading.year() >= FIRST_YEAR
                && reading.year() <= LAST_YEAR
                && reading.era() != Years.Era.HIJRI;
    }

    /**
     * Returns whether nothing that is counted follows: counts stand before a noun without the
     * article, often one that ends in teh marbuta.
     */
    private boolean isClear(int i, boolean weak) {
        if (i >= t.size() || t.opensLine(i)) {
            return true;
        }
        if (t.mark(i) != 0) {
            return !(t.isGlued(i) && t.isGlued(i + 1) && t.isNumber(i + 1));
        }
        if (t.isNumber(i) || t.isAny(i, COUNTED)) {
            return false;
        }
        return t.isJoinedByAnd(i)
                || t.isAny(i, CONNECTIVES)
                || isNoCount(t.firstWord(i, LONGEST_WORD), weak);
    }

    private static boolean isNoCount(String word, boolean weak) {
        boolean phrase = word.startsWith(BY) && word.length() >= SHORTEST_PHRASE;
        return word.startsWith(ARTICLE) || phrase || (!weak && !word.endsWith(TEH_MARBUTA));
    }
}
