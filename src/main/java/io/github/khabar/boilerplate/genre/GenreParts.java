package io.github.khabar.boilerplate.genre;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.language.Ending;
import io.github.khabar.boilerplate.language.KnownWord;
import io.github.khabar.boilerplate.language.TokenList;
import io.github.khabar.boilerplate.passage.Passage;
import io.github.khabar.boilerplate.passage.Story;
import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.boilerplate.thresholds.Shares;
import io.github.khabar.page.BlockKind;

/**
 * What the parts tell that a page is made of: records, entries and profiles have each under a noun
 * that names it, or facts in a table; a page of questions has answers below one.
 */
final class GenreParts {
    private static final int SEVERAL = 2;
    private static final int TABLE = 3;

    /** Words and numbers of a row of a table of facts, or of a line that tells who answered. */
    private static final int LONGEST_ROW = 8;

    /** How a flat text keeps the cells of a row apart. */
    private static final String BAR = " | ";

    private final Reading reading;
    private final Story story;
    private final Passage passage;
    private final int from;
    private final int to;

    /** A head may open what is no longer the story's own. */
    private final int end;

    GenreParts(GenreScope scope) {
        this.reading = scope.reading();
        this.story = scope.story();
        this.passage = scope.passage();
        this.from = scope.from();
        this.to = scope.to();
        this.end = Math.min(to + 1, reading.size() - 1);
    }

    /** Two nouns that reference works use, each above what it heads. */
    int namedHeads() {
        int named = 0;
        for (int i = begin(); i < end; i++) {
            named += isHead(i) && isNamed(reading.get(i).tokens()) ? 1 : 0;
        }
        return named >= SEVERAL ? 2 : 0;
    }

    /** Nouns above what they head, the first paragraph among it, that may be any. */
    int heads() {
        int above = passage.first() - 1;
        if (above < begin() || !isHead(above)) {
            return 0;
        }
        int heads = 0;
        for (int i = above; i + 1 < to; i++) {
            heads += isHead(i) && !reading.get(i).isMarked() ? 1 : 0;
        }
        return heads >= TABLE || isNamed(reading.get(above).tokens()) ? 1 : 0;
    }

    /** Menus and names stand above a headline, too. */
    private int begin() {
        return story.isTitled() ? story.title() + 1 : from;
    }

    private boolean isHead(int position) {
        BlockFeatures block = reading.get(position);
        BlockKind kind = block.block().kind();
        boolean line =
                kind == BlockKind.HEADING || kind == BlockKind.LINE || kind == BlockKind.PARAGRAPH;
        boolean open = block.ending() == Ending.OPEN || block.ending() == Ending.COLON;
        return line
                && open
                && block.words() > 0
                && block.tokens().size() <= Lengths.LONGEST_NAME
                && block.linked() <= Shares.PARTLY_LINKED
                && !block.isDateLine()
                && !block.isBylineLine()
                && reading.get(position + 1).words() > block.words();
    }

    private static boolean isNamed(TokenList tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (isOfRecords(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfRecords(TokenList tokens, int word) {
        return tokens.word(word).is(KnownWord.Use.PART)
                || tokens.word(word).is(KnownWord.Use.ANSWER);
    }

    /** Short rows of a table beside the prose; two whose first cell names a fact tell much. */
    int rows() {
        int rows = 0;
        int named = 0;
        for (int i = from; i < to; i++) {
            BlockFeatures block = reading.get(i);
            TokenList tokens = block.tokens();
            boolean row =
                    block.block().kind() == BlockKind.TABLE_ROW
                            || block.block().text().contains(BAR);
            if (row && !tokens.isEmpty() && tokens.size() <= LONGEST_ROW) {
                rows++;
                named += isFact(tokens) ? 1 : 0;
            }
        }
        return rows < TABLE ? 0 : named >= SEVERAL ? 2 : 1;
    }

    private static boolean isFact(TokenList tokens) {
        return tokens.word(0).is(KnownWord.Use.PART)
                || tokens.word(0).is(KnownWord.Use.FIELD)
                || tokens.word(0).is(KnownWord.Use.LABEL);
    }

    /** A question, as headline or first paragraph, and lines near it that speak of answers. */
    int answers() {
        boolean asked =
                reading.get(passage.first()).ending() == Ending.QUESTION
                        || (story.isTitled()
                                && reading.get(story.title()).ending() == Ending.QUESTION);
        int answers = 0;
        for (int i = from; asked && i < end; i++) {
            BlockFeatures block = reading.get(i);
            answers += i != story.title() && !passage.holds(i) && isOfAnswers(block) ? 1 : 0;
        }
        return Math.min(answers, 2);
    }

    private static boolean isOfAnswers(BlockFeatures block) {
        TokenList tokens = block.tokens();
        return !tokens.isEmpty()
                && tokens.size() <= LONGEST_ROW
                && (tokens.word(0).is(KnownWord.Use.ANSWER)
                        || (tokens.size() > 1 && tokens.word(1).is(KnownWord.Use.ANSWER)))
                && !block.isLink();
    }
}
