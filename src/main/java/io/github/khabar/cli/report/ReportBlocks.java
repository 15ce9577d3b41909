package io.github.khabar.cli.report;

import io.github.khabar.page.Block;
import io.github.khabar.page.BlockKind;
import io.github.khabar.page.Container;
import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import io.github.khabar.page.Page;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Lists the page's blocks in reading order, each with what became of it and why. */
final class ReportBlocks {
    /** So many removed blocks of one label in a row are folded into one line. */
    private static final int FOLDED = 5;

    private static final int LONGEST_PREVIEW = 90;
    private static final int MOST_NAMES = 4;
    private static final String BETWEEN = " · ";
    private static final String ELLIPSIS = "…";

    private final Content content;
    private final BlockFates fates;

    ReportBlocks(Content content, BlockFates fates) {
        this.content = content;
        this.fates = fates;
    }

    void write(Element section) {
        List<Block> blocks = content.page().blocks();
        if (blocks.isEmpty() && content.page().embeds().isEmpty()) {
            ReportElements.words(section, "p", "nothing", ReportWords.of("no-blocks"));
            return;
        }
        writeLegend(section);
        Element list = list(section);
        int at = 0;
        while (at < blocks.size()) {
            writeEmbeds(list, at);
            int end = endOfRun(blocks, at);
            writeRun(list, blocks.subList(at, end));
            at = end;
        }
        writeEmbeds(list, at);
    }

    private void writeEmbeds(Element list, int before) {
        for (Page.Embed embed : fates.embedsBefore(before)) {
            Fate fate = fates.of(embed);
            Element item = ReportElements.add(list, "li", "embed").addClass(fate.className());
            Element reason = ReportElements.add(item, "p", "reason");
            fate.writeBadge(reason);
            reason.appendText(" ");
            ReportElements.words(reason, "strong", "", ReportWords.of("embed"));
            reason.appendText(" ");
            String why = fate == Fate.KEPT ? "beside-story" : "apart-from-story";
            ReportElements.words(reason, "span", "evidence", ReportWords.of(why));
            Element text = ReportElements.add(item, "p", "text");
            ReportElements.quote(text, "bdi", "", embed.title());
            text.appendText(" ");
            ReportElements.address(text, embed.url());
        }
    }

    /** A list without numbers of its own is none to some screen readers, unless it says so. */
    private static Element list(Element into) {
        return ReportElements.add(into, "ol", "blocks").attr("role", "list");
    }

    private static void writeLegend(Element section) {
        Element legend = ReportElements.add(section, "ul", "legend");
        legend.attr("aria-label", ReportWords.of("legend"));
        for (Fate fate : Fate.values()) {
            Element item = ReportElements.add(legend, "li", fate.className());
            fate.writeBadge(item);
            item.appendText(" " + ReportWords.of(fate.className() + "-meaning"));
        }
    }

    /** Returns where the blocks end that are removed for the same reason as the first of them. */
    private int endOfRun(List<Block> blocks, int from) {
        Label label = content.label(blocks.get(from));
        int end = from + 1;
        while (fates.of(blocks.get(end - 1)) == Fate.REMOVED
                && end < blocks.size()
                && fates.embedsBefore(end).isEmpty()
                && fates.of(blocks.get(end)) == Fate.REMOVED
                && content.label(blocks.get(end)) == label) {
            end++;
        }
        return end;
    }

    private void writeRun(Element list, List<Block> run) {
        if (run.size() < FOLDED) {
            run.forEach(block -> writeBlock(list, block));
            return;
        }
        Element item = ReportElements.add(list, "li", "folded").addClass("removed");
        Element details = ReportElements.add(item, "details", "");
        Element summary = ReportElements.add(details, "summary", "");
        Fate.REMOVED.writeBadge(summary);
        summary.appendText(" ");
        ReportElements.words(
                summary, "strong", "", ReportWords.of("label", content.label(run.get(0))));
        summary.appendText(" ");
        ReportElements.words(summary, "span", "key", ReportWords.of("more", run.size()));
        ReportElements.quote(summary, "span", "preview", preview(run));
        Element inner = list(details);
        run.forEach(block -> writeBlock(inner, block));
    }

