package io.github.khabar.byline.lexicon;

import io.github.khabar.byline.lexicon.Lexicon.DateWord;
import io.github.khabar.byline.line.LineTokens;
import io.github.khabar.byline.line.PhraseTable;
import io.github.khabar.byline.line.Token;
import io.github.khabar.byline.line.Token.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Tells where a date begins in a byline line, so that no name swallows it; what date it is, is not
 * asked here.
 */
public final class Dates {
    private static final int FIRST_YEAR = 1300;
    private static final int LAST_YEAR = 2100;

    private final Lexicon lexicon;

    Dates(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Returns the index after the date or time that begins at {@code from}, or {@code from} where
     * none does.
     */
    public int end(LineTokens line, int from) {
        int ago = agoEnd(line, from);
        if (ago > from || !begins(line, from)) {
            return ago;
        }
        int i = from;
        int next = partEnd(line, i);
        while (next > i) {
            i = next;
            next = partEnd(line, line.isMark(i) ? i + 1 : i);
            next = line.isMark(i) && next == i + 1 ? i : next;
        }
        // "نشر في" with no date after it may lead to a paper's name.
        return i == partEnd(line, from) ? from + 1 : Math.max(i, from + 1);
    }

    /** "أسبوع واحد مضت", "3 أيام مضت": a unit, how many before or after it, and that it is past. */
    private int agoEnd(LineTokens line, int from) {
        int unit = isNumber(line, from) ? from + 1 : from;
        if (word(line, unit) != DateWord.UNIT) {
            return from;
        }
        int past = word(line, unit + 1) == DateWord.AGO ? unit + 1 : unit + 2;
        return word(line, past) == DateWord.AGO ? past + 1 : from;
    }

    private boolean begins(LineTokens line, int i) {
        Token token = line.get(i);
        if (token.is(Kind.NUMBER)) {
            return isNumericDate(line, i)
                    || word(line, i + 1) == DateWord.MONTH
                    || isYearAtEnd(line, i);
        }
        DateWord word = word(line, i);
        if (word == DateWord.OPENER) {
            return true;
        }
        if (word == DateWord.MONTH) {
            return isNumber(line, i + 1) || (line.isMark(i + 1, ",") && isNumber(line, i + 2));
        }
        if (word == DateWord.BARE_DAY) {
            // "خميس, 03/06/2025", as Drupal writes; else it is as often a name.
            return line.isMark(i + 1, ",") && isNumber(line, i + 2) && isNumericDate(line, i + 2);
        }
        return word == DateWord.DAY
                && (i + 1 == line.size() || line.isMark(i + 1) || isPart(line, i + 1));
    }

    private boolean isNumericDate(LineTokens line, int i) {
        boolean mark =
                line.isMark(i + 1, "/")
                        || line.isMark(i + 1, "-")
                        || line.isMark(i + 1, ".")
                        || line.isMark(i + 1, ":");
        return mark && (isNumber(line, i + 2) || word(line, i + 2) == DateWord.MONTH);
    }

    private boolean isYearAtEnd(LineTokens line, int i) {
        String digits = line.get(i).word();
        if (i + 1 < line.size() || digits.length() != 4) {
            return false;
        }
        int year = Integer.parseInt(digits);
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private boolean isPart(LineTokens line, int i) {
        return partEnd(line, i) > i;
    }

    /** Returns the index after the part of a date at {@code i}, which may be several words. */
    private int partEnd(LineTokens line, int i) {
        if (isNumber(line, i)) {
            return i + 1;
        }
        PhraseTable.Match<DateWord> match = match(line, i);
        if (match != null && match.value() != DateWord.UNIT && match.value() != DateWord.AGO) {
            return match.end();
        }
        return i < line.size() && isHour(line, i) ? i + 1 : i;
    }

    /** "12:30 م", "1447 هـ"; the letters of an agency after a date are none of it. */
    private boolean isHour(LineTokens line, int i) {
        return line.get(i).is(Kind.LETTERS) && !lexicon.agencies().opens(line, i);
    }

    private boolean isNumber(LineTokens line, int i) {
        return i < line.size() && line.get(i).is(Kind.NUMBER);
    }

    private @Nullable DateWord word(LineTokens line, int i) {
        PhraseTable.Match<DateWord> match = match(line, i);
        return match == null ? null : match.value();
    }

    private PhraseTable.@Nullable Match<DateWord> match(LineTokens line, int i) {
        return i >= line.size() || line.get(i).is(Kind.MARK)
                ? null
                : lexicon.dateWords().match(line, i, line.size());
    }
}
