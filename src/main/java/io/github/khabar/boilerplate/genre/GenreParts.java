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
import java.util.EnumSet;
import java.util.Set;

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

    private static final Set<BlockKind> NOUNS =
            EnumSet.of(BlockKind.HEADING, BlockKind.LINE, BlockKind.PARAGRAPH);
    private static final Set<Ending> OPEN = EnumSet.of(Ending.OPEN, Ending.COLON);

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
        this.to = scope.head();
        this.end = Math.min(to, reading.size() - 1);
    }

    /** Two nouns that reference works use, each above what it heads. */
    int namedHeads() {
        int named = 0;
        int first = story.isTitled() ? story.title() : from;
        for (int i = first; i <= end; i++) {
            boolean head = isNoun(i) && (i == end || isAbove(i));
            named += head && isNamed(reading.get(i).tokens()) ? 1 : 0;
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
        return isNoun(position) && isAbove(position);
    }

    private boolean isAbove(int position) {
        return reading.get(position + 1).words() > reading.get(position).words();
    }

    private boolean isNoun(int position) {
        BlockFeatures block = reading.get(position);
        return block.tokens().size() <= Lengths.LONGEST_NAME
                && block.words() > 0
                && NOUNS.contains(block.block().kind())
                && OPEN.contains(block.ending())
                && block.linked() <= Shares.PARTLY_LINKED
                && !block.isDateLine()
                && !block.isBylineLine();
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
            boolean brief = tokens.size() <= LONGEST_ROW && !tokens.isEmpty();
            if (brief && isRow(block)) {
                rows++;
                named += isFact(tokens) ? 1 : 0;
            }
        }
        return rows < TABLE ? 0 : named >= SEVERAL ? 2 : 1;
    }

    private static boolean isRow(BlockFeatures block) {
        return block.block().kind() == BlockKind.TABLE_ROW || block.block().text().contains(BAR);
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
        for (int i = from; asked && i <= end; i++) {
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
