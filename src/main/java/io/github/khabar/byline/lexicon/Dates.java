package io.github.khabar.byline.lexicon;

import io.github.khabar.byline.lexicon.Lexicon.DateWord;
import io.github.khabar.byline.line.LineTokens;
import io.github.khabar.byline.line.PhraseTable;
import io.github.khabar.byline.line.Token;
import io.github.khabar.byline.line.Token.Kind;

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
        while (i < line.size()
                && (isPart(line, i)
                        || (line.isMark(i) && i + 1 < line.size() && isPart(line, i + 1)))) {
            i++;
        }
        return Math.max(i, from + 1);
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
        DateWord word = word(line, i);
        boolean carries = word != null && word != DateWord.UNIT && word != DateWord.AGO;
        return isNumber(line, i) || carries || isHour(line, i);
    }

    /** "12:30 م", "1447 هـ"; the letters of an agency after a date are none of it. */
    private boolean isHour(LineTokens line, int i) {
        return line.get(i).is(Kind.LETTERS) && !lexicon.agencies().opens(line, i);
    }

    private boolean isNumber(LineTokens line, int i) {
        return i < line.size() && line.get(i).is(Kind.NUMBER);
    }

    private @org.jspecify.annotations.Nullable DateWord word(LineTokens line, int i) {
        if (i >= line.size() || line.get(i).is(Kind.MARK)) {
            return null;
        }
        PhraseTable.Match<DateWord> match = lexicon.dateWords().match(line, i, line.size());
        return match == null ? null : match.value();
    }
}
