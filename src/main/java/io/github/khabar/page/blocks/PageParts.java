package io.github.khabar.page.blocks;

import io.github.khabar.page.Block;
import io.github.khabar.page.BlockKind;
import io.github.khabar.page.MetadataValue;
import io.github.khabar.page.Notice;
import io.github.khabar.page.Page;
import io.github.khabar.page.PageMetadata;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader found.
 *
 * @param isText whether it was stripped text
 * @param url the page's address, or null if unknown
 * @param metadata what the page declares
 * @param blocks its blocks, in reading order
 * @param embeds what is embedded between them, in reading order
 * @param notices what is worth knowing about the reading
 * @param charset what bytes were decoded with, or null where none were given
 * @param elements where the blocks stand, or null where that is no markup
 */
public record PageParts(
        boolean isText,
        @Nullable String url,
        PageMetadata metadata,
        List<Block> blocks,
        List<Page.Embed> embeds,
        List<Notice> notices,
        @Nullable Charset charset,
        @Nullable BlockElements elements) {
    /** Copies the lists. */
    public PageParts {
        blocks = List.copyOf(blocks);
        embeds = List.copyOf(embeds);
        notices = List.copyOf(notices);
    }

    /**
     * Returns what was found in stripped text.
     *
     * @param blocks its lines
     * @param notices what is worth knowing about the reading
     */
    public static PageParts ofText(List<Block> blocks, List<Notice> notices) {
        return new PageParts(
                true, null, PageMetadata.none(), blocks, List.of(), notices, null, null);
    }

    /**
     * Returns the parts of a page of a caller's own blocks.
     *
     * @param blocks the blocks, numbered
     * @param metadata what is declared
     * @throws IllegalArgumentException if a value stands at no block
     */
    public static PageParts ofBlocks(List<Block> blocks, PageMetadata metadata) {
        for (MetadataValue value : metadata.values()) {
            if (value.block() < MetadataValue.NO_BLOCK || value.block() >= blocks.size()) {
                throw new IllegalArgumentException(
                        "metadata must stand at a block, but a value is at " + value.block());
            }
        }
        boolean isText = blocks.stream().allMatch(block -> block.kind() == BlockKind.LINE);
        return new PageParts(isText, null, metadata, blocks, List.of(), List.of(), null, null);
    }

    /**
     * Returns these parts with what is known of the bytes they were decoded from.
     *
     * @param decodedWith the charset
     * @param soFar what is worth knowing about the decoding
     */
    public PageParts decoded(Charset decodedWith, List<Notice> soFar) {
        List<Notice> all = new ArrayList<>(soFar);
        all.addAll(notices);
        return new PageParts(isText, url, metadata, blocks, embeds, all, decodedWith, elements);
    }

    /**
     * Returns these parts with other texts of their blocks.
     *
     * @param others as many blocks, each with the index and the container of the one it replaces
     */
    public PageParts with(List<Block> others) {
        return new PageParts(isText, url, metadata, others, embeds, notices, charset, elements);
    }

    /**
     * Returns these parts, of whose blocks what a CSS query matches was taken out for good.
     *
     * @param css the query
     */
    public PageParts takingOut(String css) {
        return elements == null
                ? this
                : new PageParts(
                        isText,
                        url,
                        metadata,
                        blocks,
                        embeds,
                        notices,
                        charset,
                        elements.takingOut(css));
    }

    /**
     * Returns these parts with what is linked or set off in their blocks; stripped text and a
     * caller's own blocks as they are.
     */
    public PageParts withSpans() {
        return elements == null
                ? this
                : new PageParts(
                        isText,
                        url,
                        metadata,
                        elements.spansOf(blocks),
                        embeds,
                        notices,
                        charset,
                        elements.withSpans());
    }

    /**
     * Returns these parts with one more notice.
     *
     * @param notice the notice
     */
    public PageParts noticing(Notice notice) {
        List<Notice> all = new ArrayList<>(notices);
        all.add(notice);
        return new PageParts(isText, url, metadata, blocks, embeds, all, charset, elements);
    }

    /**
     * Returns these parts with another address.
     *
     * @param address the page's address
     */
    public PageParts at(String address) {
        return new PageParts(isText, address, metadata, blocks, embeds, notices, charset, elements);
    }
}
