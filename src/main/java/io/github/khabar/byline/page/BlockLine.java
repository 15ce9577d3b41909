package io.github.khabar.byline.page;

import io.github.khabar.byline.Byline;
import io.github.khabar.byline.Contributor;
import io.github.khabar.byline.Organization;
import io.github.khabar.page.Block;
import java.util.List;

/**
 * A line that was read from a block's text, or from two blocks, and knows which of them a place in
 * it stands in.
 *
 * @param text the line; two blocks are joined by a line feed
 * @param blocks the indexes of the blocks, one or two
 * @param begin where in the first block's text the line begins
 * @param seam how much of the line the first block holds
 */
public record BlockLine(String text, List<Integer> blocks, int begin, int seam) {
    /** A block's text, or a part of it from some place on. */
    public static BlockLine of(Block block, String text, int begin) {
        return new BlockLine(text, List.of(block.index()), begin, text.length());
    }

    /** A text that no block is. */
    public static BlockLine of(String text) {
        return new BlockLine(text, List.of(), 0, 0);
    }

    BlockLine join(Block next) {
        String joined = text + "\n" + next.text();
        return new BlockLine(joined, List.of(block(), next.index()), begin, text.length());
    }

    /** Returns the index of the first block. */
    int block() {
        return blocks.get(0);
    }

    /** Returns the place in the first block's text that a place in the line is, at most its end. */
    int inBlock(int index) {
        return begin + Math.min(index, seam);
    }

    /** Returns the same line as it ends earlier. */
    BlockLine cut(int end) {
        return new BlockLine(text.substring(0, end), blocks, begin, Math.min(seam, end));
    }

    /** Returns where in the first block's text the line ends. */
    int end() {
        return begin + Math.min(seam, text.length());
    }

    /** Returns whether this is a part of another line of the same block. */
    boolean isWithin(BlockLine other) {
        return blocks.equals(other.blocks)
                && begin >= other.begin
                && begin + text.length() <= other.begin + other.text.length();
    }

    /** Returns a byline that was read from this line, with offsets into the blocks' texts. */
    public Byline locate(Byline byline) {
        return new Byline(
                byline.persons().stream().map(this::locate).toList(),
                byline.organizations().stream().map(this::locate).toList(),
                byline.place(),
                byline.raw(),
                byline.claimed(),
                byline.dateline(),
                byline.head());
    }

    private Contributor locate(Contributor person) {
        Span span = span(person.begin(), person.end());
        return person.toBuilder().span(span.block(), span.begin(), span.end()).build();
    }

    private Organization locate(Organization body) {
        Span span = span(body.begin(), body.end());
        return body.toBuilder().span(span.block(), span.begin(), span.end()).build();
    }

    /**
     * Where a name stands; -1 where it stands in no block, or begins in one and ends in the next.
     */
    private record Span(int block, int begin, int end) {}

    private Span span(int from, int to) {
        if (blocks.isEmpty() || from < 0) {
            return new Span(-1, -1, -1);
        }
        if (to <= seam) {
            return new Span(block(), begin + from, begin + to);
        }
        int second = seam + 1;
        return from < second
                ? new Span(block(), -1, -1)
                : new Span(blocks.get(1), from - second, to - second);
    }
}
