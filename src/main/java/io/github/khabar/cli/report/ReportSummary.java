package io.github.khabar.cli.report;

import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.Notice;
import io.github.khabar.page.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Counts the blocks of each reason, and tells what is worth knowing about the reading. */
final class ReportSummary {
    private ReportSummary() {}

    /** How many blocks there are of a reason, and how many characters they hold. */
    private record Count(Fate fate, String reason, int blocks, int characters) {
        static Count of(Fate fate, String reason, int characters) {
            return new Count(fate, reason, 1, characters);
        }

        Count plus(Count other) {
            return new Count(fate, reason, blocks + other.blocks, characters + other.characters);
        }
    }

    static void writeCounts(Element section, Content content, BlockFates fates) {
        List<Count> counts = count(content, fates);
        Element table = ReportElements.add(ReportElements.add(section, "div", "wide"), "table", "");
        Element head = ReportElements.add(ReportElements.add(table, "thead", ""), "tr", "");
        for (String key : List.of("reason", "count", "characters")) {
            ReportElements.words(head, "th", "", ReportWords.of(key)).attr("scope", "col");
        }
        Element rows = ReportElements.add(table, "tbody", "");
        int blocks = 0;
        int characters = 0;
        for (Count count : counts) {
            Element row = ReportElements.add(rows, "tr", count.fate().className());
            Element name = ReportElements.add(row, "th", "").attr("scope", "row");
            count.fate().writeBadge(name);
            name.appendText(" " + count.reason());
            numbers(row, count.blocks(), count.characters());
            blocks += count.blocks();
            characters += count.characters();
        }
        Element total = ReportElements.add(ReportElements.add(table, "tfoot", ""), "tr", "");
        ReportElements.words(total, "th", "", ReportWords.of("total")).attr("scope", "row");
        numbers(total, blocks, characters);
    }

    private static void numbers(Element row, int blocks, int characters) {
        ReportElements.words(row, "td", "", Integer.toString(blocks));
        ReportElements.words(row, "td", "", Integer.toString(characters));
    }

    /** Kept ones first, then what the page's own lines were read for, then the most frequent. */
    private static List<Count> count(Content content, BlockFates fates) {
        Map<List<Object>, Count> counts = new HashMap<>();
        for (Count one : each(content, fates)) {
            counts.merge(List.of(one.fate(), one.reason()), one, Count::plus);
        }
        List<Count> sorted = new ArrayList<>(counts.values());
        sorted.sort(
                Comparator.comparing(Count::fate)
                        .thenComparing(Comparator.comparingInt(Count::blocks).reversed())
                        .thenComparing(Count::reason));
        return sorted;
    }

    private static List<Count> each(Content content, BlockFates fates) {
        List<Count> each = new ArrayList<>();
        for (Block block : content.page().blocks()) {
            String reason = ReportWords.of("label", content.label(block));
            each.add(Count.of(fates.of(block), reason, block.text().length()));
        }
        for (Page.Embed embed : content.page().embeds()) {
            each.add(Count.of(fates.of(embed), ReportWords.of("embed"), 0));
        }
        return each;
    }

    /** Tells the size of the story, as the counts have it. */
    static String sizeOfStory(Content content, BlockFates fates) {
        int blocks = 0;
        int characters = 0;
        for (Count one : each(content, fates)) {
            if (one.fate() == Fate.KEPT) {
                blocks++;
                characters += one.characters();
            }
        }
        return ReportWords.of("body-size", blocks, characters);
    }

    static void writeNotices(Element section, List<Notice> notices) {
        if (notices.isEmpty()) {
            ReportElements.words(section, "p", "nothing", ReportWords.of("no-notices"));
            return;
        }
        Element list = ReportElements.add(section, "ul", "notices");
        for (Notice notice : notices) {
            Element item = ReportElements.add(list, "li", "");
            ReportElements.words(item, "strong", "", ReportWords.of("notice", notice.kind()));
            item.appendText(" ");
            String detail = ReportWords.detail(notice.detail());
            ReportElements.quote(item, "bdi", "detail", detail);
        }
    }
}
