package io.github.khabar.byline.lexicon;

import io.github.khabar.byline.lexicon.Lexicon.DateWord;
import io.github.khabar.byline.line.Letters;
import io.github.khabar.byline.line.LineTokens;
import io.github.khabar.byline.line.PhraseTable;
import io.github.khabar.byline.line.Token;
import io.github.khabar.text.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds a weekday or another opener of a date that is glued to the name before it: {@code
 * فلانالأربعاء 19}.
 */
public final class DateGlue {
    private static final int SHORTEST = 4;
    private final Lexicon lexicon;

    /** What may be glued to a word, by its last letter. */
    private final Map<Character, List<String>> openers;

    DateGlue(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.openers = openers();
    }

    private static Map<Character, List<String>> openers() {
        List<String> openers = new ArrayList<>();
        for (String phrase : DateWords.all().keySet()) {
            String word = FoldedText.fold(phrase);
            String first = word.indexOf(' ') < 0 ? word : word.substring(0, word.indexOf(' '));
            if (first.length() >= SHORTEST && Letters.isArabic(first.charAt(0))) {
                openers.add(first);
            }
        }
        return openers.stream().collect(Collectors.groupingBy(DateGlue::lastLetter));
    }

    private static char lastLetter(String word) {
        return word.charAt(word.length() - 1);
    }

    /** Returns how many letters at the end of a word begin a date; 0 where none do. */
    public int length(LineTokens line, int index) {
        String word = line.get(index).word();
        if (word.length() <= SHORTEST) {
            return 0;
        }
        for (String opener : openers.getOrDefault(lastLetter(word), List.of())) {
            int before = word.length() - opener.length();
            if ((before > 2 || isLastInitial(line, index, before))
                    && word.endsWith(opener)
                    && opensDate(line, index, before)) {
                return opener.length();
            }
        }
        return 0;
    }

    /** The last letter of an abbreviation may have the date glued to it: و.م.عالأربعاء. */
    private static boolean isLastInitial(LineTokens line, int index, int before) {
        return before == 1 && line.isMark(index - 1, ".") && line.isTight(index - 1);
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
