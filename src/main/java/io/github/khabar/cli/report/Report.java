package io.github.khabar.cli.report;

import io.github.khabar.Explanation;
import io.github.khabar.cli.terminal.Version;
import io.github.khabar.page.Content;
import io.github.khabar.web.StaticPage;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Writes what became of a page as one HTML page that needs nothing else: no script, no network. Its
 * own policy forbids both, should a page ever get markup into it.
 */
public final class Report {
    private static final StaticPage PAGES = StaticPage.styled(Report.class, "report.css", "'none'");

    private Report() {}

    /**
     * Returns the report on one page.
     *
     * @param id the page's id, which names it where it has no headline
     * @param explanation what became of it
     */
    public static String write(String id, Explanation explanation) {
        String name = explanation.article().title().orElse(id);
        Document report =
                PAGES.titled(ReportElements.clean(ReportWords.of("title") + " – " + name));
        report.expectFirst("html").attr("lang", "ar").attr("dir", "rtl");
        writeBody(report.body(), explanation, name);
        return report.outerHtml();
    }

    private static void writeBody(Element body, Explanation explanation, String name) {
        Element skip = ReportElements.words(body, "a", "skip", ReportWords.of("skip"));
        skip.attr("href", "#blocks");
        Element header = ReportElements.add(body, "header", "");
        ReportElements.words(header, "p", "brand", ReportWords.of("title"));
        ReportElements.quote(header, "h1", "", name);
        ReportElements.words(header, "p", "intro", ReportWords.of("intro"));
        Element main = ReportElements.add(body, "main", "");
        Content content = explanation.content();
        BlockFates fates = new BlockFates(explanation);
        new ReportFindings(explanation, fates).write(section(main, "found"));
        ReportSummary.writeNotices(section(main, "notices"), explanation.article().notices());
        ReportSummary.writeCounts(section(main, "summary"), content, fates);
        new ReportBlocks(content, fates).write(section(main, "blocks"));
        String version = new Version().getVersion()[0];
        Element footer = ReportElements.add(body, "footer", "");
        ReportElements.words(footer, "p", "", ReportWords.of("generated", version));
    }

    /** Appends a section under a heading of its own; the key names both. */
    private static Element section(Element main, String key) {
        Element section = ReportElements.add(main, "section", key);
        section.attr("aria-labelledby", key);
        ReportElements.words(section, "h2", "", ReportWords.of(key)).attr("id", key);
        return section;
    }
}
