package io.github.khabar.boilerplate.rules;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.Layout;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.language.Ending;
import io.github.khabar.boilerplate.language.Marker;
import io.github.khabar.boilerplate.language.Phrasebook;
import io.github.khabar.boilerplate.passage.PolicyWords;
import io.github.khabar.boilerplate.passage.Story;
import io.github.khabar.boilerplate.thresholds.Counts;
import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.boilerplate.thresholds.Shares;
import io.github.khabar.page.BlockKind;
import io.github.khabar.page.Label;
import io.github.khabar.story.BlockRange;
import java.util.List;

/**
 * Finds where the story begins above its first paragraph of prose, and where it ends below its
 * last.
 */
final class EdgeRules {
    /** No byline or place of the known pages has two behind it. */
    private static final String TWO_COLONS = "::";

    private final Reading reading;
    private final Draft draft;
    private final Story story;
    private final Furniture furniture;

    EdgeRules(Reading reading, Draft draft, Story story) {
        this.reading = reading;
        this.draft = draft;
        this.story = story;
        this.furniture = new Furniture(reading, story.passage().vocabulary());
    }

    /**
     * Labels the blocks above and below the story's prose that are its own, and returns how far it
     * reaches with them.
     */
    BlockRange label() {
        return new BlockRange(labelAbove(), labelBelow());
    }

    private int labelAbove() {
        int prose = story.passage().first();
        int first = prose;
        for (int i = prose - 1; i >= story.begin(); i--) {
            labelFurniture(i, prose);
            if (draft.isDecided(i)) {
                continue;
            }
            BlockFeatures block = reading.get(i);
            if (isHeadingAbove(i, first)) {
                draft.label(i, Label.HEADING, "heading right above the story's first part");
                first = i;
            } else if (block.isSentence()
                    || isOfItsOwnAbove(i)
                    || isPoint(i)
                    || isIntroduced(i, prose)
                    || isOpening(i, first)) {
                draft.label(i, Label.CONTENT, "above the story's first paragraph and like it");
                first = i;
            } else {
                draft.label(i, Label.OTHER, "between headline and story");
            }
        }
        return story.isTitled() ? first : labelPoints(first);
    }

    /** A text without a headline may begin with its points, or with a few words and a stop. */
    private int labelPoints(int prose) {
        int first = prose;
        while (first > 0
                && !draft.isDecided(first - 1)
                && (isPoint(first - 1) || isShortOpening(first - 1, first))) {
            first--;
            draft.label(first, Label.CONTENT, "above the story's first paragraph and like it");
        }
        return first;
    }

    /**
     * A part's heading stands in the element that holds the part; a section's name stands apart.
     */
    private boolean isHeadingAbove(int position, int first) {
        BlockFeatures block = reading.get(position);
        return position == first - 1
                && story.isTitled()
                && position > story.title()
                && block.block().kind() == BlockKind.HEADING
                && block.block().level() > 1
                && block.words() >= Lengths.SHORTEST_FIRST_HEADING
                && reading.repeats().count(block) == 1
                && reading.layout().nearness(block, reading.get(first)) == Layout.Nearness.SAME;
    }

    private void labelFurniture(int position, int prose) {
        if (!draft.isDecided(position)) {
            Spot spot = new Spot(position, reading.get(position), prose);
            draft.label(position, furniture.find(spot));
            draft.label(position, Furniture.findDate(spot));
        }
    }

    /** One of several lines below one another that begin with a dash, a bullet or a number. */
    private boolean isPoint(int position) {
        return isItem(position)
                && (isItem(position - 1) || isItem(position + 1))
                && (reading.layout().isFlat()
                        || isWithin(reading.get(position), story.passage().first())
                        || reading.layout()
                                .isInside(
                                        reading.get(position),
                                        reading.get(story.passage().first())));
    }

    private boolean isItem(int position) {
        if (position < 0) {
            return false;
        }
        BlockFeatures block = reading.get(position);
        return position != story.title()
                && block.isBulleted()
                && block.linked() == 0
                && block.words() >= Lengths.SHORTEST_HEADLINE
                && reading.repeats().count(block) == 1;
    }

