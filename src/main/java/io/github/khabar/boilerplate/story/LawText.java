package io.github.khabar.boilerplate.story;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.language.KnownWord;
import io.github.khabar.boilerplate.language.TokenList;
import io.github.khabar.boilerplate.language.Tokens;
import io.github.khabar.boilerplate.thresholds.Lengths;
import java.util.List;

/**
 * Tells the text of a law, of statutes or a contract from a story about one: it begins with its
 * first article, and nearly every paragraph has a number of its own.
 */
final class LawText {
    private static final int LEAST_ARTICLES = 3;

    /** Of so many paragraphs one may go on from the one before. */
    private static final int GOES_ON_ONE_IN = 3;

    private LawText() {}

    /** Returns whether a passage is such a text. */
    static boolean is(Reading reading, Passage passage) {
        List<Integer> prose = passage.prose();
        int above = Math.max(0, passage.first() - 1);
        int articles = 0;
        for (int position : prose) {
            boolean article = isNumbered(reading, above, position);
            if (!article && position == passage.first()) {
                return false;
            }
            articles += article ? 1 : 0;
            above = position + 1;
        }
        int others = prose.size() - articles;
        return articles >= LEAST_ARTICLES && others * GOES_ON_ONE_IN <= prose.size();
    }

    private static boolean isNumbered(Reading reading, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (isArticle(reading.get(i)) && reading.repeats().count(reading.get(i)) == 1) {
                return true;
            }
        }
        return false;
    }

    /** A line of the word and what counts it, or the same before a paragraph; no two are alike. */
    static boolean isArticle(BlockFeatures block) {
        TokenList tokens = block.tokens();
        if (tokens.size() < 2 || !tokens.word(0).is(KnownWord.Use.LAW)) {
            return false;
        }
        return Tokens.isNumber(tokens.get(1))
                || tokens.size() < Lengths.SHORTEST_HEADLINE
                || block.parted();
    }
}
