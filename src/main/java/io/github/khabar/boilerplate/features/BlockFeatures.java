package io.github.khabar.boilerplate.features;

import io.github.khabar.boilerplate.language.DateForm;
import io.github.khabar.boilerplate.language.Ending;
import io.github.khabar.boilerplate.language.KnownWord;
import io.github.khabar.boilerplate.language.Lexicon;
import io.github.khabar.boilerplate.language.Marker;
import io.github.khabar.boilerplate.language.Phrasebook;
import io.github.khabar.boilerplate.language.Punctuation;
import io.github.khabar.boilerplate.language.TokenList;
import io.github.khabar.boilerplate.language.Tokens;
import io.github.khabar.boilerplate.thresholds.Counts;
import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.boilerplate.thresholds.Shares;
import io.github.khabar.page.Block;
import io.github.khabar.page.BlockKind;
import io.github.khabar.text.FoldedText;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of one block by looking at it alone. Computed once a block; every rule reads
 * these.
 *
 * @param block the block
 * @param folded its text, folded
 * @param tokens its words and numbers, folded
 * @param words how many words it has
 * @param letters how many letters it has
 * @param functionWords how many of its words only bind others together
 * @param pauses how many commas, semicolons and full stops stand inside it
 * @param separators how many bars, bullets, arrows and slashes stand in it
 * @param parted whether a colon, a dash, a slash, a bar or a bracket stands in it
 * @param ending how it ends
 * @param opener whether it opens like a paragraph that carries on from the one before
 * @param date how much of it is a date
 * @param linked the share of its characters that lead to other pages, 0 to 1
 * @param phrase the page-furniture phrase that says most about it, or null
 */
