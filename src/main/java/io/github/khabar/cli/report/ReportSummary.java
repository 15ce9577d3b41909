package io.github.khabar.cli.report;

import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import io.github.khabar.page.Notice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Counts the blocks of each reason, and tells what is worth knowing about the reading. */
final class ReportSummary {
    private ReportSummary() {}

    /** How many blocks have a label, and how many characters they hold. */
    private record Count(Fate fate, Label label, int blocks, int characters) {
        Count plus(Block block) {
            return new Count(fate, label, blocks + 1, characters + block.text().length());
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
            name.appendText(" " + ReportWords.of("label", count.label()));
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
        for (Block block : content.page().blocks()) {
            Fate fate = fates.of(block);
            Label label = content.label(block);
            Count none = new Count(fate, label, 0, 0);
            counts.merge(List.of(fate, label), none.plus(block), (count, one) -> count.plus(block));
        }
        List<Count> sorted = new ArrayList<>(counts.values());
        sorted.sort(
                Comparator.comparing(Count::fate)
                        .thenComparing(Comparator.comparingInt(Count::blocks).reversed())
                        .thenComparing(Count::label));
        return sorted;
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
