package io.github.khabar.boilerplate.rules;

import io.github.khabar.boilerplate.features.PhraseEdges;
import io.github.khabar.boilerplate.language.PageWords;
import io.github.khabar.boilerplate.language.Phrasebook;
import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import java.util.ArrayList;
import java.util.List;

/** Takes phrases of page furniture off the ends of the story's paragraphs. */
final class PhraseCutter {
    /** What stands between a dateline and its story. */
    private static final String POINTED_AT = "-–—/";

    private final PhraseEdges edges;

    PhraseCutter(Phrasebook phrases, PageWords pageWords) {
        this.edges = new PhraseEdges(phrases, pageWords);
    }

    /** Returns the page with such paragraphs as they are without the phrase. */
    Content cut(Content content) {
        List<Block> blocks = null;
        for (Block block : content.blocks(Label.CONTENT)) {
            PhraseEdges.Own own = edges.find(block);
            if (own != null && (own.begin() == 0 || !mayBePointedAt(block, own))) {
                blocks = blocks == null ? new ArrayList<>(content.page().blocks()) : blocks;
                blocks.set(block.index(), part(block, own));
            }
        }
        return blocks == null ? content : content.toBuilder().blocks(blocks).build();
    }

    /**
     * Dates and datelines are told by where they stand in a block, so that no word before one is
     * taken out.
     */
    private static boolean mayBePointedAt(Block block, PhraseEdges.Own own) {
        return block.text()
                .substring(own.begin(), own.end())
                .chars()
                .anyMatch(c -> Character.isDigit(c) || POINTED_AT.indexOf(c) >= 0);
    }

    private static Block part(Block block, PhraseEdges.Own own) {
        String text = block.text().substring(own.begin(), own.end());
        int begin = own.begin() + text.length() - text.stripLeading().length();
        return Block.builder(block.kind(), text.strip())
                .level(block.level())
                .links(links(block, own))
                .hidden(block.hidden())
                .blankBefore(block.blankBefore())
                .wideGaps(block.wideGaps())
                .begin(block.begin() < 0 ? -1 : block.begin() + begin)
                .inline(block.inlineTags(), block.inlineWords())
                .parts(parts(block, begin, own.end()))
                .build(block.index(), block.container());
    }

    private static List<Block.Link> links(Block block, PhraseEdges.Own own) {
        List<Block.Link> links = new ArrayList<>();
        int from = 0;
        for (Block.Link link : block.links()) {
            int at = block.text().indexOf(link.text(), from);
            if (at >= 0) {
                from = at + link.text().length();
                if (at >= own.begin() && from <= own.end()) {
                    links.add(link);
                }
            }
        }
        return links;
    }

    private static List<Block.Part> parts(Block block, int begin, int end) {
        return block.parts().stream()
                .filter(p -> p.begin() >= begin && p.end() <= end)
                .map(p -> new Block.Part(p.begin() - begin, p.end() - begin, p.tag(), p.words()))
                .toList();
    }
}
