package io.github.khabar.cli.report;

import io.github.khabar.Explanation;
import io.github.khabar.cli.terminal.Version;
import io.github.khabar.page.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * Writes what became of a page as one HTML page that needs nothing else: no script, no network. Its
 * own policy forbids both, should a page ever get markup into it.
 */
public final class Report {
    private static final String STYLE = style();
    private static final String POLICY =
            "default-src 'none'; style-src 'sha256-"
                    + digest(STYLE)
                    + "'; base-uri 'none'; form-action 'none'";

    private Report() {}

    /**
     * Returns the report on one page.
     *
     * @param id the page's id, which names it where it has no headline
     * @param explanation what became of it
     */
    public static String write(String id, Explanation explanation) {
        Document report = Document.createShell("");
        report.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        report.prependChild(new DocumentType("html", "", ""));
        Element html = report.expectFirst("html");
        html.attr("lang", "ar").attr("dir", "rtl");
        String name = explanation.article().title().orElse(id);
        writeHead(report.head(), name);
        writeBody(report.body(), explanation, name);
        return report.outerHtml();
    }

    private static void writeHead(Element head, String name) {
        head.appendElement("meta").attr("charset", "utf-8");
        meta(head, "viewport", "width=device-width, initial-scale=1");
        meta(head, "color-scheme", "light dark");
        meta(head, "referrer", "no-referrer");
        head.appendElement("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr("content", POLICY);
        String title = ReportWords.of("title") + " – " + name;
        head.appendElement("title").appendText(ReportElements.clean(title));
        head.appendElement("style").appendChild(new DataNode(STYLE));
    }

    private static void meta(Element head, String name, String content) {
        head.appendElement("meta").attr("name", name).attr("content", content);
    }

    private static void writeBody(Element body, Explanation explanation, String name) {
        Element skip = ReportElements.words(body, "a", "skip", ReportWords.of("skip"));
        skip.attr("href", "#blocks");
        Element header = ReportElements.add(body, "header", "");
        ReportElements.words(header, "p", "brand", ReportWords.of("title"));
        ReportElements.quote(header, "h1", "", name);
        ReportElements.words(header, "p", "intro", ReportWords.of("intro"));
        Element main = ReportElements.add(body, "main", "");
        new ReportFindings(explanation).write(section(main, "found"));
        ReportSummary.writeNotices(section(main, "notices"), explanation.article().notices());
        Content content = explanation.content();
        BlockFates fates = new BlockFates(explanation);
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

    private static String style() {
        try (InputStream in = Report.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("no resource report.css");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read report.css", e);
        }
    }

    private static String digest(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
