package io.github.khabar.boilerplate.rules;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.DeclaredKind;
import io.github.khabar.boilerplate.features.Layout;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.features.Vocabulary;
import io.github.khabar.boilerplate.language.Ending;
import io.github.khabar.boilerplate.passage.PolicyWords;
import io.github.khabar.boilerplate.weighing.Weighing;
import io.github.khabar.page.BlockKind;
import io.github.khabar.page.Label;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Holds what the rules chose against the learnt weights. The weights restore lines that one cue
 * took out, and tell where the story is where both differ in most of it; the rules keep the last
 * word on what they know by its words.
 */
final class SecondOpinion {
    /** More likely than not. */
    private static final double LIKELY = 0.5;

    /**
     * A line alone is restored where the weights are this sure: no line of a known page is wrong.
     */
    private static final double VERY_LIKELY = 0.8;

    /**
     * The rules go by words of Arabic: on a page in other letters they know less, and the weights
     * are believed sooner. At .65, 5 strings of pages of the world more are right and 9 more are
     * wrong.
     */
    private static final double LIKELY_ON_FOREIGN_PAGE = 0.75;

    /** The same for a lead under the headline: 5 strings more are right, none wrong. */
    private static final double LIKELY_LEAD = 0.6;

    private static final int LEAST_LEAD = 12;

    /** A sub-heading on such a page: 3 wrong ones less, no right one. */
    private static final double UNLIKELY_HEADING = 0.2;

    /**
     * Below this a line is taken out that stands apart from the rest; at .35, a sentence is lost.
     */
    private static final double UNLIKELY = 0.3;

    /** Of the story's words, how many an element holds that is no part of it. */
    private static final double SMALL_PART = 0.1;

    private static final double MOSTLY_ARABIC = 0.5;

    /** Of 23 pages without a story, one has half a story's length of sentences so likely. */
    private static final double SURE = 0.95;

    /** Fewer words are as often a label as a sentence. */
    private static final int LEAST_WORDS = 8;

    /** Headlines and labels have fewer words, so that a stop is not asked for. */
    private static final int LONG_LINE = 15;

    /** Below this F1 of their words the rules and the weights speak of different places. */
    private static final double DIFFERENT = 0.5;

    /** Words of two paragraphs: fewer are no place that could stand against the rules'. */
    private static final int LEAST_REGION = 60;

    /**
     * What it takes to claim a story that the rules doubt; with fewer sentences, or more loosely
     * joined ones, one of 14 pages without a story was claimed.
     */
    private static final int LEAST_STORY = 100;

    private static final int LEAST_SENTENCES = 4;
    private static final double MOSTLY_SENTENCES = 0.5;
    private static final double MOSTLY_JOINED = 0.5;
    private static final double MOSTLY_ENTRIES = 0.5;

    /** What a line may announce that is no story, however much it reads like one. */
    private static final Set<Label> OF_OTHERS =
            EnumSet.of(Label.RELATED, Label.COMMENTS, Label.TICKER, Label.TAGS);

    /** Lines of the story that are restored where it goes on right below. The same from 1 to 3. */
    private static final int MOST_BETWEEN = 3;

    /** What is said of a block of which nothing is known. */
    private static final Set<Label> UNNAMED =
            EnumSet.of(Label.NAVIGATION, Label.RELATED, Label.OTHER);

    private static final Set<Label> BY_THEIR_WORDS =
            EnumSet.of(
                    Label.TITLE,
                    Label.DATE,
                    Label.BYLINE,
                    Label.DUPLICATE,
                    Label.COOKIES,
                    Label.SOURCE_LINK);
    private final Reading reading;
    private final Draft draft;
    private final Surroundings surroundings;
    private final boolean foreign;
    private final Weighing weighing;
    private final BitSet region = new BitSet();

    /**
     * Weighs a page.
     *
     * @param draft what the rules decided
     * @param surroundings what the page's lines announce
     */
    SecondOpinion(Reading reading, Draft draft, Surroundings surroundings) {
        this.reading = reading;
        this.draft = draft;
        this.surroundings = surroundings;
        this.foreign = isForeign(draft.kept());
        this.weighing = Weighing.of(reading);
        for (int i = 0; i < reading.size(); i++) {
            region.set(i, weighing.likelihood(i) >= LIKELY && !isKnown(i));
        }
        for (int i = 1; i + 1 < reading.size(); i++) {
            region.set(i, region.get(i) || isBetween(i));
        }
    }

    /** A few words between two lines of the region, in their element, are of it. */
    private boolean isBetween(int position) {
        BlockFeatures block = reading.get(position);
        return region.get(position - 1)
                && region.get(position + 1)
                && weighing.likelihood(position) == 0
                && !isKnown(position)
                && !block.isLink()
                && !block.isDateLine()
                && reading.layout().nearness(reading.get(position - 1), block)
                        == Layout.Nearness.SAME;
    }