    private static String preview(List<Block> run) {
        StringBuilder preview = new StringBuilder();
        for (Block block : run) {
            if (!block.text().isEmpty()) {
                preview.append(preview.isEmpty() ? "" : BETWEEN).append(block.text());
            }
            if (preview.length() > LONGEST_PREVIEW) {
                return preview.substring(0, LONGEST_PREVIEW) + ELLIPSIS;
            }
        }
        return preview.toString();
    }

    private void writeBlock(Element list, Block block) {
        Fate fate = fates.of(block);
        Element item = ReportElements.add(list, "li", "block").addClass(fate.className());
        item.attr("id", ReportElements.blockId(block.index()));
        item.attr("value", Integer.toString(block.index()));
        writeReason(ReportElements.add(item, "p", "reason"), block, fate);
        if (block.kind() == BlockKind.IMAGE) {
            writeImage(ReportElements.add(item, "p", "text"), block.image());
        } else {
            writeText(item, block, fate);
        }
    }

    private void writeReason(Element line, Block block, Fate fate) {
        Element number = ReportElements.words(line, "a", "number", "" + block.index());
        number.attr("href", "#" + ReportElements.blockId(block.index()));
        number.attr("aria-label", ReportWords.of("block-number", block.index()));
        line.appendText(" ");
        fate.writeBadge(line);
        line.appendText(" ");
        ReportElements.words(line, "strong", "", ReportWords.of("label", content.label(block)));
        line.appendText(" ");
        String evidence = content.evidence(block);
        if (!evidence.isEmpty()) {
            ReportElements.quote(line, "bdi", "evidence", ReportWords.evidence(evidence));
            line.appendText(" ");
        }
        if (block.hidden()) {
            ReportElements.words(line, "span", "key", ReportWords.of("hidden") + " ");
        }
        String element = elementOf(block);
        if (!element.isEmpty()) {
            ReportElements.quote(line, "code", "", element).attr("dir", "ltr");
        }
    }

    private void writeText(Element item, Block block, Fate fate) {
        Element text = ReportElements.add(item, "p", "text").attr("dir", "auto");
        if (block.kind() == BlockKind.HEADING || content.label(block) == Label.TITLE) {
            text.addClass("heading");
        }
        if (block.kind() == BlockKind.QUOTE) {
            text.addClass("quotation");
        }
        writeMarked(fate == Fate.REMOVED ? ReportElements.add(text, "del", "") : text, block);
    }

    private void writeMarked(Element into, Block block) {
        String text = block.text();
        int at = 0;
        for (BlockFates.Mark mark : fates.marksIn(block)) {
            into.appendText(ReportElements.clean(text.substring(at, mark.begin())));
            Element element = ReportElements.add(into, "mark", "");
            ReportElements.words(element, "span", "name", ReportWords.of(mark.key()) + ": ");
            element.appendText(ReportElements.clean(text.substring(mark.begin(), mark.end())));
            at = mark.end();
        }
        into.appendText(ReportElements.clean(text.substring(at)));
    }

    private static void writeImage(Element text, Block.@Nullable Image image) {
        ReportElements.words(text, "span", "key", ReportWords.of("image") + ": ");
        String alt = image == null ? "" : image.alt();
        if (alt.isBlank()) {
            ReportElements.words(text, "span", "", ReportWords.of("no-alt"));
        } else {
            ReportElements.quote(text, "bdi", "", alt);
        }
        if (image != null && !image.url().isBlank()) {
            text.appendText(" ");
            ReportElements.address(text, image.url());
        }
    }

    /** Returns the nearest element with a name of its own, as a CSS query would say it. */
    private static String elementOf(Block block) {
        Container container = block.container();
        for (Container c = container; c != null; c = c.parent()) {
            if (!c.words().isEmpty()) {
                List<String> words = c.words();
                List<String> few = words.subList(0, Math.min(MOST_NAMES, words.size()));
                return c.tag() + "." + String.join(".", few);
            }
        }
        return container.tag().startsWith("#") ? "" : container.tag();
    }
}
