package io.github.khabar.boilerplate;

import java.util.ArrayList;
import java.util.List;

/**
 * Blocks of prose that read on from one another: a story, a part of one, or a teaser. Not
 * thread-safe.
 */
final class Passage {
    private final List<Integer> prose = new ArrayList<>();
    private final Vocabulary vocabulary = new Vocabulary();
    private int weight;
    private boolean cutOff = true;

    Passage(int position, BlockFeatures block) {
        add(position, block);
    }

    /**
     * Adds a block of prose.
     *
     * @param position its place among the page's blocks
     * @param block the block
     */
    void add(int position, BlockFeatures block) {
        prose.add(position);
        vocabulary.add(block);
        weight += block.weight();
        cutOff &= block.ending() == Ending.ELLIPSIS;
    }

    /** Returns the positions of the prose blocks, in order. */
    List<Integer> prose() {
        return prose;
    }

    /** Returns the position of the first block. */
    int first() {
        return prose.get(0);
    }

    /** Returns the position of the last block. */
    int last() {
        return prose.get(prose.size() - 1);
    }

    /** Returns the words of the passage. */
    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Returns how many letters of prose it has. */
    int weight() {
        return weight;
    }

    /** Returns whether every block of it was cut off with three dots, as teasers are. */
    boolean isCutOff() {
        return cutOff;
    }
}
