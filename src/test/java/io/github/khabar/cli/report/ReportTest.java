package io.github.khabar.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.NewsParser;
import io.github.khabar.byline.Organization;
import io.github.khabar.byline.Role;
import io.github.khabar.date.DateCalendar;
import io.github.khabar.date.Precision;
import io.github.khabar.page.Block;
import io.github.khabar.page.BlockKind;
import io.github.khabar.page.Label;
import io.github.khabar.page.Notice;
import io.github.khabar.page.Page;
import io.github.khabar.page.Source;
import io.github.khabar.text.WordList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the report on a page tells, and how. */
class ReportTest {
    private static final Path SAMPLE = Path.of("docs", "samples", "article.html");
    private static final Path SAMPLE_TEXT = Path.of("docs", "samples", "article.txt");

    @Test
    void everyBlockStandsInTheReportOnceInReadingOrder() {
        for (Page page : List.of(sample(), sampleText())) {
            assertThat(report(page).select("li.block").eachAttr("value"))
                    .containsExactlyElementsOf(
                            page.blocks().stream().map(b -> "" + b.index()).toList());
        }
    }

    @Test
    void everyBlockTellsItsTextItsFateAndItsReasonInWords() {
        Page page = sample();
        Document report = report(page);

        for (Block block : page.blocks()) {
            Element item = report.expectFirst("#b" + block.index());
            assertThat(item.select(".badge").text()).matches("(✓ مُبقى|◆ مقروء|✕ محذوف)");
            assertThat(item.select(".reason strong").text()).isNotBlank();
            if (block.kind() != BlockKind.IMAGE) {
                item.select("mark .name").remove();
                assertThat(item.expectFirst(".text").wholeText())
                        .isEqualTo(ReportElements.clean(block.text()));
            }
            boolean removed = item.hasClass("removed");
            assertThat(item.select("del").isEmpty()).isEqualTo(!removed || isImage(block));
            assertThat(item.select(".evidence").isEmpty() && removed).isFalse();
        }
    }

    @Test
    void theHeadTellsWhatWasFoundWhereAndHowSureItIs() {
        Element findings = report(sample()).expectFirst("dl.findings");

        assertThat(findings.text())
                .contains("قافلة للكتاب تجوب دواوير وادي الزعتر", "في الكتلة 29")
                .contains("2025-09-12 18:40 Africa/Casablanca", "بيانات JSON-LD", "الثقة: 99%")
                .contains("سعاد بلخضر", "كاتب", "منار السهل");
        assertThat(findings.select("a.address").attr("href")).startsWith("https://");
    }

    @Test
    void whatWasReadIsMarkedWhereItStands() {
        Document report = report(sampleText());
        Element date = report.expectFirst("mark:contains(تاريخ النشر)").closest("li");

        assertThat(date.select(".badge").text()).isEqualTo("◆ مقروء");
        assertThat(report.select("dl a[href=#" + date.id() + "]")).isNotEmpty();
        assertThat(report(sample()).select("li.read mark:contains(سعاد بلخضر)")).isNotEmpty();
    }