    /** A sentence with a colon or a line below it, in the element that holds the story. */
    private boolean isIntroduced(int position, int prose) {
        return reading.introduced().get(position)
                && reading.layout()
                        .isIn(reading.get(position), reading.layout().shared(reading.get(prose)));
    }

    /** A short line that ends like a sentence, in the element that holds the story. */
    private boolean isSpoken(int position, int neighbour) {
        BlockFeatures block = reading.get(position);
        boolean ended = block.ending() == Ending.STOP || block.ending() == Ending.ELLIPSIS;
        return ended && isOfTheElement(block, neighbour);
    }

    /** The same above the first paragraph, where what ends in a colon announces the story. */
    private boolean isOpening(int position, int neighbour) {
        BlockFeatures block = reading.get(position);
        return position > story.begin()
                && (isSpoken(position, neighbour)
                        || isShortOpening(position, neighbour)
                        || (isLeadIn(block) && isOfTheElement(block, neighbour)));
    }

    /**
     * In stripped text a few words with a full stop right above the first paragraph: names, places
     * and captions have none.
     */
    private boolean isShortOpening(int position, int neighbour) {
        BlockFeatures block = reading.get(position);
        return reading.layout().isFlat()
                && position == neighbour - 1
                && block.ending() == Ending.STOP
                && block.words() >= Lengths.SHORTEST_HEADLINE
                && block.isUnparted()
                && !block.isDateLine()
                && !block.isMenu()
                && reading.repeats().count(block) == 1;
    }

    /** More than a name, with a colon behind it and no other mark; or with two colons. */
    private static boolean isLeadIn(BlockFeatures block) {
        boolean more = block.words() > Lengths.LONGEST_NAME || block.functionWords() > 0;
        return block.ending() == Ending.COLON
                && (block.folded().endsWith(TWO_COLONS) || (block.isUnparted() && more));
    }

    private boolean isOfTheElement(BlockFeatures block, int neighbour) {
        return block.linked() == 0
                && block.words() >= Lengths.SHORTEST_HEADLINE
                && reading.repeats().count(block) == 1
                && reading.layout().nearness(block, reading.get(neighbour)) == Layout.Nearness.SAME;
    }

    /**
     * A short line in the element that holds the story, below it: one that ends like a sentence, or
     * any but a name where the story's own lines end without a stop.
     */
    private boolean isLastLine(int position, int last) {
        BlockFeatures block = reading.get(position);
        boolean name = block.words() <= Lengths.LONGEST_NAME && block.functionWords() == 0;
        return isSpoken(position, last)
                || isLastSentence(block, last)
                || (isUnstopped()
                        && !name
                        && block.ending() != Ending.COLON
                        && isOfTheElement(block, last));
    }

    /** A paragraph of few words that carries on and ends: often a question to the reader. */
    private boolean isLastSentence(BlockFeatures block, int last) {
        boolean ended = block.ending() == Ending.STOP || block.ending() == Ending.QUESTION;
        return ended
                && block.opener()
                && block.words() > 1
                && block.linked() == 0
                && block.block().kind() == BlockKind.PARAGRAPH
                && reading.layout().nearness(block, reading.get(last)) == Layout.Nearness.SAME;
    }

    /** Whether most of the story's paragraphs end without a full stop. */
    private boolean isUnstopped() {
        List<Integer> prose = story.passage().prose();
        long stops = prose.stream().filter(p -> reading.get(p).ending() == Ending.STOP).count();
        return 2 * stops < prose.size();
    }

    private boolean isOfItsOwnAbove(int position) {
        BlockFeatures block = reading.get(position);
        int least =
                block.block().kind() == BlockKind.LIST_ITEM
                        ? Lengths.SHORTEST_ITEM
                        : Lengths.FULL_SENTENCE;
        return isWithin(block, story.passage().first())
                && block.words() >= least
                && reading.repeats().count(block) == 1
                && !reading.isUnderImage(position);
    }

