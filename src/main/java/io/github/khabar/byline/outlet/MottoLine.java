package io.github.khabar.byline.outlet;

import io.github.khabar.byline.lexicon.WordForms;
import io.github.khabar.byline.line.Letters;
import io.github.khabar.byline.line.LineTokens;
import io.github.khabar.byline.line.Token;
import io.github.khabar.byline.line.Token.Kind;
import io.github.khabar.text.FoldedText;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the outlet's name out of what it says of itself: "فلانة نيوز جريدة إلكترونية مغربية". */
final class MottoLine {
    private static final int LONGEST_LINE = 80;
    private static final int MOST_WORDS = 10;
    private static final int LONGEST_NAME = 3;

    /** One of these stands in every such word before it is folded, where its letters are plain. */
    private static final List<String> ADJECTIVE_PARTS = List.of("كتر", "خب", "ومي", "ومى", "ومئ");

    private final WordForms forms;

    MottoLine(WordForms forms) {
        this.forms = forms;
    }

    /** Returns the name as written, or null where the line is another. */
    @Nullable String outlet(String text) {
        if (text.length() > LONGEST_LINE || !mayHoldAdjective(text)) {
            return null;
        }
        LineTokens line = LineTokens.of(text);
        if (line.size() > MOST_WORDS) {
            return null;
        }
        int end = 0;
        while (end < line.size() && isName(line.get(end))) {
            end++;
        }
        int medium = end < line.size() && line.isMark(end) ? end + 1 : end;
        boolean motto =
                end > 0
                        && end <= LONGEST_NAME
                        && medium + 1 < line.size()
                        && forms.isMedium(line.get(medium).word())
                        && WordForms.MEDIUM_ADJECTIVES.contains(line.get(medium + 1).word());
        return motto ? line.text(0, end) : null;
    }

    private boolean isName(Token token) {
        return token.is(Kind.NUMBER)
                || (token.isWordLike()
                        && !forms.isMedium(token.word())
                        && !forms.isSentenceWord(token));
    }

    /** Returns whether such a word may stand in a text: cheaper than to read the text's words. */
    private static boolean mayHoldAdjective(String text) {
        return (!isPlain(text) || containsAny(text, ADJECTIVE_PARTS))
                && containsAny(FoldedText.fold(text), WordForms.MEDIUM_ADJECTIVES);
    }

    private static boolean containsAny(String text, Collection<String> parts) {
        for (String part : parts) {
            if (text.contains(part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Letters.isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