    @Test
    void everyLinkInsideTheReportLeadsSomewhere() {
        Document report = report(sample());

        for (Element link : report.select("a[href^=#]")) {
            String id = link.attr("href").substring(1);
            assertThat(report.getElementById(id)).as(id).isNotNull();
        }
        assertThat(report.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void theCountsAddUp() {
        for (Page page : List.of(sample(), Page.ofHtml(WITH_FILM))) {
            Document report = report(page);
            Elements rows = report.select("tbody tr");

            assertThat(sum(rows, 0)).isEqualTo(page.blocks().size() + page.embeds().size());
            assertThat(sum(rows, 0)).isEqualTo(sum(report.select("tfoot tr"), 0));
            assertThat(sum(rows, 1)).isEqualTo(sum(report.select("tfoot tr"), 1));
            assertThat(rows.select("th").eachText()).doesNotHaveDuplicates();
        }
    }

    private static final String WITH_FILM =
            """
            <html lang=ar><meta property=og:site_name content="منار السهل"><h1>افتتاح خزانة البلدية</h1>
            <figure><img src=https://a.example/1.jpg><figcaption>واجهة الخزانة</figcaption></figure>
            <p>افتتحت بمدينة تيغزرت خزانة بلدية جديدة تضم قاعة للأطفال وأخرى للباحثين، بحضور كتاب.</p>
            <iframe src=https://player.example/embed/7 title="شريط الافتتاح" allowfullscreen></iframe>
            <p>وقال رئيس المجلس إن الخزانة ستفتح أبوابها طيلة الأسبوع، وإن الانخراط فيها مجاني.</p>
            <table><tr><td>السبت<td>القراءة<tr><td>الأحد<td>الرسم</table>
            <p>وأضاف أن لجنة من المدرسين والكتاب ستختار الكتب التي تقتنيها الجماعة كل سنة.</p>
            <footer>جميع الحقوق محفوظة</footer>
            <div><iframe src=https://player.example/embed/9 title="قناتنا" allowfullscreen></iframe></div>
            """;

    @Test
    void whatThePageEmbedsStandsInTheReportWithItsFate() {
        Elements embeds = report(Page.ofHtml(WITH_FILM)).select("li.embed");

        assertThat(embeds.eachText())
                .satisfiesExactly(
                        film -> assertThat(film).contains("✓ مُبقى", "شريط الافتتاح", "embed/7"),
                        other -> assertThat(other).contains("✕ محذوف", "قناتنا", "embed/9"));
        Element before = embeds.get(0).previousElementSibling();
        assertThat(before.text()).contains("افتتحت بمدينة تيغزرت");
    }

    @Test
    void theCaptionOfAKeptImageIsKept() {
        Element caption =
                report(Page.ofHtml(WITH_FILM)).expectFirst("li.block:contains(واجهة الخزانة)");

        assertThat(caption.select(".badge").text()).isEqualTo("✓ مُبقى");
        assertThat(caption.select("del")).isEmpty();
    }

    @Test
    void thePostInAStoryIsKept() {
        String page =
                WITH_FILM.replace(
                        "<table>",
                        "<blockquote class=twitter-tweet><p>نفتتح اليوم خزانتنا</p>— الجماعة <a"
                                + " href=https://x.example/s/1>12 شتنبر</a></blockquote><table>");
        Element post = report(Page.ofHtml(page)).expectFirst("li.block:contains(نفتتح اليوم)");

        assertThat(post.select(".badge").text()).isEqualTo("✓ مُبقى");
    }

    @Test
    void theSizeOfTheStoryIsTheSumOfWhatIsKept() {
        for (Page page : List.of(sample(), sampleText(), Page.ofHtml(WITH_FILM))) {
            Document report = report(page);
            Elements kept = report.select("tbody tr.kept");
            String size = report.select("dt:contains(متن الخبر) + dd .value").text();

            assertThat(size).isEqualTo(sum(kept, 0) + " من الكتل، " + sum(kept, 1) + " من الحروف");
            assertThat(report.select("li.kept.block, li.kept.embed")).hasSize(sum(kept, 0));
        }
    }

    private static int sum(Elements rows, int column) {
        return rows.stream()
                .mapToInt(row -> Integer.parseInt(row.select("td").get(column).text()))
                .sum();
    }

    @Test
    void theSiteIsNamedOnce() {
        Element found = report(Page.ofHtml(WITH_FILM)).expectFirst("dl.findings");

        assertThat(found.text()).containsOnlyOnce("منار السهل");
        assertThat(report(Page.ofText("خبر").withOutlet("منار السهل")).select("dl").text())
                .contains("المنبر: منار السهل");
    }

    @Test
    void aPageWithoutAStorySaysWhy() {
        Document report = report(Page.ofText(""));

        assertThat(report.select(".notices").text()).contains("ليس في الصفحة خبر");
        assertThat(report.select("section.blocks .nothing")).isNotEmpty();
    }

    @Test
    void itReadsFromRightToLeftAndNeedsNothingElse() {
        Document report = report(sample());

        assertThat(report.expectFirst("html").attr("lang")).isEqualTo("ar");
        assertThat(report.expectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(report.select("script, link, img, iframe, [src], [style]")).isEmpty();
        assertThat(report.expectFirst("style").data())
                .doesNotContain("url(", "@import")
                .contains("prefers-color-scheme: dark");
        assertThat(report.select("h1")).hasSize(1);
        assertThat(report.select("section[aria-labelledby] > h2[id]")).hasSize(4);
    }

    @Test
    void theSamePageGivesTheSameReport() {
        assertThat(Report.write("id", NewsParser.create().explain(sample())))
                .isEqualTo(Report.write("id", NewsParser.create().explain(sample())));
    }

    static Stream<Map.Entry<String, Enum<?>[]>> constants() {
        Map<String, Enum<?>[]> groups =
                Map.of(
                        "label", Label.values(),
                        "source", Source.values(),
                        "precision", Precision.values(),
                        "calendar", DateCalendar.values(),
                        "role", Role.values(),
                        "organization", Organization.Kind.values(),
                        "notice", Notice.Kind.values());
        return groups.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("constants")
    void thereAreWordsForEveryConstant(Map.Entry<String, Enum<?>[]> group) {
        assertThat(group.getValue()).allMatch(value -> ReportWords.knows(group.getKey(), value));
    }

    @Test
    void everyWordIsOneThatTheReportAsksFor() throws IOException {
        StringBuilder asked = new StringBuilder();
        try (Stream<Path> files =
                Files.list(Path.of("src/main/java/io/github/khabar/cli/report"))) {
            files.forEach(file -> asked.append(read(file)));
        }
        for (Fate fate : Fate.values()) {
            asked.append('"' + fate.className() + "\" \"" + fate.className() + "-meaning\"");
        }
        for (List<String> row : WordList.read(Report.class, "report-words.txt").rows()) {
            String key = row.get(0);
            int dot = key.indexOf('.');
            assertThat(asked).contains('"' + (dot < 0 ? key : key.substring(0, dot)) + '"');
        }
    }

    @Test
    void everyTranslatedEvidenceIsWhatTheLibrarySays() throws IOException {
        StringBuilder source = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            files.filter(f -> f.toString().endsWith(".java")).forEach(f -> source.append(read(f)));
        }
        for (List<String> row : WordList.read(Report.class, "report-evidence.txt").rows()) {
            assertThat(source).contains('"' + row.get(0) + '"');
        }
    }

    /** AA asks for 4.5 to 1; every pair of text and ground that the style uses is here. */
    @Test
    void everyColourOfTextStandsOutFromItsGround() {
        String css = report(Page.ofText("")).expectFirst("style").data();
        int dark = css.indexOf("prefers-color-scheme");
        for (String theme : List.of(css.substring(0, dark), css.substring(dark))) {
            for (String ground : List.of("page", "paper", "read-paper")) {
                for (String text : List.of("ink", "soft", "read")) {
                    assertThat(contrast(theme, text, ground)).as(text).isGreaterThan(4.5);
                }
            }
            for (String fate : List.of("kept", "read", "removed")) {
                assertThat(contrast(theme, fate, fate + "-paper")).as(fate).isGreaterThan(4.5);
            }
            assertThat(contrast(theme, "ink", "mark")).isGreaterThan(4.5);
        }
    }

    private static double contrast(String theme, String one, String other) {
        double a = luminance(theme, one) + 0.05;
        double b = luminance(theme, other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String theme, String name) {
        String key = "--" + name + ": #";
        int rgb = Integer.parseInt(theme.substring(theme.indexOf(key) + key.length()), 0, 6, 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double share = (channel & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static boolean isImage(Block block) {
        return block.kind() == BlockKind.IMAGE;
    }

    private static Document report(Page page) {
        return Jsoup.parse(Report.write("page", NewsParser.create().explain(page)));
    }

    private static Page sample() {
        return Page.ofHtml(read(SAMPLE));
    }

    private static Page sampleText() {
        return Page.ofText(read(SAMPLE_TEXT));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "read 5 of 12 characters | قُرئ 5 من 12 حرفا",
                "read 100 elements that declare something | عدد العناصر المصرِّحة التي قُرئت: 100",
                "read 100 elements | عدد العناصر التي قُرئت: 100",
                "the page has no text | لا نص في الصفحة",
                "declared windows-1252, read as UTF-8 | الترميز المعلن windows-1252، والذي قُرئت به"
                        + " UTF-8",
                "read as one pleases | read as one pleases"
            })
    void aNoticeIsToldInArabic(String detail, String arabic) {
        assertThat(ReportWords.detail(detail)).isEqualTo(arabic);
    }

    @Test
    void aPageWithoutAStorySaysWhyInArabic() {
        Document report = report(Page.ofHtml("<ul><li>رياضة</ul>"));

        assertThat(report.select(".notices li").eachText())
                .singleElement()
                .matches(text -> text.chars().noneMatch(c -> c >= 'a' && c <= 'z'));
    }

    @Test
    void whatSpeaksAgainstADateIsToldInArabic() {
        Document report =
                report(
                        Page.ofHtml(
                                "<meta property=article:published_time content=2024-05-02>"
                                        + "<h1>افتتاح خزانة البلدية في تيغزرت</h1>"
                                        + "<div class=date>الأحد 5 ماي 2024 - 10:30</div>"
                                        + "<p>افتتحت بمدينة تيغزرت خزانة بلدية جديدة تضم قاعة"
                                        + " للأطفال وأخرى للباحثين، بحضور عدد من الكتاب.</p>"
                                        + "<p>وقال رئيس المجلس إن الخزانة ستفتح أبوابها طيلة أيام"
                                        + " الأسبوع، وإن الانخراط فيها سيكون مجانا.</p>"));

        assertThat(report.select(".more").last().select("li").eachText())
                .containsExactly("في وسوم meta: 2024-05-02");
    }

    @ParameterizedTest
    @EnumSource(Source.class)
    void everySourceThatMaySpeakAgainstADateHasWords(Source source) {
        assertThat(ReportWords.detail(source + " says 2024-05-02"))
                .contains(ReportWords.of("source", source), "2024-05-02");
    }
}