    private int labelBelow() {
        int prose = story.passage().last();
        int last = prose;
        boolean listed = isListed(prose + 1);
        boolean interrupted = false;
        int end = Math.min(reading.size(), prose + Counts.STORY_END_REACH);
        for (int i = prose + 1; i < end && !endsHere(i); i++) {
            BlockFeatures block = reading.get(i);
            boolean box = block.reach() == Marker.Reach.ASIDE;
            labelFurniture(i, prose);
            boolean furnished = draft.isDecided(i);
            boolean own = !furnished && !reading.isProse(i) && !isAppeal(i) && !isLife(i);
            if (own
                    && (isOfItsOwnBelow(i, last, listed, interrupted)
                            || isIntroduced(i, prose)
                            || (!interrupted && (isLastLine(i, last) || isAboveList(i))))) {
                draft.label(i, Label.CONTENT, "below the story's last paragraph and like it");
                last = i;
                listed |= isAboveList(i);
            } else if (!furnished && (reading.isProse(i) || isEndOfText(i, interrupted))) {
                break;
            }
            interrupted |= box || (furnished && reading.layout().isFlat());
        }
        return last;
    }

    /** In stripped text a line with a colon that carries on, above numbers or bullets in a row. */
    private boolean isAboveList(int position) {
        BlockFeatures block = reading.get(position);
        return reading.layout().isFlat()
                && block.ending() == Ending.COLON
                && (block.opener() || isAboutTheStory(position))
                && position + 2 < reading.size()
                && reading.get(position + 1).isBulleted()
                && reading.get(position + 2).isBulleted();
    }

    private boolean isOfItsOwnBelow(int position, int last, boolean listed, boolean interrupted) {
        BlockFeatures block = reading.get(position);
        if (interrupted && !block.opener()) {
            return false;
        }
        return readsOn(position, last) || (listed && block.isBulleted()) || isOneOfItsOwn(position);
    }

    /** Stripped text ends at the first line that is neither its own nor in a box. */
    private boolean isEndOfText(int position, boolean boxed) {
        return reading.layout().isFlat()
                && !(boxed && reading.get(position).isHeadlineLike())
                && !goesOn(position);
    }

    /**
     * A line that announces what follows a story ends it, unless it stands in a box of its own; one
     * that announces others does unless the story goes on below them.
     */
    private boolean endsHere(int position) {
        BlockFeatures block = reading.get(position);
        Marker.Reach reach = block.reach();
        if (reach == null
                || reach == Marker.Reach.LINE
                || reading.layout().isInside(block, reading.get(story.passage().last()))) {
            return false;
        }
        return reach == Marker.Reach.ASIDE ? !goesOn(position) : !isAmidText(position);
    }

    /** In stripped text one line that may have lost its box, above a sentence that carries on. */
    private boolean isAmidText(int position) {
        if (!reading.layout().isFlat() || position + 1 >= reading.size()) {
            return false;
        }
        BlockFeatures below = reading.get(position + 1);
        return position == story.passage().last() + 1
                && reading.repeats().count(reading.get(position)) == 1
                && below.opener()
                && below.isSentence()
                && !below.isMarked();
    }

    /** Whether a sentence that carries on stands within a few lines. */
    private boolean goesOn(int position) {
        int end = Math.min(reading.size(), position + Counts.LONGEST_BOX_BELOW);
        for (int i = position + 1; i < end; i++) {
            BlockFeatures block = reading.get(i);
            Marker.Reach reach = block.reach();
            if (reading.isProse(i) || (reach != null && reach != Marker.Reach.LINE)) {
                return false;
            }
            if (block.opener() && block.isSentence()) {
                return true;
            }
        }
        return false;
    }

    private boolean readsOn(int position, int last) {
        BlockFeatures block = reading.get(position);
        if (!reading.layout().isFlat() && !isWithin(block, story.passage().last())) {
            return false;
        }
        boolean carriesOn =
                block.opener()
                        && block.words() >= Lengths.SHORTEST_SENTENCE
                        && (isAboutTheStory(position) || isLastUnstopped(position));
        return (block.isSentence() && !isForeign(position) && !isApart(position))
                || carriesOn
                || isLongLine(position, last);
    }

    /** A sentence in an element of its own below the story, of which it says nothing. */
    private boolean isApart(int position) {
        BlockFeatures block = reading.get(position);
        BlockFeatures last = reading.get(story.passage().last());
        return !reading.layout().isFlat()
                && reading.layout().nearness(block, last) != Layout.Nearness.SAME
                && !block.opener()
                && !isAboutTheStory(position);
    }

