package io.github.khabar.boilerplate.passage;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Layout;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.features.Vocabulary;
import io.github.khabar.boilerplate.language.Ending;
import io.github.khabar.boilerplate.language.Marker;
import io.github.khabar.boilerplate.thresholds.Counts;
import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.boilerplate.thresholds.Shares;
import io.github.khabar.boilerplate.thresholds.Vote;
import io.github.khabar.page.BlockKind;

/**
 * Whether a block of prose reads on from a passage, although something stands between them. Each
 * rule is a vote.
 */
final class Continuity {
    private final Reading reading;

    Continuity(Reading reading) {
        this.reading = reading;
    }

    /**
     * Returns whether a block reads on from a passage.
     *
     * @param passage the passage so far
     * @param position the position of the new block
     */
    boolean readsOn(Passage passage, int position) {
        BlockFeatures last = reading.get(passage.last());
        BlockFeatures block = reading.get(position);
        Layout.Nearness nearness = reading.layout().nearness(last, block);
        if (passage.last() == position - 1
                && (nearness == Layout.Nearness.UNKNOWN || nearness == Layout.Nearness.SAME)) {
            return true;
        }
        if (isNextArticle(passage, position)) {
            return false;
        }
        Gap gap = Gap.between(reading, passage.last(), position);
        if (isNextStory(passage, gap, position)) {
            return false;
        }
        if (isBehindArticle(passage, gap, position)) {
            return false;
        }
        if (reading.shortLines().areOne(passage.last(), position)) {
            return true;
        }
        if (gap.end()) {
            return isAmidParagraphs(passage, position, gap, nearness);
        }
        if (isUnderLabelOfOthers(passage, gap, position)) {
            return false;
        }
        if (isSwallowed(last, block) && !gap.dated()) {
            return true;
        }
        if (isUnderNextHeadline(passage, position, gap, nearness)) {
            return false;
        }
        if (isSettled(block, gap)
                && (nearness == Layout.Nearness.SAME
                        || (nearness == Layout.Nearness.NEAR && !isElsewhere(gap)))) {
            return true;
        }
        return isNextPart(passage, block, gap)
                || votes(passage, position, nearness, gap) >= Vote.NEEDED;
    }

    /**
     * One line that announces what no story goes on after, between whole paragraphs of one element:
     * a reader's comment has a name or a date above it, and does not carry on.
     */
    private boolean isAmidParagraphs(
            Passage passage, int position, Gap gap, Layout.Nearness nearness) {
        BlockFeatures block = reading.get(position);
        BlockFeatures last = reading.get(passage.last());
        Layout layout = reading.layout();
        boolean unclosed = layout.isInside(block, last) && layout.hint(block, last) == null;
        boolean single = reading.repeats().count(reading.get(position - 1)) == 1;
        return gap.lines() == 1
                && (layout.isFlat() ? single : nearness == Layout.Nearness.SAME || unclosed)
                && block.ending() == Ending.STOP
                && block.linked() == 0
                && !PolicyWords.areIn(block)
                && (carriesOn(position)
                        || passage.vocabulary().share(run(position)) >= Shares.RELATED);
    }

    /** Whether a block, or one of the paragraphs right below it, opens like one that carries on. */
    private boolean carriesOn(int position) {
        int at = position;
        for (int i = 0; i < Counts.PARAGRAPHS_AHEAD && reading.isProse(at); i++) {
            if (reading.get(at).opener()) {
                return true;
            }
            at = next(at);
        }
        return false;
    }

    /**
     * Below a heading of its own in an article beside the passage's, where that begins with the
     * headline that the page declares in a heading of the same level.
     */
    private boolean isNextArticle(Passage passage, int position) {
        for (int i = passage.last() + 1; i < position; i++) {
            if (isHeading(i)
                    && reading.layout().areInTwins(reading.get(passage.last()), reading.get(i))) {
                return opensNext(passage, i);
            }
        }
        return false;
    }

    /**
     * Stripped text has lost the elements: there a long line opens the next story that says what
     * several paragraphs below it say, where neither has to do with those above.
     */
    private boolean isNextStory(Passage passage, Gap gap, int position) {
        if (!reading.layout().isFlat() || gap.headline() < 0 || gap.timed()) {
            return false;
        }
        BlockFeatures headline = reading.get(gap.headline());
        int[] words = reading.words().of(gap.headline());
        Vocabulary run = run(position);
        return headline.words() >= Lengths.LONG_HEADING
                && headline.ending() != Ending.QUESTION
                && !reading.get(position).opener()
                && (gap.dated() || reading.isProse(next(position)))
                && run.share(words) >= Shares.HEADLINE_OF_WHAT_FOLLOWS
                && passage.vocabulary().share(words) < Shares.HEADLINE_OF_WHAT_PRECEDES
                && passage.vocabulary().share(run) < Shares.RELATED;
    }

