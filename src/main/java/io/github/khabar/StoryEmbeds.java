package io.github.khabar;

import io.github.khabar.page.Block;
import io.github.khabar.page.Container;
import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import io.github.khabar.page.Page;
import io.github.khabar.web.WebAddress;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page embeds in its story, in reading order: films, sounds and posts that stand next to a
 * block of it.
 */
final class StoryEmbeds {
    private final Content content;
    private final List<Block> blocks;
    private final List<Page.Embed> played;
    private int nextPlayed;
    private int nextBlock;

    StoryEmbeds(Content content) {
        this.content = content;
        this.blocks = content.page().blocks();
        this.played = content.page().embeds();
    }

    /**
     * Returns those that stand before a block, and were not returned yet.
     *
     * @param end the block's index
     */
    List<BodyBlock.Embed> before(int end) {
        List<BodyBlock.Embed> found = new ArrayList<>();
        while (nextBlock < end) {
            takePlayed(nextBlock, found);
            nextBlock =
                    content.label(blocks.get(nextBlock)) == Label.EMBED
                            ? takePost(found)
                            : nextBlock + 1;
        }
        takePlayed(end, found);
        return found;
    }

    private void takePlayed(int at, List<BodyBlock.Embed> found) {
        while (nextPlayed < played.size() && played.get(nextPlayed).next() <= at) {
            Page.Embed embed = played.get(nextPlayed++);
            if (isBody(embed.next() - 1) || isBody(embed.next())) {
                found.add(new BodyBlock.Embed(embed.url(), embed.title()));
            }
        }
    }

    private boolean isBody(int block) {
        return block >= 0 && block < blocks.size() && content.label(blocks.get(block)).isBody();
    }

    /** A post's own address is the last one in it: that of its signature. */
    private int takePost(List<BodyBlock.Embed> found) {
        int begin = nextBlock;
        Container around = quotation(blocks.get(begin));
        String address = "";
        int end = begin;
        while (end < blocks.size() && isOfPost(blocks.get(end), around)) {
            for (Block.Link link : blocks.get(end).links()) {
                address = WebAddress.isWeb(link.href()) ? link.href() : address;
            }
            end++;
        }
        if (!address.isEmpty() && (isBody(begin - 1) || isBody(end))) {
            found.add(new BodyBlock.Embed(address, blocks.get(begin).text()));
        }
        return end;
    }

    private boolean isOfPost(Block block, @Nullable Container around) {
        return content.label(block) == Label.EMBED && quotation(block) == around;
    }

    private static @Nullable Container quotation(Block block) {
        Container at = block.container();
        while (at != null && !at.tag().equals("blockquote")) {
            at = at.parent();
        }
        return at;
    }
}