    /** A sentence that begins with a phrase of page furniture, and says nothing of the story. */
    private boolean isAppeal(int position) {
        BlockFeatures block = reading.get(position);
        return block.phrase() != null
                && block.phrase().where() == Phrasebook.Where.BEGINS
                && !block.opener()
                && !reading.layout().isFlat()
                && !isAboutTheStory(position);
    }

    /** What the author is and has done, in words that the story has not. */
    private boolean isLife(int position) {
        return reading.get(position).isOfALife() && !isAboutTheStory(position);
    }

    /**
     * In stripped text a sentence behind a wider gap than stands in the story, about something else
     * and with a word of a site's rules, is no more the story's.
     */
    private boolean isForeign(int position) {
        BlockFeatures block = reading.get(position);
        return reading.layout().isFlat()
                && block.block().blankBefore() > Math.max(1, widestGap())
                && !block.opener()
                && PolicyWords.count(block) > 0
                && !isAboutTheStory(position);
    }

    /**
     * In stripped text, as near as the story's own paragraphs: the last ones may lack their stop.
     */
    private boolean isLastUnstopped(int position) {
        BlockFeatures block = reading.get(position);
        return reading.layout().isFlat()
                && block.functionWords() > 0
                && block.ending() != Ending.COLON
                && (story.passage().prose().size() == 1
                        || block.block().blankBefore() <= widestGap());
    }

    /** In stripped text more than one paragraph may lack its stop. */
    private boolean isAboveFurniture(int position) {
        int below = position + 1;
        while (below < reading.size() && isFlowing(reading.get(below))) {
            below++;
        }
        return below >= reading.size() || reading.get(below).isMarked();
    }

    /** In stripped text many words that bind and a comma make a paragraph, stop or no stop. */
    private boolean isFlowing(BlockFeatures block) {
        return reading.layout().isFlat()
                && block.functionWords() >= Counts.BINDING_WORDS
                && block.pauses() > 0
                && !block.isMarked();
    }

    private int widestGap() {
        List<Integer> prose = story.passage().prose();
        return prose.stream()
                .skip(1)
                .mapToInt(p -> reading.get(p).block().blankBefore())
                .max()
                .orElse(0);
    }

    /** As long as a paragraph, right below the last, although no mark stands in it. */
    private boolean isLongLine(int position, int last) {
        BlockFeatures block = reading.get(position);
        return position == last + 1
                && (isFlowing(block)
                        || (block.words() >= Lengths.UNSTOPPED_PARAGRAPH
                                && block.functionWords() >= 2))
                && (isAboutTheStory(position) || isAboveFurniture(position))
                && block.linked() == 0
                && !block.isTicker()
                && block.block().blankBefore() <= Math.max(1, widestGap());
    }

    private boolean isOneOfItsOwn(int position) {
        BlockFeatures block = reading.get(position);
        if (reading.layout().nearness(block, reading.get(story.passage().last()))
                != Layout.Nearness.SAME) {
            return false;
        }
        BlockKind kind = block.block().kind();
        boolean item = kind == BlockKind.LIST_ITEM || kind == BlockKind.QUOTE;
        return item
                || (kind == BlockKind.PARAGRAPH
                        && block.words() >= Lengths.FULL_SENTENCE
                        && (isAboutTheStory(position) || isBound(block)));
    }

    /** Function words bind a sentence that lacks its stop; a headline does with few. */
    private static boolean isBound(BlockFeatures block) {
        return block.functionWords() >= Counts.BINDING_WORDS
                && block.linked() == 0
                && block.phrase() == null;
    }

    private boolean isAboutTheStory(int position) {
        return story.passage().vocabulary().share(reading.words().of(position)) >= Shares.RELATED;
    }

    private boolean isWithin(BlockFeatures block, int position) {
        return reading.layout().areAlike(block, reading.get(position));
    }

    private boolean isListed(int position) {
        return reading.get(position - 1).ending() == Ending.COLON
                || (position + 1 < reading.size()
                        && reading.get(position).isBulleted()
                        && reading.get(position + 1).isBulleted());
    }
}