    /**
     * Below a second main heading, or a long one in another part of the page, where the page
     * declares the first main heading and what follows shares next to no word with what precedes.
     */
    private boolean isUnderNextHeadline(
            Passage passage, int position, Gap gap, Layout.Nearness nearness) {
        return gap.headline() >= 0
                && (isMainHeading(gap.headline())
                        || (nearness == Layout.Nearness.FAR && isLongHeading(gap.headline())))
                && !reading.headlines().isDeclared(reading.get(gap.headline()))
                && isUnderDeclaredMainHeading(passage)
                && passage.vocabulary().share(run(position)) < Shares.RELATED;
    }

    /**
     * Below a long heading of its own that says more of what follows, outside the article that
     * begins with the headline that the page declares.
     */
    private boolean isBehindArticle(Passage passage, Gap gap, int position) {
        if (gap.headline() < 0 || !isLongHeading(gap.headline())) {
            return false;
        }
        BlockFeatures headline = reading.get(gap.headline());
        int[] words = reading.words().of(gap.headline());
        return reading.layout().isOutsideArticle(headline, reading.get(passage.last()))
                && !reading.headlines().isDeclared(headline)
                && isUnderDeclaredMainHeading(passage)
                && run(position).share(words) > passage.vocabulary().share(words);
    }

    private boolean isUnderDeclaredMainHeading(Passage passage) {
        int to = Math.max(0, passage.first() - Counts.LONGEST_HEAD);
        for (int i = passage.first() - 1; i >= to; i--) {
            if (isMainHeading(i)) {
                return reading.headlines().isDeclared(reading.get(i));
            }
        }
        return false;
    }

    private boolean isLongHeading(int position) {
        return isHeading(position) && reading.get(position).words() >= Lengths.LONG_HEADING;
    }

    private boolean isMainHeading(int position) {
        return isHeading(position) && reading.get(position).block().level() == 1;
    }

    private boolean opensNext(Passage passage, int heading) {
        int to = Math.max(0, passage.first() - Counts.LONGEST_HEAD);
        for (int i = passage.first() - 1; i >= to; i--) {
            if (NextArticle.opens(reading, i, heading)) {
                return true;
            }
        }
        return false;
    }

    private boolean isHeading(int position) {
        return reading.get(position).block().kind() == BlockKind.HEADING;
    }

    /** One more part with a few words above it, where the passage is made of such parts. */
    private static boolean isNextPart(Passage passage, BlockFeatures block, Gap gap) {
        return passage.parts() >= Counts.LEAST_PARTS_OF_LIST
                && block.ending() == Ending.STOP
                && gap.lines() <= Counts.SHORT_GAP
                && gap.dates() + gap.asides() == 0
                && !gap.dated()
                && !gap.tail();
    }

    /**
     * A paragraph that carries on, in a box inside the story's element: the box was not closed, or
     * is called so for another reason.
     */
    private boolean isSwallowed(BlockFeatures last, BlockFeatures block) {
        return block.opener()
                && block.ending() == Ending.STOP
                && block.linked() == 0
                && block.block().container().tag().equals(last.block().container().tag())
                && reading.layout().isInside(block, last);
    }

    /** In stripped text what stands right under a label of other stories is one of them. */
    private boolean isUnderLabelOfOthers(Passage passage, Gap gap, int position) {
        return reading.layout().isFlat()
                && gap.lines() == 1
                && Gap.opensBox(reading.get(position - 1))
                && !carriesOn(position)
                && passage.vocabulary().share(reading.words().of(position))
                        < Shares.CLEARLY_RELATED;
    }

    private int votes(Passage passage, int position, Layout.Nearness nearness, Gap gap) {
        BlockFeatures last = reading.get(passage.last());
        BlockFeatures block = reading.get(position);
        Vocabulary run = run(position);
        boolean apart = nearness != Layout.Nearness.SAME && gap.unmarked() && !isPart(gap);
        return aboutness(passage, run)
                + opening(passage, position)
                + interruption(gap)
                + place(last, block, nearness)
                + headline(passage, gap, block, run)
                + Vote.ENDS_WITH_STOP.when(block.ending() == Ending.STOP && !isUnderHeadline(gap))
                + Vote.ALONE.when(apart && isAlone(passage, run, position))
                + Vote.PASSAGE_CUT_OFF.when(passage.isCutOff())
                + Vote.SIGNED_AND_DATED.when(isSigned(passage, position))
                + Vote.IN_LIST_OF_ENTRIES.when(isEntry(block) && !isEntry(last))
                + Vote.POLICY.when(PolicyWords.areIn(block) != PolicyWords.areIn(last));
    }

