package io.github.khabar.byline.lexicon;

import io.github.khabar.byline.Byline;
import io.github.khabar.byline.line.LineTokens;
import io.github.khabar.text.WordList;
import java.util.ArrayList;
import java.util.List;

/**
 * Knows the offices of a paper's masthead where they are glued to a name: {@code رئيس التحريرصالح
 * شلبي}.
 */
public final class Mastheads {
    private final Lexicon lexicon;

    /** Those of several words. */
    private final List<String> offices = new ArrayList<>();

    Mastheads(Lexicon lexicon) {
        this.lexicon = lexicon;
        for (String office : WordList.read(Byline.class, "mastheads.txt").folded()) {
            if (office.indexOf(' ') > 0) {
                offices.add(office);
            }
        }
    }

    /** Returns whether the words at {@code from} begin with an office and go on without a space. */
    public boolean isGlued(LineTokens line, int from) {
        if (!lexicon.mastheads().mayOpen(line.get(from))) {
            return false;
        }
        StringBuilder words = new StringBuilder();
        for (int i = from; i < line.size() && i < from + 4; i++) {
            words.append(i == from ? "" : " ").append(line.get(i).word());
        }
        String text = words.toString();
        return offices.stream().anyMatch(text::startsWith);
    }
}
