package io.github.khabar.byline.outlet;

import io.github.khabar.byline.Byline;
import io.github.khabar.byline.lexicon.WordForms;
import io.github.khabar.byline.line.Letters;
import io.github.khabar.byline.line.LineTokens;
import io.github.khabar.byline.line.Token;
import io.github.khabar.byline.line.Token.Kind;
import io.github.khabar.text.FoldedText;
import io.github.khabar.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the outlet's name out of a copyright line: "جميع الحقوق محفوظة لفلانة نيوز © 2026". */
final class CopyrightLine {
    private static final char LAM = '\u0644';
    private static final WordList LIST = WordList.read(Byline.class, "copyright-words.txt");
    private static final Set<String> WORDS = LIST.folded();

    /** Folded; they tell a line without the sign. */
    private static final Set<String> KEPT = Set.copyOf(kept());

    /** As lines have them before they are folded: without the last letter, ة or ه. */
    private static final List<String> STEMS = stems();

    private static final int LONGEST_LINE = 100;
    private static final int MOST_WORDS = 4;

    /** "كش 24" has a number in its name; a year is longer. */
    private static final int LONGEST_NUMBER = 2;

    private static final char SIGN = '©';
    private static final String FOR_THE = "لل";

    private CopyrightLine() {}

    private static List<String> kept() {
        List<String> kept = new ArrayList<>();
        for (String word : LIST.words("kept")) {
            kept.add(FoldedText.fold(word));
        }
        return kept;
    }

    private static List<String> stems() {
        List<String> stems = new ArrayList<>();
        for (String word : KEPT) {
            stems.add(word.substring(0, word.length() - 1));
        }
        return List.copyOf(stems);
    }

    /** Returns the name as written, or null where the line is another or says more. */
    static @Nullable String outlet(String text) {
        if (text.length() > LONGEST_LINE) {
            return null;
        }
        boolean signed = text.indexOf(SIGN) >= 0;
        if (!signed && !Letters.holdsAny(text, STEMS)) {
            return null;
        }
        LineTokens line = LineTokens.of(text);
        boolean kept = false;
        int first = -1;
        int runs = 0;
        for (int i = 0; i < line.size(); i++) {
            kept |= KEPT.contains(line.get(i).word());
            if (isName(line.get(i)) && (i == 0 || !isName(line.get(i - 1)))) {
                runs++;
                if (first < 0 || (!isSigned(line, first) && isSigned(line, i))) {
                    first = i;
                }
            }
        }
        if (first < 0 || !(kept || signed) || (runs > 1 && !isSigned(line, first))) {
            return null;
        }
        int end = end(line, first);
        return end - first > MOST_WORDS ? null : withoutPreposition(line.text(first, end), kept);
    }

    private static int end(LineTokens line, int from) {
        int end = from;
        while (end < line.size() && isName(line.get(end))) {
            end++;
        }
        boolean numbered =
                end < line.size()
                        && line.get(end).is(Kind.NUMBER)
                        && line.get(end).word().length() <= LONGEST_NUMBER;
        return numbered ? end + 1 : end;
    }

    /** Returns whether the sign or the word for 'reserved' stands beside a run of words. */
    private static boolean isSigned(LineTokens line, int from) {
        int before = from - 1;
        while (before >= 0 && line.get(before).is(Kind.NUMBER)) {
            before--;
        }
        int after = end(line, from);
        return (before >= 0 && (isSign(line, before) || KEPT.contains(line.get(before).word())))
                || (after < line.size() && isSign(line, after));
    }

    private static boolean isSign(LineTokens line, int index) {
        return line.isMark(index) && line.get(index).word().indexOf(SIGN) >= 0;
    }

    private static boolean isName(Token token) {
        return (token.isWordLike() && !WORDS.contains(token.word())) || token.is(Kind.ADDRESS);
    }

    /** "محفوظة لفلانة": ل is written onto the name. */
    private static String withoutPreposition(String name, boolean kept) {
        if (!kept || name.length() < 3 || name.charAt(0) != LAM) {
            return name;
        }
        return name.startsWith(FOR_THE)
                ? WordForms.ARTICLE + name.substring(FOR_THE.length())
                : name.substring(1);
    }
}
