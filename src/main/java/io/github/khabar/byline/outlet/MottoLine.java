package io.github.khabar.byline.outlet;

import io.github.khabar.byline.lexicon.WordForms;
import io.github.khabar.byline.line.Letters;
import io.github.khabar.byline.line.LineTokens;
import io.github.khabar.byline.line.Token;
import io.github.khabar.byline.line.Token.Kind;
import io.github.khabar.page.Block;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the outlet's name out of what it says of itself: "فلانة نيوز جريدة إلكترونية مغربية". */
final class MottoLine {
    private static final int LONGEST_LINE = 80;
    private static final int MOST_WORDS = 10;
    private static final int LONGEST_NAME = 3;

    /** The adjectives that begin with no other: a line without them has none. */
    private static final List<String> STEMS = stems();

    private final WordForms forms;

    MottoLine(WordForms forms) {
        this.forms = forms;
    }

    private static List<String> stems() {
        List<String> stems = new ArrayList<>();
        for (String adjective : WordForms.MEDIUM_ADJECTIVES) {
            boolean stem = true;
            for (String other : WordForms.MEDIUM_ADJECTIVES) {
                stem &= other.equals(adjective) || !adjective.startsWith(other);
            }
            if (stem) {
                stems.add(adjective);
            }
        }
        return List.copyOf(stems);
    }

    /** Returns the name as written, or null where the line is another. */
    @Nullable String outlet(Block block) {
        String text = block.text();
        if (text.length() > LONGEST_LINE
                || block.folded().indexOf(' ') < 0
                || !Letters.holdsAny(block.folded(), STEMS)) {
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
}
