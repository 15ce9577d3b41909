package io.github.khabar.boilerplate.features;

import io.github.khabar.boilerplate.language.Ending;
import io.github.khabar.boilerplate.language.Marker;
import io.github.khabar.boilerplate.thresholds.Counts;
import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.boilerplate.thresholds.Shares;
import io.github.khabar.page.BlockKind;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the story of stripped text whose paragraphs have no stops: running lines below one another
 * that speak of the same, under the only headline of the page or under none. A list of headlines or
 * of teasers has more than one, and they speak of different things.
 */
final class UnstoppedText {
    private static final int NONE = -1;
    private final List<BlockFeatures> blocks;
    private final ContentWords words;
    private final BitSet text = new BitSet();
    private final Vocabulary vocabulary = new Vocabulary();
    private int openers;
    private int strangers;

    /** The position of the headline, where a story was found under one. */
    private int headline = NONE;

    private UnstoppedText(List<BlockFeatures> blocks, ContentWords words) {
        this.blocks = blocks;
        this.words = words;
    }

    /**
     * Looks for the paragraphs of such a story.
     *
     * @param blocks the lines of a page that is stripped text
     * @param words their content words
     * @return their positions; none where there is no such story
     */
    static BitSet find(List<BlockFeatures> blocks, ContentWords words) {
        int first = firstRunning(blocks, 0);
        UnstoppedText above = at(blocks, words, first);
        UnstoppedText below = at(blocks, words, firstRunning(blocks, first + 1));
        return above.text.isEmpty() || below.headline == first ? below.text : above.text;
    }

    private static UnstoppedText at(List<BlockFeatures> blocks, ContentWords words, int first) {
        UnstoppedText text = new UnstoppedText(blocks, words);
        if (first < blocks.size()) {
            text.find(first);
        }
        return text;
    }

    private static int firstRunning(List<BlockFeatures> blocks, int from) {
        int first = from;
        while (first < blocks.size() && !isRunning(blocks.get(first), Lengths.RUNNING_LINE)) {
            first++;
        }
        return first;
    }

    private void find(int first) {
        int above = headline(first);
        double about = above == NONE ? 0 : about(above, first);
        boolean same = about >= Shares.HEADLINE_THAT_IS_THE_LEAD;
        if (above != NONE
                && !same
                && !isShorter(above, first, Shares.HEADLINE_OF_PARAGRAPH_LENGTH)) {
            return;
        }
        if (above != NONE) {
            vocabulary.add(words.of(above));
        }
        int end = end(first);
        boolean sure = about >= Shares.HEADLINE_OF_WHAT_FOLLOWS;
        int most = sure ? Math.max(1, (end - first) / Counts.STRANGERS_ONE_IN) : 0;
        boolean alone = isAlone(above, first, sure && end - first > 1 && strangers == 0);
        if (alone
                && strangers <= most
                && (about >= Shares.HEADLINE_OF_LEAD || isOneText(above, first, end))
                && isBare(end, endOfPage(end), above)
                && (sure || isBound(first, end))) {
            headline = above;
            text.set(first, end);
        }
    }

    /**
     * Lines of which every other one carries on, or a single one that is all the page has below its
     * headline.
     */
    private boolean isOneText(int above, int first, int end) {
        boolean single =
                end - first == 1
                        && above == 0
                        && end == blocks.size()
                        && isShorter(above, first, Shares.HEADLINE_OF_SINGLE_PARAGRAPH_LENGTH);
        return single || 2 * openers >= end - first;
    }

    private boolean isShorter(int headline, int paragraph, double share) {
        return blocks.get(headline).words() <= share * blocks.get(paragraph).words();
    }

    /** Whether the page has no other headline above, as it may have where all else is sure. */
    private boolean isAlone(int headline, int first, boolean sure) {
        return headline == NONE
                ? isBare(0, first, NONE)
                : (sure || isBare(0, headline, headline)) && isBare(headline + 1, first, headline);
    }

    /** The nearest line above that says something; names and dates may stand between. */
    private int headline(int first) {
        for (int i = first - 1; i >= Math.max(0, first - Counts.LONGEST_HEAD); i--) {
            BlockFeatures block = blocks.get(i);
            if (block.isHeadlineLike() && !isLabel(block)) {
                return i;
            }
        }
        return brief(first);
    }

