package io.github.khabar.story;

import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a story stands among the blocks of its page, by their indexes.
 *
 * @param headline the copies of the headline that stand together above the story, or null
 * @param titles from the first to the last print of the headline above that paragraph, however far
 *     apart, or null: a page may print kickers, names and dates between them
 * @param text from the first to the last block with text that is kept
 * @param paragraph the first kept block that is long enough for a paragraph
 * @param second the second kept block but headings, or the first where it is alone: a lead may
 *     stand above the line that says who wrote and when
 */
public record StoryRegion(
        @Nullable BlockRange headline,
        @Nullable BlockRange titles,
        BlockRange text,
        int paragraph,
        int second) {
    /** Where a headline is printed twice, a menu or an image stands between; no whole section. */
    private static final int COPIES = 12;

    /** Dates, sections and names that a page prints above its headline stand so near. */
    private static final int ABOVE = 4;

    /** A story's tags and its author's box stand so near below it. */
    private static final int TAIL = 25;

    /** A shorter block may be a byline, a dateline or a heading, unless all are short. */
    private static final int SHORTEST_PARAGRAPH = 100;

    /** What a site puts after a story and all that belongs to it. */
    private static final Set<Label> AFTERWARDS =
            EnumSet.of(Label.RELATED, Label.COMMENTS, Label.FOOTER);

    /** Returns where the story of a page stands, or null where there is none. */
    public static @Nullable StoryRegion of(Content content) {
        List<Block> kept = new ArrayList<>(content.kept());
        kept.removeIf(block -> block.text().isEmpty());
        if (kept.isEmpty()) {
            return null;
        }
        List<Block> titles = content.titleBlocks();
        BlockRange text = new BlockRange(kept.get(0).index(), kept.get(kept.size() - 1).index());
        int paragraph = paragraph(kept);
        return new StoryRegion(
                prints(titles, text.first(), COPIES),
                prints(titles, paragraph, Integer.MAX_VALUE),
                text,
                paragraph,
                second(content, kept));
    }

    /** The prints of the headline above a block, as far as each stands near the next. */
    private static @Nullable BlockRange prints(List<Block> titles, int below, int apart) {
        int first = -1;
        int last = -1;
        for (int i = titles.size() - 1; i >= 0; i--) {
            int index = titles.get(i).index();
            if (index < below && (first < 0 || first - index <= apart)) {
                last = first < 0 ? index : last;
                first = index;
            }
        }
        return first < 0 ? null : new BlockRange(first, last);
    }

    private static int paragraph(List<Block> kept) {
        int longest = 0;
        for (Block block : kept) {
            longest = Math.max(longest, block.text().length());
        }
        int least = Math.min(SHORTEST_PARAGRAPH, longest);
        int i = 0;
        while (kept.get(i).text().length() < least) {
            i++;
        }
        return kept.get(i).index();
    }

    private static int second(Content content, List<Block> kept) {
        int i = 1;
        while (i < kept.size() && content.label(kept.get(i)) == Label.HEADING) {
            i++;
        }
        return kept.get(Math.min(i, kept.size() - 1)).index();
    }

    /** Returns where it begins: with its headline, or without one with its first block. */
    public int begin() {
        return headline == null ? text.first() : headline.first();
    }

    /** Returns where its surroundings begin: a few blocks above it. */
    public int top() {
        return above(begin());
    }

    /** Returns where what a page prints right above a block begins. */
    public static int above(int block) {
        return Math.max(0, block - ABOVE);
    }

    /** Returns whether a block stands in its head: from the top to the second block. */
    public boolean isInHead(int block) {
        return block >= top() && block <= second;
    }

    /** Returns whether a block stands right above or below the headline, or the first block. */
    public boolean touchesHeadline(int block) {
        int last = headline == null ? text.first() : headline.last();
        return block == begin() - 1 || block == last + 1;
    }

    /** Returns whether a block stands right below the headline: no other story's line does. */
    public boolean isRightBelowHeadline(int block) {
        return headline != null && block == headline.last() + 1;
    }

    /**
     * Returns whether a block belongs to the story: from its top to its tail, and nothing of what a
     * site puts after a story.
     *
     * @param content the page
     * @param block the block's index
     */
    public boolean owns(Content content, int block) {
        return block >= top() && block < tailEnd(content) && !isAfterwards(content, block);
    }

    private int tailEnd(Content content) {
        int at = text.last() + 1;
        int end = Math.min(content.page().blocks().size(), at + TAIL);
        while (at < end && !isAfterwards(content, at)) {
            at++;
        }
        return at;
    }

    private static boolean isAfterwards(Content content, int block) {
        return AFTERWARDS.contains(content.label(content.page().blocks().get(block)));
    }
}