public record BlockFeatures(
        Block block,
        String folded,
        TokenList tokens,
        int words,
        int letters,
        int functionWords,
        int pauses,
        int separators,
        boolean parted,
        Ending ending,
        boolean opener,
        DateForm date,
        double linked,
        Phrasebook.@Nullable Phrase phrase) {

    private static final String QUOTES = "«\"“";
    private static final String BULLETS = "-–—•*▪●■◆✓+";
    private static final String NUMBER_MARKS = "-–—.):/_";
    private static final char QUESTION_MARK = '\u061f';
    private static final String EXCLAMATION = "!";

    /** No headline has one. */
    private static final String STOP_INSIDE = ". ";

    private static final String COLONS = " :: ";
    private static final String DASHES = "-–—/|_";
    private static final String NAME_ENDS = ":\u060c,";
    private static final String CREDIT_MARKS = "-–—|/(©";
    private static final String BRACKETS_OPEN = "[(";
    private static final String BRACKETS_CLOSE = "])";
    private static final String CREDIT_LABEL_MARKS = ":-–—/";

    /** Returns whether the block reads like a paragraph and is no link, caption or button. */
    public boolean isProse() {
        boolean text = block.kind() != BlockKind.CONTROL && block.kind() != BlockKind.CAPTION;
        return text && linked <= Shares.MOSTLY_LINKED && isParagraph() && !isMarked();
    }

    /**
     * Returns whether the block reads like a paragraph: long, punctuated, bound by function words.
     */
    public boolean isParagraph() {
        if (isTicker() || isMenu()) {
            return false;
        }
        if (endsInQuestion()) {
            return true;
        }
        if (words >= Lengths.LONG_QUESTION && ending == Ending.QUESTION) {
            return functionWords >= 2 && pauses >= 1;
        }
        if (words >= Lengths.UNSTOPPED_PARAGRAPH
                && functionWords >= 1
                && (pauses >= 1 || words >= Lengths.UNPAUSED_PARAGRAPH)) {
            return true;
        }
        if (words >= Lengths.SHORTEST_LEAD_IN && ending == Ending.COLON) {
            return functionWords >= 1 && pauses >= 1;
        }
        return words >= Lengths.SHORTEST_PARAGRAPH
                && ending == Ending.STOP
                && (functionWords >= 1 || pauses >= 1 || tokens.has(KnownWord.Use.REPORT));
    }

    /**
     * Whether a question stands behind a paragraph; what exclaims there advertises more often than
     * it tells.
     */
    private boolean endsInQuestion() {
        return ending == Ending.QUESTION
                && !folded.endsWith(EXCLAMATION)
                && words >= Lengths.SHORTEST_PARAGRAPH
                && functionWords >= 1
                && spacesBefore(folded.lastIndexOf(STOP_INSIDE)) + 1 >= Lengths.SHORTEST_PARAGRAPH;
    }

    private int spacesBefore(int end) {
        int spaces = 0;
        for (int i = 0; i < end; i++) {
            spaces += folded.charAt(i) == ' ' ? 1 : 0;
        }
        return spaces;
    }

    /**
     * Returns whether the block may be a paragraph of a story whose paragraphs are short or end
     * without a stop.
     */
    public boolean isShortProse() {
        if (isProse()) {
            return true;
        }
        boolean text = block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.LINE;
        return text
                && words >= Lengths.FULL_SENTENCE
                && functionWords >= 1
                && linked <= Shares.MOSTLY_LINKED
                && date == DateForm.NONE
                && !isMenu()
                && !isTicker()
                && !isMarked();
    }

    /** Returns whether the block may be a picture's text: short, of one piece, a new beginning. */
    boolean isShortAndPlain() {
        return words <= Lengths.LONGEST_CAPTION_SENTENCE && pauses <= 1 && !opener && !isQuote();
    }

    /** Returns whether the block reads like a sentence, perhaps a short one. */
    public boolean isSentence() {
        return isParagraph()
                || (words >= Lengths.SHORTEST_SENTENCE && ending == Ending.STOP && !isMenu());
    }

    /**
     * Returns whether the block is many headlines in one line: wide gaps or marks between them, or
     * few function words and next to no pauses.
     */
    public boolean isTicker() {
        if (words < Lengths.SHORTEST_TICKER) {
            return false;
        }
        boolean headlines =
                functionWords < Shares.TICKER_FUNCTION_WORDS * words
                        && pauses * Lengths.TICKER_PAUSE < words;
        boolean marked =
                separators >= Counts.SEPARATORS && words <= separators * Lengths.TICKER_HEADLINE;
        return block.wideGaps() >= Counts.WIDE_GAPS
                || hasSeveralColons()
                || (marked && ending == Ending.OPEN)
                || (words >= Lengths.LONG_TICKER && headlines);
    }

    private boolean hasSeveralColons() {
        int first = block.text().indexOf(COLONS);
        return first >= 0 && first < block.text().lastIndexOf(COLONS);
    }

    /** Returns whether the block is several short links or labels in one line. */
    public boolean isMenu() {
        return separators >= Counts.SEPARATORS && separators * Lengths.MENU_ITEM > words;
    }

    /**
     * Returns whether the block begins like an item of a list: with a dash, a bullet or a number.
     */
    public boolean isBulleted() {
        if (folded.isEmpty()) {
            return false;
        }
        return isNumbered() || BULLETS.indexOf(folded.charAt(0)) >= 0;
    }

    /**
     * Returns whether the block is an item of a list that says more than a name, whatever it begins
     * with.
     */
    public boolean isWordyItem() {
        return (isBulleted() || block.kind() == BlockKind.LIST_ITEM)
                && words > Lengths.LONGEST_NAME
                && functionWords > 0;
    }

    /** Returns whether the block begins with a number and a mark, as the parts of a list do. */
    public boolean isNumbered() {
        int at = 0;
        while (at < folded.length() && Character.isDigit(folded.charAt(at))) {
            at++;
        }
        boolean number =
                at > 0
                        && at <= Lengths.LONGEST_ITEM_NUMBER_DIGITS
                        && words >= 1
                        && date == DateForm.NONE;
        while (at < folded.length() && folded.charAt(at) == ' ') {
            at++;
        }
        return number && at < folded.length() && NUMBER_MARKS.indexOf(folded.charAt(at)) >= 0;
    }

    /**
     * Returns whether the block is long enough, and not too long, for a headline, and does not end
     * like a sentence.
     */
    public boolean isHeadlineLike() {
        return words >= Lengths.SHORTEST_HEADLINE
                && words <= Lengths.LONGEST_HEADLINE
                && ending != Ending.STOP
                && date == DateForm.NONE
                && !isMenu();
    }

    /**
     * Returns whether the phrase found says for itself what the block is: all of the line, or the
     * head of a short one.
     */
    public boolean isMarked() {
        if (phrase == null || isQuestionOfOneWord()) {
            return false;
        }
        return switch (phrase.where()) {
            case WHOLE -> true;
            case BEGINS ->
                    words <= phrase.words() + reachOf(phrase.marker())
                            && (phrase.words() >= Lengths.TELLING_PHRASE || !isFullSentence());
            case CONTAINS -> words <= phrase.words() + Lengths.MOST_BESIDE_PHRASE;
        };
    }

    /** No label asks. */
    private boolean isQuestionOfOneWord() {
        return words == 1 && folded.indexOf(QUESTION_MARK) > 0;
    }

    /** Returns the same block as if no phrase had been found in it. */
    BlockFeatures withoutPhrase() {
        return new BlockFeatures(
                block,
                folded,
                tokens,
                words,
                letters,
                functionWords,
                pauses,
                separators,
                parted,
                ending,
                opener,
                date,
                linked,
                null);
    }

    /** Returns whether it is a row of phrases, or words that phrases stand among. */
    public boolean isRowOfPhrases() {
        return phrase != null && phrase.where() == Phrasebook.Where.WHOLE && phrase.words() < words;
    }

    /** Returns whether the phrase found says so, and is one with this meaning. */
    public boolean isMarkedAs(Marker marker) {
        return phrase != null && phrase.marker() == marker && isMarked();
    }

    /** A label of other stories may have a whole headline after it, any other few words. */
    private static int reachOf(Marker marker) {
        return marker == Marker.RELATED ? Lengths.MOST_BESIDE_PHRASE : Lengths.MOST_AFTER_PHRASE;
    }

    private boolean isFullSentence() {
        return ending == Ending.STOP && words >= Lengths.FULL_SENTENCE;
    }

    /** Returns how far the block's marker reaches, or null where it has none. */
    public Marker.@Nullable Reach reach() {
        return phrase != null && isMarked() ? phrase.marker().reach() : null;
    }

    /** Returns whether the block is a date, a clock or a number, and little else. */
    public boolean isDateLine() {
        return date == DateForm.WHOLE || date == DateForm.MOSTLY;
    }

    /** Returns whether the block is a number or a time of day, and no word stands in it. */
    public boolean isNumber() {
        return date == DateForm.WHOLE && words == 0 && tokens.size() < 3;
    }

    /** Returns whether next to all of the block leads to other pages. */
    public boolean isLink() {
        return linked > Shares.ALL_LINKED;
    }

    /**
     * Returns whether the block is a button, or a few words that are a link, and not for sharing.
     */
    public boolean isButton() {
        boolean button = block.kind() == BlockKind.CONTROL || isLink();
        return button && words <= Lengths.LONGEST_BUTTON && !isMarkedAs(Marker.SHARE);
    }

    /** Returns whether the block is an item of a list that begins with a link elsewhere. */
    public boolean beginsWithLink() {
        return block.kind() == BlockKind.LIST_ITEM
                && linked > 0
                && !block.links().get(0).text().isEmpty()
                && block.text().startsWith(block.links().get(0).text());
    }

    /** Returns whether the block begins with somebody's words. */
    public boolean isQuote() {
        return !folded.isEmpty() && QUOTES.indexOf(folded.charAt(0)) >= 0;
    }

    /** Returns whether the block is a link to a part of its own page. */
    public boolean isContentsLink() {
        return linked == 0 && block.linkDensity() > Shares.ALL_LINKED;
    }

    /** Returns whether the block is a time of day and nothing else. */
    public boolean isClock() {
        return isNumber() && tokens.size() == 2 && folded.indexOf(':') > 0;
    }

    /** Returns whether the block is a date, a clock or a number, and no other word stands in it. */
    public boolean isBareDate() {
        return date == DateForm.WHOLE;
    }

    /** Returns whether the block names an author, a desk or an agency and nothing else. */
    public boolean isBylineLine() {
        return words > 0
                && words <= Lengths.LONGEST_BYLINE
                && ending != Ending.STOP
                && ending != Ending.ELLIPSIS
                && functionWords <= 1
                && (Lexicon.isLikeByline(tokens, parted) || isRole());
    }

    /** An ordinary word names a role where its mark stands right behind it. */
    private boolean isRole() {
        int role = parted ? Lexicon.roleOf(tokens) : 0;
        return role > 0 && role >= wordsBeforeMark();
    }

    /**
     * Returns whether the block tells what somebody is and has done, perhaps behind a name and a
     * mark: two words of a life or more, the first in front.
     */
    public boolean isOfALife() {
        int name = tokens.begins(KnownWord.Use.LIFE) ? 0 : nameLength();
        return name >= 0
                && name <= Lengths.LONGEST_NAME
                && tokens.from(name).begins(KnownWord.Use.LIFE)
                && IntStream.range(name + 1, tokens.size())
                        .anyMatch(i -> tokens.word(i).is(KnownWord.Use.LIFE));
    }

    /** How many words stand before the first colon or comma; -1 where there is neither. */
    private int nameLength() {
        for (int at = 1; at < folded.length(); at++) {
            if (NAME_ENDS.indexOf(folded.charAt(at)) >= 0) {
                return Tokens.count(folded.substring(0, at), 0);
            }
        }
        return -1;
    }

    /** Returns whether no colon, dash or the like stands among the words. */
    public boolean isUnparted() {
        return !parted || wordsBeforeMark() == tokens.size();
    }

    /**
     * Returns whether the block is a few words with a dash or a bar between, as an outlet and its
     * author are printed.
     */
    public boolean isRowOfNames() {
        if (words < 2
                || words > Lengths.LONGEST_ROW_OF_NAMES
                || functionWords > 0
                || ending != Ending.OPEN
                || isNumbered()) {
            return false;
        }
        return block.text().chars().anyMatch(c -> DASHES.indexOf(c) >= 0)
                || block.text().contains(" \u0640");
    }

    /** Returns whether the block is a short line that begins like a caption or a picture credit. */
    public boolean isCaptionLine() {
        if (words > Lengths.LONGEST_CAPTION || ending == Ending.STOP) {
            return false;
        }
        return Lexicon.beginsLikeCaption(tokens, wordsBeforeMark()) || hasCredit();
    }

    /** Returns whether all of the block is in one pair of brackets: what a picture shows. */
    public boolean isBracketed() {
        int last = folded.length() - 1;
        int kind = last < 0 ? -1 : BRACKETS_CLOSE.indexOf(folded.charAt(last));
        return kind >= 0
                && folded.charAt(0) == BRACKETS_OPEN.charAt(kind)
                && folded.indexOf(BRACKETS_CLOSE.charAt(kind)) == last;
    }

    /** How many words stand before the first colon, dash or the like; -1 where there is none. */
    private int wordsBeforeMark() {
        if (!parted) {
            return -1;
        }
        String behind = FoldedText.fold(block.text().substring(Punctuation.parter(block.text())));
        return tokens.size() - Tokens.count(behind, 0);
    }

    /** Whether the block ends with who took a picture: after a dash, a bar or a bracket. */
    private boolean hasCredit() {
        int bracket = folded.endsWith(")") ? folded.lastIndexOf('(') : -1;
        int at = folded.length() - 1;
        while (at > 0 && CREDIT_MARKS.indexOf(folded.charAt(at)) < 0) {
            at--;
        }
        return isCredit(bracket) || isCredit(at);
    }

    /** Whether what follows a mark says who took a picture: an agency alone, or a label and who. */
    private boolean isCredit(int mark) {
        if (mark <= 0) {
            return false;
        }
        TokenList tail = tokens.from(tokens.size() - Tokens.count(folded, mark));
        boolean labelled =
                CREDIT_LABEL_MARKS.chars().anyMatch(c -> folded.indexOf(c, mark + 1) > 0);
        return (labelled && Lexicon.isCredit(tail)) || Lexicon.isCreditTail(tail);
    }
}
