package io.github.khabar.boilerplate.genre;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.language.TokenList;
import io.github.khabar.boilerplate.passage.Passage;
import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.page.BlockKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells posts of several people from a story's paragraphs: above each stand a date and a name, or
 * lines that stand above others, too.
 */
final class PostLines {
    private static final int LEAST = 2;

    private final Reading reading;
    private final Passage passage;
    private final int from;
    private final Map<TokenList, Integer> lines = new HashMap<>();

    /**
     * Looks at the lines among a passage's paragraphs.
     *
     * @param from the first line above the passage that may be of it
     * @param to the line after the last one below it
     */
    PostLines(Reading reading, Passage passage, int from, int to) {
        this.reading = reading;
        this.passage = passage;
        this.from = from;
        for (int i = passage.first(); i < to; i++) {
            if (!passage.holds(i) && mayRepeat(reading.get(i))) {
                lines.merge(key(reading.get(i)), 1, Integer::sum);
            }
        }
    }

    /** How often something was written, and when, differs from post to post. */
    private static TokenList key(BlockFeatures block) {
        return block.tokens().withoutNumbers();
    }

    /** Returns whether two paragraphs or more have such lines above them. */
    boolean areThere() {
        List<Integer> prose = passage.prose();
        int posts = 0;
        for (int i = 0; i < prose.size(); i++) {
            posts += isPost(i == 0 ? from : prose.get(i - 1) + 1, prose.get(i)) ? 1 : 0;
        }
        return posts >= LEAST;
    }

    private boolean isPost(int begin, int end) {
        int again = 0;
        int dates = 0;
        int others = 0;
        for (int i = begin; i < end; i++) {
            BlockFeatures block = reading.get(i);
            boolean date = isDate(block);
            again += isAgain(block) ? 1 : 0;
            dates += date ? 1 : 0;
            others += !date && !block.isMarked() && isShort(block) ? 1 : 0;
        }
        return again >= LEAST || (dates > 0 && others > 0);
    }

    private boolean isAgain(BlockFeatures block) {
        return mayRepeat(block)
                && lines.getOrDefault(key(block), 0) >= LEAST
                && !Offer.isPrice(block);
    }

    /** Parts of a story are numbered, and a list of contents names them first. */
    private static boolean mayRepeat(BlockFeatures block) {
        return block.words() > 0
                && block.words() < Lengths.LONGEST_BYLINE
                && !block.isMarked()
                && !block.isNumbered()
                && block.block().kind() != BlockKind.HEADING;
    }

    private static boolean isDate(BlockFeatures block) {
        return block.isDateLine()
                && block.words() > 0
                && isShort(block)
                && !FieldLines.isListed(block)
                && !Offer.isPrice(block);
    }

    private static boolean isShort(BlockFeatures block) {
        return block.words() <= Lengths.LONGEST_NAME;
    }
}
