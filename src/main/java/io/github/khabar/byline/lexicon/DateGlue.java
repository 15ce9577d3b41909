package io.github.khabar.byline.lexicon;

import io.github.khabar.byline.lexicon.Lexicon.DateWord;
import io.github.khabar.byline.line.Letters;
import io.github.khabar.byline.line.LineTokens;
import io.github.khabar.byline.line.PhraseTable;
import io.github.khabar.byline.line.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds a weekday or another opener of a date that is glued to the name before it: {@code
 * فلانالأربعاء 19}.
 */
public final class DateGlue {
    private static final int SHORTEST = 4;

    /** Fewer letters before a date are no name. */
    private static final int SHORTEST_NAME = 3;

    private final Lexicon lexicon;

    /** What may be glued to a word, by its last letter. */
    private final Map<Character, List<String>> openers = new HashMap<>();

    DateGlue(Lexicon lexicon) {
        this.lexicon = lexicon;
        for (String opener : lexicon.dateWords().openers()) {
            if (opener.length() >= SHORTEST && Letters.isArabic(opener.charAt(0))) {
                openers.computeIfAbsent(lastLetter(opener), letter -> new ArrayList<>())
                        .add(opener);
            }
        }
    }

    private static char lastLetter(String word) {
        return word.charAt(word.length() - 1);
    }

    /** Returns how many letters at the end of a word begin a date; 0 where none do. */
    public int length(LineTokens line, int index) {
        String word = line.get(index).word();
        boolean initial = isBehindInitial(line, index);
        if (word.length() < SHORTEST + (initial ? 1 : SHORTEST_NAME)) {
            return 0;
        }
        for (String opener : openers.getOrDefault(lastLetter(word), List.of())) {
            int before = word.length() - opener.length();
            if ((before >= SHORTEST_NAME || (initial && before == 1))
                    && word.endsWith(opener)
                    && opensDate(line, index, before)) {
                return opener.length();
            }
        }
        return 0;
    }

    /** The last letter of an abbreviation may have the date glued to it: و.م.عالأربعاء. */
    private static boolean isBehindInitial(LineTokens line, int index) {
        return line.isMark(index - 1, ".") && line.isTight(index - 1);
    }

    private boolean opensDate(LineTokens line, int index, int letters) {
        LineTokens rest = line.after(index, letters, SHORTEST);
        PhraseTable.Match<DateWord> match = lexicon.dateWords().match(rest, 0, rest.size());
        if (match == null) {
            return false;
        }
        boolean number = match.end() < rest.size() && rest.get(match.end()).is(Token.Kind.NUMBER);
        return number || (match.value() == DateWord.OPENER && match.end() > 1);
    }
}
