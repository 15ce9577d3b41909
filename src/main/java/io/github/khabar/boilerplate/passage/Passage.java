package io.github.khabar.boilerplate.passage;

import io.github.khabar.boilerplate.features.BlockFeatures;
import io.github.khabar.boilerplate.features.LeadWords;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.features.Vocabulary;
import io.github.khabar.boilerplate.language.Ending;
import io.github.khabar.boilerplate.thresholds.Counts;
import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.boilerplate.thresholds.Scores;
import io.github.khabar.boilerplate.thresholds.Shares;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Blocks of prose that read on from one another: a story, a part of one, or a teaser. Not
 * thread-safe.
 */
public final class Passage {
    private final List<Integer> prose = new ArrayList<>();
    private final Vocabulary vocabulary = new Vocabulary();
    private final LeadWords lead;
    private int weight;
    private int unrelated;
    private int openers;
    private int parts;
    private boolean bulleted;
    private boolean cutOff = true;

    /**
     * Begins with one block of prose.
     *
     * @param reading the page
     * @param position the block's place among the page's blocks
     */
    public Passage(Reading reading, int position) {
        lead = new LeadWords(reading.words());
        add(reading, position);
    }

    /**
     * Returns one passage made of two.
     *
     * @param reading the page
     * @param lead the passage that stands first
     * @param body the passage that follows
     */
    public static Passage joined(Reading reading, Passage lead, Passage body) {
        Passage joined = new Passage(reading, lead.first());
        lead.prose.stream().skip(1).forEach(p -> joined.add(reading, p));
        body.prose.forEach(p -> joined.add(reading, p));
        return joined;
    }

    /**
     * Returns a passage without its first block, which must not be its only one.
     *
     * @param reading the page
     * @param passage the passage
     */
    public static Passage withoutFirst(Reading reading, Passage passage) {
        Passage rest = new Passage(reading, passage.prose.get(1));
        passage.prose.stream().skip(2).forEach(p -> rest.add(reading, p));
        return rest;
    }

    /**
     * Adds a block of prose.
     *
     * @param reading the page
     * @param position the block's place among the page's blocks
     */
    void add(Reading reading, int position) {
        BlockFeatures block = reading.get(position);
        int[] words = reading.words().of(position);
        if (!prose.isEmpty()) {
            parts += position - last() == 2 && isShortLine(reading, position - 1) ? 1 : 0;
            openers += block.opener() ? 1 : 0;
            unrelated += !block.opener() && isUnrelated(words) ? 1 : 0;
        }
        prose.add(position);
        vocabulary.add(words);
        lead.add(words);
        weight += block.letters();
        bulleted |= block.isBulleted();
        cutOff &= block.ending() == Ending.ELLIPSIS;
    }

    private static boolean isShortLine(Reading reading, int position) {
        BlockFeatures block = reading.get(position);
        return block.words() < Lengths.LONG_HEADING
                && block.ending() == Ending.OPEN
                && block.linked() == 0
                && !block.isMarked();
    }

    private boolean isUnrelated(int[] words) {
        return vocabulary.knownOfLast(Counts.PARAGRAPHS_BACK, words)
                < Shares.RELATED * words.length;
    }

    /** Returns whether the block at a position belongs to it. */
    public boolean holds(int position) {
        return Collections.binarySearch(prose, position) >= 0;
    }

    /** Returns the positions of the prose blocks, in order. */
    public List<Integer> prose() {
        return prose;
    }

    /** Returns the position of the first block. */
    public int first() {
        return prose.get(0);
    }

    /** Returns the position of the last block. */
    public int last() {
        return prose.get(prose.size() - 1);
    }

    /** Returns the words of the passage. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Returns the words of its first paragraphs. */
    public LeadWords lead() {
        return lead;
    }

    /**
     * Returns how much of what a line says the passage says again, in its first paragraphs above
     * all: 0 or less for nothing, 1 at most.
     *
     * @param line the line's different content words
     */
    public double saysAgain(int[] line) {
        return Math.max(
                lead.share(line), vocabulary.weightedShare(line) - Scores.LESS_SURE_BY_STORY);
    }

    /** Returns how many letters of prose it has. */
    public int weight() {
        return weight;
    }

    /**
     * Returns how many of its blocks have nothing to do, by their words, with the few before them.
     */
    public int unrelated() {
        return unrelated;
    }

    /** Returns how many of its blocks but the first open like paragraphs that carry on. */
    public int openers() {
        return openers;
    }

    /** Returns how many of its blocks have one short line, and nothing else, above them. */
    int parts() {
        return parts;
    }

    /**
     * Returns whether a block of it begins like an item of a list or a turn of speech: with a dash,
     * a bullet.
     */
    boolean isBulleted() {
        return bulleted;
    }

    /** Returns whether every block of it was cut off with three dots, as teasers are. */
    public boolean isCutOff() {
        return cutOff;
    }
}
