package io.github.khabar.cli.report;

import io.github.khabar.Article;
import io.github.khabar.BodyBlock;
import io.github.khabar.Explanation;
import io.github.khabar.byline.Byline;
import io.github.khabar.byline.Contributor;
import io.github.khabar.byline.Organization;
import io.github.khabar.date.PublicationDate;
import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import io.github.khabar.page.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What became of each block and of what stands embedded between them, and which part of a block's
 * text an answer was read from.
 */
final class BlockFates {
    private static final String LINE_FEED = "\n";

    private final Content content;
    private final Map<Integer, List<Page.Embed>> embeds;
    private final Set<BodyBlock.Embed> keptEmbeds = new HashSet<>();
    private final Set<String> keptPosts = new HashSet<>();
    private final Set<String> keptCaptions = new HashSet<>();
    private final Map<Integer, List<Mark>> marks = new HashMap<>();
    private final Set<Integer> read = new HashSet<>();

    /**
     * A part of a block's text that an answer was read from.
     *
     * @param begin where it begins
     * @param end where it ends, exclusive
     * @param key which answer
     */
    record Mark(int begin, int end, String key) {}

    BlockFates(Explanation explanation) {
        this.content = explanation.content();
        Article article = explanation.article();
        this.embeds =
                content.page().embeds().stream().collect(Collectors.groupingBy(Page.Embed::next));
        article.body().forEach(this::keep);
        content.titleBlocks().forEach(block -> read.add(block.index()));
        article.published().ifPresent(date -> mark(date, "published"));
        article.modified().ifPresent(date -> mark(date, "modified"));
        Byline.Dateline dateline = article.byline().dateline();
        if (dateline != null) {
            mark(dateline.block(), dateline.begin(), placeEnd(article, dateline), "dateline");
        }
        markByline(article.byline());
    }

    private void keep(BodyBlock part) {
        if (part instanceof BodyBlock.Image image) {
            keptCaptions.add(image.caption());
        } else if (part instanceof BodyBlock.Embed embed) {
            keptEmbeds.add(embed);
            keptPosts.add(embed.title());
        }
    }

    /** "الرباط – 3 ماي 2024": the day that a dateline holds is marked as the day. */
    private static int placeEnd(Article article, Byline.Dateline dateline) {
        return article.published()
                .filter(
                        date ->
                                date.block() == dateline.block()
                                        && date.begin() > dateline.begin()
                                        && date.begin() < dateline.end())
                .map(PublicationDate::begin)
                .orElse(dateline.end());
    }

    private void mark(PublicationDate date, String key) {
        mark(date.block(), date.begin(), date.end(), key);
    }

    private void mark(int block, int begin, int end, String key) {
        if (block >= 0) {
            read.add(block);
            marks.computeIfAbsent(block, b -> new ArrayList<>()).add(new Mark(begin, end, key));
        }
    }

    /** A byline says which line it was read from, but not always which block that is. */
    private void markByline(Byline byline) {
        Set<Integer> blocks = new HashSet<>(byline.claimed());
        Set<String> lines = new HashSet<>();
        if (byline.raw() != null) {
            lines.addAll(List.of(byline.raw().split(LINE_FEED)));
        }
        blocks.forEach(index -> lines.remove(content.page().blocks().get(index).text()));
        for (Block block : content.page().blocks()) {
            if (lines.remove(block.text())) {
                blocks.add(block.index());
            }
        }
        blocks.forEach(index -> markNames(content.page().blocks().get(index), byline));
    }

    private void markNames(Block block, Byline byline) {
        read.add(block.index());
        byline.persons().stream().map(Contributor::name).forEach(name -> markName(block, name));
        byline.organizations().stream()
                .map(Organization::name)
                .forEach(name -> markName(block, name));
    }

    private void markName(Block block, String name) {
        int begin = block.text().indexOf(name);
        mark(block.index(), begin, begin + name.length(), "byline");
    }

    /** Returns what became of a block. */
    Fate of(Block block) {
        if (isBody(block.index()) || isCaption(block) || isPost(block)) {
            return Fate.KEPT;
        }
        return read.contains(block.index()) ? Fate.READ : Fate.REMOVED;
    }

    private boolean isBody(int block) {
        List<Block> blocks = content.page().blocks();
        return block >= 0 && block < blocks.size() && content.label(blocks.get(block)).isBody();
    }

    /** A kept image takes the line below it along. */
    private boolean isCaption(Block block) {
        return content.label(block) == Label.CAPTION
                && isBody(block.index() - 1)
                && keptCaptions.contains(block.text());
    }

    /** A post in the story is a link that is called by its words. */
    private boolean isPost(Block block) {
        return content.label(block) == Label.EMBED && keptPosts.contains(block.text());
    }

    /** Returns what became of something that the page embeds. */
    Fate of(Page.Embed embed) {
        boolean kept =
                (isBody(embed.next() - 1) || isBody(embed.next()))
                        && keptEmbeds.contains(new BodyBlock.Embed(embed.url(), embed.title()));
        return kept ? Fate.KEPT : Fate.REMOVED;
    }

    /** Returns what the page embeds before a block. */
    List<Page.Embed> embedsBefore(int block) {
        return embeds.getOrDefault(block, List.of());
    }

    /** Returns the parts of a block's text, in order; where two overlap, the first stands. */
    List<Mark> marksIn(Block block) {
        List<Mark> own = new ArrayList<>(marks.getOrDefault(block.index(), List.of()));
        own.sort(Comparator.comparingInt(Mark::begin));
        List<Mark> apart = new ArrayList<>(own.size());
        int at = 0;
        for (Mark mark : own) {
            boolean inside = mark.begin() >= at && mark.end() <= block.text().length();
            if (inside && mark.begin() < mark.end()) {
                apart.add(mark);
                at = mark.end();
            }
        }
        return apart;
    }
}