    /** A name, a date and then the words, as comments are printed. */
    private boolean isSigned(Passage passage, int position) {
        if (isSignedInOneLine(passage, position)) {
            return true;
        }
        if (passage.prose().size() < Counts.SEVERAL_PARAGRAPHS || passage.last() > position - 3) {
            return false;
        }
        BlockFeatures name = reading.get(position - 2);
        BlockFeatures date = reading.get(position - 1);
        return date.isDateLine()
                && date.words() <= Lengths.LONGEST_NAME
                && !date.isNumber()
                && name.words() > 0
                && name.words() <= Lengths.LONGEST_NAME
                && name.ending() == Ending.OPEN
                && !name.isDateLine();
    }

    /** The same in one line, in an element apart from the story's. */
    private boolean isSignedInOneLine(Passage passage, int position) {
        BlockFeatures line = reading.get(position - 1);
        return position - 1 > passage.last()
                && passage.prose().size() >= Counts.SEVERAL_PARAGRAPHS
                && line.isDateLine()
                && !line.isBareDate()
                && reading.layout().nearness(reading.get(passage.last()), line)
                        == Layout.Nearness.FAR;
    }

    private boolean isEntry(BlockFeatures block) {
        return reading.layout().isInEntry(block) || reading.layout().isInRemark(block);
    }

    /**
     * Returns whether a passage of several paragraphs is the rest of another: about the same by its
     * words, and nothing between them that ends a story or begins one.
     *
     * @param passage the passage so far
     * @param rest a passage further down
     */
    boolean isRest(Passage passage, Passage rest) {
        if (isNextArticle(passage, rest.first())) {
            return false;
        }
        if (rest.prose().size() == 1
                || rest.isCutOff()
                || rest.first() - passage.last() - 1 > Counts.VERY_LONG_GAP) {
            return false;
        }
        Gap gap = Gap.between(reading, passage.last(), rest.first());
        return !gap.end()
                && !gap.tail()
                && !isUnderLabelOfOthers(passage, gap, rest.first())
                && !isNextStory(passage, gap, rest.first())
                && !isBehindArticle(passage, gap, rest.first())
                && !PolicyWords.areIn(reading, rest)
                && passage.vocabulary().overlap(rest.vocabulary()) >= Shares.RELATED
                && !isHeaded(passage, gap, rest);
    }

    private boolean isHeaded(Passage passage, Gap gap, Passage rest) {
        if (gap.headline() < 0 || isPart(gap)) {
            return gap.dated();
        }
        BlockFeatures headline = reading.get(gap.headline());
        int[] words = reading.words().of(gap.headline());
        double below = rest.vocabulary().share(words);
        double above = passage.vocabulary().share(words);
        boolean other =
                below >= Shares.HEADLINE_OF_WHAT_FOLLOWS
                        && above < Shares.HEADLINE_OF_WHAT_PRECEDES;
        return gap.dated()
                || isElsewhere(gap)
                || (other && headline.words() >= Lengths.LONG_HEADING);
    }

    /**
     * Full sentences in the element that holds the story are the story's, however long what stands
     * between: a table, a list of contents, a box.
     */
    private static boolean isSettled(BlockFeatures block, Gap gap) {
        return block.ending() == Ending.STOP && !gap.dated() && !gap.tail() && !block.isMarked();
    }

    /** Whether what stands above a block leads to another page, or is declared as a headline. */
    private boolean isElsewhere(Gap gap) {
        if (gap.headline() < 0) {
            return false;
        }
        BlockFeatures headline = reading.get(gap.headline());
        return headline.linked() > 0 || reading.headlines().isDeclared(headline);
    }

    /** The position after a block, a line of furniture between left aside. */
    private int next(int position) {
        int next = position + 1;
        boolean line = next < reading.size() && reading.get(next).reach() == Marker.Reach.LINE;
        return line ? next + 1 : next;
    }

    /** The words of a block and of the prose that follows it directly. */
    private Vocabulary run(int position) {
        Vocabulary run = new Vocabulary();
        int at = position;
        for (int i = 0; i < Counts.PARAGRAPHS_AHEAD && reading.isProse(at); i++) {
            run.add(reading.words().of(at));
            at = next(at);
        }
        return run;
    }