    /** Whether the rules know what a block is by its words, or by a line above it. */
    private boolean isKnown(int position) {
        BlockFeatures block = reading.get(position);
        BlockKind kind = block.block().kind();
        return kind == BlockKind.CONTROL
                || kind == BlockKind.CAPTION
                || reading.captions().get(position)
                || isKnownByItsWords(position)
                || isOfOthers(position)
                || reading.concealed().get(position)
                || block.isMarked()
                || (block.isLink() && reading.layout().isCard(block))
                || PolicyWords.areIn(block);
    }

    private boolean isKnownByItsWords(int position) {
        Label label = draft.label(position);
        boolean announced = foreign && label == surroundings.announced(position);
        return label != null && BY_THEIR_WORDS.contains(label) && !announced;
    }

    /** On a foreign page a line that seems to announce others may be one of the story's own. */
    private boolean isOfOthers(int position) {
        Label announced = surroundings.announced(position);
        return announced != null
                && OF_OTHERS.contains(announced)
                && (!foreign || announced == Label.COMMENTS);
    }

    /** Joins both opinions on a page where the rules found a story. */
    void join() {
        BitSet kept = draft.kept();
        if (agreement(kept) < DIFFERENT && words(region) > LEAST_REGION) {
            for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
                if (!region.get(i)) {
                    takeOut(i);
                }
            }
            restoreRegion();
            return;
        }
        if (isLikely(kept)) {
            takeOut(kept);
        }
        if (foreign) {
            takeOutHeadings(kept);
            int first = Math.max(0, kept.nextSetBit(0));
            region.stream().filter(i -> isLikelyOnForeignPage(i, i < first)).forEach(this::restore);
            restoreFewBetween(draft.kept());
        } else {
            restoreSentences(kept);
        }
    }

    /** Takes out what the weights think unlikely in elements that hold little of the story. */
    private void takeOut(BitSet kept) {
        Map<Integer, Integer> words = new HashMap<>();
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            words.put(group(i), size(i) + words.getOrDefault(group(i), 0));
        }
        double few = SMALL_PART * words(kept);
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            if (weighing.likelihood(i) < UNLIKELY
                    && reading.get(i).words() >= LEAST_WORDS
                    && words.getOrDefault(group(i), 0) <= few) {
                takeOut(i);
            }
        }
    }

    private void takeOut(int position) {
        draft.overrule(position, Label.OTHER, "apart from the story by weight");
    }

    /** Whether the weights think the story likely as a whole: of short lines they know nothing. */
    private boolean isLikely(BitSet kept) {
        double likely = 0;
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            likely += weighing.likelihood(i) * size(i);
        }
        return likely >= LIKELY * words(kept);
    }

    /** Paragraphs that a page wraps one by one are one group. */
    private int group(int position) {
        return reading.layout().shared(reading.get(position)).id();
    }

    /** Whether most words of the story are not in the letters that the rules' words are in. */
    private boolean isForeign(BitSet kept) {
        int arabic = 0;
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            arabic += reading.get(i).tokens().arabic();
        }
        return arabic < MOSTLY_ARABIC * words(kept);
    }

    /** A few words, which are not weighed, stay. */
    private void takeOutHeadings(BitSet kept) {
        kept.stream()
                .filter(i -> draft.label(i) == Label.HEADING && weighing.likelihood(i) > 0)
                .filter(i -> weighing.likelihood(i) < UNLIKELY_HEADING)
                .forEach(i -> draft.overrule(i, Label.OTHER, "no sub-heading by weight"));
    }

    /** Between two lines of the story in one element, a few short ones of that element are its. */
    private void restoreFewBetween(BitSet kept) {
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            int next = kept.nextSetBit(i + 1);
            if (next - i - 1 > MOST_BETWEEN) {
                continue;
            }
            BlockFeatures above = reading.get(i);
            if (IntStream.range(i + 1, next + 1).allMatch(k -> isBesideUnknown(k, above, kept))) {
                IntStream.range(i + 1, next).forEach(this::restore);
            }
        }
    }

    private boolean isBesideUnknown(int position, BlockFeatures above, BitSet kept) {
        BlockFeatures block = reading.get(position);
        Label label = draft.label(position);
        double likelihood = weighing.likelihood(position);
        boolean unknown =
                !isKnown(position)
                        && (label == null || UNNAMED.contains(label))
                        && (likelihood == 0 || likelihood >= UNLIKELY)
                        && !isLine(block)
                        && !block.tokens().isEmpty();
        return (kept.get(position) || unknown)
                && reading.layout().nearness(above, block) == Layout.Nearness.SAME;
    }

    /** A line that says what it is: a link, a date, a byline, a caption. */
    private static boolean isLine(BlockFeatures block) {
        return block.isLink()
                || block.isDateLine()
                || block.isBylineLine()
                || block.isCaptionLine();
    }

    private boolean isLikelyOnForeignPage(int position, boolean above) {
        BlockFeatures block = reading.get(position);
        boolean lead = above && position > weighing.title() && block.words() >= LEAST_LEAD;
        return weighing.likelihood(position) >= (lead ? LIKELY_LEAD : LIKELY_ON_FOREIGN_PAGE)
                && !isLine(block);
    }

    private void restoreSentences(BitSet kept) {
        Vocabulary story = new Vocabulary();
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            story.add(reading.words().of(i));
        }
        int end = headlineBelow(kept.length());
        for (int i = region.nextSetBit(0); i >= 0 && i < end; i = region.nextSetBit(i + 1)) {
            if (weighing.likelihood(i) >= VERY_LIKELY
                    && isText(reading.get(i))
                    && story.share(reading.words().of(i)) > 0) {
                restore(i);
            }
        }
    }

    /** What stands under a headline that the rules left out is of another story. */
    private int headlineBelow(int last) {
        int at = last;
        while (at < reading.size() && !isOtherHeadline(at)) {
            at++;
        }
        return at;
    }

    private boolean isOtherHeadline(int position) {
        BlockFeatures block = reading.get(position);
        return block.block().kind() == BlockKind.HEADING
                && block.isHeadlineLike()
                && draft.label(position) == Label.RELATED;
    }

    /** A sentence, or as many words as none but a sentence has; no teaser. */
    private static boolean isText(BlockFeatures block) {
        return block.ending() != Ending.ELLIPSIS
                && (block.isSentence() || block.words() >= LONG_LINE);
    }

    /**
     * Returns whether there is a story where the rules doubt it: enough sentences, and most of them
     * right below one another, unless the page says that it is an article or the weights have no
     * doubt at all. Teasers have their headlines, dates and links between them.
     */
    boolean isStory() {
        BitSet sentences = new BitSet();
        region.stream().filter(this::isSentence).forEach(sentences::set);
        boolean enough =
                words(region) >= LEAST_STORY
                        && sentences.cardinality() >= LEAST_SENTENCES
                        && words(sentences) >= MOSTLY_SENTENCES * words(region);
        boolean article = reading.kind() == DeclaredKind.STORY || areMostlyJoined(sentences);
        return !areMostlyEntries(sentences) && ((enough && article) || isSure(sentences));
    }

    /** Items of a list that begin with the link that they describe: a directory. */
    private boolean areMostlyEntries(BitSet sentences) {
        long entries = sentences.stream().filter(i -> reading.get(i).beginsWithLink()).count();
        return entries > MOSTLY_ENTRIES * sentences.cardinality();
    }

    private boolean areMostlyJoined(BitSet sentences) {
        long joined = sentences.stream().filter(i -> isJoined(i, sentences)).count();
        return joined >= MOSTLY_JOINED * (sentences.cardinality() - 1);
    }

    private boolean isSure(BitSet sentences) {
        BitSet sure = new BitSet();
        sentences.stream().filter(i -> weighing.likelihood(i) >= SURE).forEach(sure::set);
        return words(sure) >= LEAST_STORY;
    }

    /** Whether no headline, date or link stands between a sentence and the one before it. */
    private boolean isJoined(int sentence, BitSet sentences) {
        int before = sentences.previousSetBit(sentence - 1);
        for (int i = before + 1; i < sentence && before >= 0; i++) {
            BlockFeatures block = reading.get(i);
            if (block.isHeadlineLike() || block.isDateLine() || block.isLink()) {
                return false;
            }
        }
        return before >= 0;
    }

    private boolean isSentence(int position) {
        BlockFeatures block = reading.get(position);
        return block.ending() == Ending.STOP && block.words() >= LEAST_WORDS;
    }

    /**
     * Labels the story by the weights alone, where the rules found none.
     *
     * @return the headline, or null
     */
    @Nullable String label() {
        restoreRegion();
        int title = weighing.title();
        if (title < 0 || region.get(title)) {
            return null;
        }
        draft.overrule(title, Label.TITLE, "headline above the story");
        return reading.get(title).block().text();
    }

    private void restoreRegion() {
        for (int i = region.nextSetBit(0); i >= 0; i = region.nextSetBit(i + 1)) {
            restore(i);
        }
    }

    private void restore(int position) {
        if (!draft.isKept(position)) {
            boolean heading = reading.get(position).block().kind() == BlockKind.HEADING;
            draft.overrule(
                    position,
                    heading ? Label.HEADING : Label.CONTENT,
                    "the story's by weight: " + weighing.reasons(position));
        }
    }

    /** The F1 of the words that both keep. */
    private double agreement(BitSet kept) {
        BitSet both = (BitSet) kept.clone();
        both.and(region);
        return 2.0 * words(both) / Math.max(1, words(kept) + words(region));
    }

    private int words(BitSet blocks) {
        int words = 0;
        for (int i = blocks.nextSetBit(0); i >= 0; i = blocks.nextSetBit(i + 1)) {
            words += size(i);
        }
        return words;
    }

    private int size(int position) {
        return reading.get(position).tokens().size();
    }
}
