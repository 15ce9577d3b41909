package io.github.khabar.boilerplate.features;

import io.github.khabar.boilerplate.language.Ending;
import io.github.khabar.boilerplate.language.Marker;
import io.github.khabar.boilerplate.language.Phrasebook;
import io.github.khabar.boilerplate.thresholds.Lengths;
import io.github.khabar.page.Block;
import io.github.khabar.page.BlockKind;
import io.github.khabar.page.Container;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells where a story speaks of what pages print around it: of cookies, of rights, of opinions that
 * are not the editors'. A phrase that would end a story ends none in the middle of a sentence.
 */
final class ToldPhrases {
    private final List<BlockFeatures> blocks;

    private ToldPhrases(List<BlockFeatures> blocks) {
        this.blocks = blocks;
    }

    /** Returns the blocks, without the phrases that the story itself speaks. */
    static List<BlockFeatures> takenBack(List<BlockFeatures> blocks) {
        return new ToldPhrases(blocks).takeBack();
    }

    private List<BlockFeatures> takeBack() {
        return IntStream.range(0, blocks.size())
                .mapToObj(i -> isTold(i) ? blocks.get(i).withoutPhrase() : blocks.get(i))
                .toList();
    }

    private boolean isTold(int position) {
        BlockFeatures block = blocks.get(position);
        return carriesOn(block)
                || (isSentenceAround(block)
                        && isBeside(block, position - 1)
                        && isBeside(block, position + 1));
    }

    /** Whether it is a sentence that carries on from the one before and speaks of a phrase. */
    private static boolean carriesOn(BlockFeatures block) {
        return block.opener() && isSentenceAround(block);
    }

    private static boolean isSentenceAround(BlockFeatures block) {
        return holdsEnd(block)
                && block.ending() == Ending.STOP
                && block.words() >= Lengths.FULL_SENTENCE
                && block.linked() == 0;
    }

    /** Whether a phrase that no story goes on after stands in it, between other words. */
    private static boolean holdsEnd(BlockFeatures block) {
        Phrasebook.Phrase phrase = block.phrase();
        return phrase != null
                && phrase.where() == Phrasebook.Where.CONTAINS
                && phrase.marker().reach() == Marker.Reach.END
                && block.words() >= phrase.words() + Lengths.FEWEST_AROUND_TOLD_PHRASE;
    }

    /** Whether a paragraph of prose stands there, and both are paragraphs of one element. */
    private boolean isBeside(BlockFeatures block, int position) {
        if (position < 0 || position >= blocks.size()) {
            return false;
        }
        BlockFeatures other = blocks.get(position);
        @Nullable Container around = around(block.block());
        return around != null
                && Objects.equals(around, around(other.block()))
                && other.isParagraph()
                && (other.phrase() == null || carriesOn(other));
    }

    /** The element around a paragraph that the markup calls one, or null. */
    private static @Nullable Container around(Block block) {
        return block.kind() == BlockKind.PARAGRAPH && block.container().tag().equals("p")
                ? block.container().parent()
                : null;
    }
}