    /** A few words may be a name or a section, unless the lead says them again. */
    private int brief(int first) {
        for (int i = first - 1; i >= Math.max(0, first - Counts.LONGEST_HEAD); i--) {
            BlockFeatures block = blocks.get(i);
            boolean plain = !block.isMarked() && !block.isBylineLine() && !block.isCaptionLine();
            if (block.isHeadlineLike()
                    && plain
                    && about(i, first) >= Shares.HEADLINE_OF_WHAT_FOLLOWS) {
                return i;
            }
        }
        return NONE;
    }

    /** How much of what the headline says the first paragraphs say, too. */
    private double about(int headline, int first) {
        LeadWords lead = new LeadWords(words);
        int last = Math.min(blocks.size(), first + Counts.LEAD_PARAGRAPHS);
        for (int i = first; i < last && isMember(blocks.get(i)); i++) {
            lead.add(words.of(i));
        }
        return lead.share(words.of(headline));
    }

    /** Returns the position behind the last line that goes on from the ones before it. */
    private int end(int first) {
        vocabulary.add(words.of(first));
        int end = first + 1;
        while (end < blocks.size() && (isMember(blocks.get(end)) || isBrief(end))) {
            openers += blocks.get(end).opener() ? 1 : 0;
            strangers += isRelated(end) ? 0 : 1;
            vocabulary.add(words.of(end));
            end++;
        }
        return end;
    }

    /** Carries on, speaks of the same, or is bound as closely as only running text is. */
    private boolean isRelated(int position) {
        BlockFeatures block = blocks.get(position);
        return block.opener()
                || block.functionWords() * Lengths.RUNNING_TEXT_ONE_IN >= block.words()
                || vocabulary.share(words.of(position)) >= Shares.RELATED;
    }

    /** A paragraph no longer than a headline, about very much the same. */
    private boolean isBrief(int position) {
        BlockFeatures block = blocks.get(position);
        return isLine(block)
                && block.words() >= Lengths.FULL_SENTENCE
                && block.functionWords() > 0
                && vocabulary.share(words.of(position)) >= Shares.CLOSELY_RELATED;
    }

    /** What other stories are announced by, and all below, says nothing of this one. */
    private int endOfPage(int from) {
        int end = from;
        while (end < blocks.size()) {
            Marker.Reach reach = blocks.get(end).reach();
            if (reach != null && reach != Marker.Reach.LINE) {
                return end;
            }
            end++;
        }
        return end;
    }

    /** Whether nothing stands there that says something, but the headline once more. */
    private boolean isBare(int from, int to, int headline) {
        for (int i = from; i < to; i++) {
            BlockFeatures block = blocks.get(i);
            boolean again =
                    headline != NONE && block.folded().equals(blocks.get(headline).folded());
            if (!again && !isLabel(block)) {
                return false;
            }
        }
        return true;
    }

    /** A date, a name, a section, a caption, page furniture. */
    private static boolean isLabel(BlockFeatures block) {
        boolean few =
                block.words() < Lengths.LONGEST_NAME
                        || (block.words() == Lengths.LONGEST_NAME && block.functionWords() == 0);
        return few
                || block.isMarked()
                || block.isDateLine()
                || block.isBylineLine()
                || block.isRowOfNames()
                || block.isBracketed()
                || block.isCaptionLine();
    }

    private static boolean isMember(BlockFeatures block) {
        boolean sentence = block.opener() || block.ending() == Ending.STOP;
        return isRunning(block, Lengths.RUNNING_LINE_BELOW)
                || (isLine(block) && sentence && block.words() >= Lengths.SHORTEST_SENTENCE);
    }

    /** More words than most headlines have, bound by words that bind. */
    private static boolean isRunning(BlockFeatures block, int words) {
        return isLine(block) && block.words() >= words && block.functionWords() > 0;
    }

    private static boolean isLine(BlockFeatures block) {
        return block.block().kind() == BlockKind.LINE
                && !block.isMarked()
                && !block.isDateLine()
                && !block.isMenu()
                && !block.isTicker();
    }

    private boolean isBound(int from, int to) {
        int all = 0;
        int functionWords = 0;
        for (int i = from; i < to; i++) {
            all += blocks.get(i).words();
            functionWords += blocks.get(i).functionWords();
        }
        return functionWords >= Shares.FUNCTION_WORDS_OF_LINES * all;
    }
}
