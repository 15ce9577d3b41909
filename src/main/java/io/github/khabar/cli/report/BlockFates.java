package io.github.khabar.cli.report;

import io.github.khabar.Article;
import io.github.khabar.Explanation;
import io.github.khabar.byline.Byline;
import io.github.khabar.byline.Contributor;
import io.github.khabar.byline.Organization;
import io.github.khabar.date.PublicationDate;
import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What became of each block, and which part of its text an answer was read from. */
final class BlockFates {
    private static final String LINE_FEED = "\n";

    private final Content content;
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
        content.titleBlocks().forEach(block -> read.add(block.index()));
        article.published().ifPresent(date -> mark(date, "published"));
        article.modified().ifPresent(date -> mark(date, "modified"));
        Byline.Dateline dateline = article.byline().dateline();
        if (dateline != null) {
            mark(dateline.block(), dateline.begin(), dateline.end(), "dateline");
        }
        markByline(article.byline());
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
        if (content.label(block).isBody()) {
            return Fate.KEPT;
        }
        return read.contains(block.index()) ? Fate.READ : Fate.REMOVED;
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