    /**
     * Whether a headline that stands right above a block is the block's own: another story's
     * headline speaks of what follows it and not of what stands before; a sub-heading speaks of
     * both, a headline in a box of neither.
     */
    private int headline(Passage passage, Gap gap, BlockFeatures block, Vocabulary run) {
        if (gap.headline() < 0) {
            return Vote.DATE_WITHOUT_HEADLINE.when(gap.dated() && gap.lines() > 1);
        }
        BlockFeatures headline = reading.get(gap.headline());
        if (headline.ending() == Ending.QUESTION && !gap.dated()) {
            boolean answered = gap.asides() == 0 && block.ending() == Ending.STOP;
            return Vote.ANSWERS_HEADLINE.when(answered && !passage.isCutOff());
        }
        int[] words = reading.words().of(gap.headline());
        double below = run.share(words);
        double above = passage.vocabulary().share(words);
        boolean own = below >= Shares.HEADLINE_OF_WHAT_FOLLOWS;
        boolean isLong = headline.words() >= Lengths.LONG_HEADING;
        if (gap.asides() > 0) {
            return Vote.OWN_HEADLINE_IN_BOX.when(own && !block.opener())
                    + Vote.LONG_HEADLINE_IN_BOX.when(!own && isLong && !block.opener());
        }
        if (gap.dated()) {
            return Vote.OWN_DATED_HEADLINE.when(own && !block.opener())
                    + Vote.DATED_HEADLINE.when(!own || block.opener());
        }
        if (block.opener() || !isLong || isPart(gap)) {
            return 0;
        }
        boolean fresh = above < Shares.HEADLINE_OF_WHAT_PRECEDES;
        boolean follows =
                headline.words() >= Lengths.LONG_HEADLINE && below - above >= Shares.MUCH_MORE;
        return Vote.HEADLINE_OF_WHAT_FOLLOWS.when(follows)
                + Vote.HEADLINE_NOT_OF_WHAT_PRECEDES.when(fresh)
                + Vote.OWN_HEADLINE.when(own)
                + Vote.OWN_HEADLINE_NOT_OF_WHAT_PRECEDES.when(own && fresh);
    }

    private boolean isUnderHeadline(Gap gap) {
        return gap.headline() >= 0 && !isPart(gap);
    }

    /**
     * Whether what stands above a block is the heading of a part of the story: one that is no link
     * and not the page's first, a few words with nothing beside them, or one under a time of day,
     * as in a live report.
     */
    private boolean isPart(Gap gap) {
        if (gap.headline() < 0) {
            return false;
        }
        BlockFeatures headline = reading.get(gap.headline());
        boolean heading =
                headline.block().kind() == BlockKind.HEADING && headline.block().level() > 1;
        boolean alone = gap.lines() == 1 && headline.words() <= Lengths.LONG_HEADING;
        return gap.timed() || ((heading || alone) && !isElsewhere(gap));
    }

    private static int aboutness(Passage passage, Vocabulary run) {
        double share = passage.vocabulary().share(run);
        boolean same = share >= Shares.CLOSELY_RELATED;
        return Vote.ABOUT_VERY_MUCH_THE_SAME.when(same)
                + Vote.ABOUT_THE_SAME.when(!same && share >= Shares.RELATED);
    }

    /**
     * A single paragraph that has nothing to do with the story by its words, nor opens like one
     * that carries on.
     */
    private boolean isAlone(Passage passage, Vocabulary run, int position) {
        return !isAnswer(position)
                && !reading.get(position).opener()
                && !reading.isProse(next(position))
                && passage.vocabulary().share(run) < Shares.RELATED;
    }

    /** An interviewer's question stands right above the block. */
    private boolean isAnswer(int position) {
        return position > 0 && reading.get(position - 1).ending() == Ending.QUESTION;
    }

    private int opening(Passage passage, int position) {
        BlockFeatures block = reading.get(position);
        boolean item = passage.isBulleted() && block.isBulleted();
        return Vote.OPENS_LIKE_ONE_THAT_CARRIES_ON.when(block.opener() || item)
                + Vote.ANSWERS_OR_QUOTES.when(isAnswer(position) || block.isQuote())
                + Vote.UNDER_A_NUMBER.when(reading.get(position - 1).isNumbered())
                + Vote.PROSE_FOLLOWS.when(reading.isProse(next(position)))
                + Vote.CUT_OFF.when(block.ending() == Ending.ELLIPSIS);
    }

    private static int interruption(Gap gap) {
        boolean others = gap.asides() > 0;
        boolean dates = gap.dates() > 0;
        return Vote.SHORT_GAP.when(gap.lines() <= Counts.SHORT_GAP)
                + Vote.LONG_GAP.when(gap.lines() > Counts.LONG_GAP)
                + Vote.VERY_LONG_GAP.when(gap.lines() > Counts.VERY_LONG_GAP)
                + Vote.PLAIN_GAP.when(!dates && !others && !gap.tail() && !gap.dated())
                + Vote.DATES_BETWEEN.when(dates && !others && gap.lines() > 1)
                + Vote.OTHERS_BETWEEN.when(others)
                + Vote.TAIL_BETWEEN.when(gap.tail());
    }

    private int place(BlockFeatures last, BlockFeatures block, Layout.Nearness nearness) {
        return Vote.IN_FURNITURE.when(reading.layout().hint(block, last) != null)
                + Vote.SAME_ELEMENT.when(nearness == Layout.Nearness.SAME)
                + Vote.FAR_ELEMENT.when(nearness == Layout.Nearness.FAR);
    }
}
