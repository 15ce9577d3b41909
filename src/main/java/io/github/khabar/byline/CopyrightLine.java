package io.github.khabar.byline;

import io.github.khabar.byline.Token.Kind;
import io.github.khabar.text.WordList;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the outlet's name out of a copyright line: "جميع الحقوق محفوظة لفلانة نيوز © 2026". */
final class CopyrightLine {
    private static final char LAM = '\u0644';
    private static final Set<String> WORDS =
            WordList.read(CopyrightLine.class, "copyright-words.txt").folded();
    private static final int LONGEST_LINE = 100;
    private static final int MOST_WORDS = 4;
    private static final char SIGN = '©';
    private static final String FOR_THE = "لل";
    private static final String STEM = "محفوظ";
    private static final String KEPT = "محفوظه";

    private CopyrightLine() {}

    /** Returns the name as written, or null where the line is another or says more. */
    static @Nullable String outlet(String text) {
        boolean signed = text.indexOf(SIGN) >= 0;
        if (text.length() > LONGEST_LINE || !(signed || text.contains(STEM))) {
            return null;
        }
        LineTokens line = LineTokens.of(text);
        boolean kept = false;
        int from = -1;
        int to = -1;
        for (int i = 0; i < line.size(); i++) {
            Token token = line.get(i);
            kept |= token.word().equals(KEPT);
            if (isName(token)) {
                from = from < 0 ? i : from;
                to = i + 1;
            }
        }
        boolean named = from >= 0 && to - from <= MOST_WORDS && (kept || signed);
        return named ? withoutPreposition(line.text(from, to), kept) : null;
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
