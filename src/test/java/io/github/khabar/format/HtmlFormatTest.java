package io.github.khabar.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.Article;
import io.github.khabar.BodyBlock;
import io.github.khabar.NewsParser;
import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An article as HTML: a page, and an element for a page of one's own. */
class HtmlFormatTest {
    private static final Article FULL = SampleArticle.builder().build();

    private static String fragment(BodyBlock... body) {
        return ArticleFormat.htmlFragment().write(Article.builder().body(List.of(body)).build());
    }

    private static Document page(Article article) {
        return Jsoup.parse(ArticleFormat.html().write(article));
    }

    @Test
    void aFragmentIsHeadlineAndBody() {
        assertThat(ArticleFormat.htmlFragment().write(FULL))
                .isEqualTo(
                        """
                        <article lang="ar-MA" dir="rtl">
                        <h1>مكتبة «الزيتون» تفتح أبوابها: قاعة جديدة</h1>
                        <p>فتحت المكتبة أبوابها.</p>
                        <blockquote><p>كنا ننتظر هذا اليوم.</p><p>واليوم جاء.</p></blockquote>
                        <h2>قاعة للقراءة</h2>
                        <ol><li>كتب</li><li>مجلات</li></ol>
                        <h3>المواعيد</h3>
                        <table><tbody><tr><td>اليوم</td><td>الساعة</td></tr><tr><td>السبت</td><td>9</td></tr></tbody></table>
                        <h2>خزانة متنقلة</h2>
                        <figure><img src="https://khizana.example/a%20b.jpg" alt="صورة"><figcaption>القاعة</figcaption></figure>
                        <p>تجوب القرى كل أحد.</p>
                        </article>\
                        """);
    }

    @Test
    void aPageSaysWhoseItIsWhenAndFromWhere() {
        Document page = page(FULL);

        assertThat(page.title()).isEqualTo(SampleArticle.TITLE);
        assertThat(page.expectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("ar-MA");
        assertThat(page.select("header p").eachText())
                .containsExactly(
                        "هند · علي · سعاد · كمال · رشيد · و م ع · هيئة التحرير",
                        "2025-09-12 18:40");
        assertThat(page.expectFirst("time").attr("datetime"))
                .isEqualTo("2025-09-12T18:40:00+01:00");
        Element source = page.expectFirst("footer a");
        assertThat(source.text()).isEqualTo("صحيفة الخزانة");
        assertThat(source.attr("href")).isEqualTo(SampleArticle.URL);
    }

    @Test
    void aPageRunsNothing() {
        Document page = page(FULL);

        assertThat(page.expectFirst("meta[http-equiv]").attr("content"))
                .matches(
                        "default-src 'none'; style-src 'sha256-[^']+'; img-src http: https:;"
                                + " base-uri 'none'; form-action 'none'");
        assertThat(page.select("script, iframe, form, object, link")).isEmpty();
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        assertThat(fragment()).isEqualTo("<article dir=\"auto\">\n</article>");
        Document page = page(Article.builder().build());
        assertThat(page.body().text()).isEmpty();
        assertThat(page.expectFirst("html").hasAttr("lang")).isFalse();
    }

    @Test
    void aPageWithoutAStorySaysWhyItIsEmpty() {
        Article empty = NewsParser.create().parse("<html lang=ar><ul><li>رياضة</ul>");
        Element line = page(empty).expectFirst("article p");

        assertThat(line.text())
                .isEqualTo("No story was found: no block of the page reads like a story");
        assertThat(line.attr("lang")).isEqualTo("en");
        assertThat(line.attr("dir")).isEqualTo("ltr");
        assertThat(ArticleFormat.htmlFragment().write(empty)).doesNotContain("<p");
    }

    @Test
    void severalArticlesAreOnePage() throws IOException {
        StringBuilder out = new StringBuilder();
        ArticleFormat.html().writeAll(List.of(FULL, FULL), out);
        Document page = Jsoup.parse(out.toString());

        assertThat(page.select("body > article")).hasSize(2);
        assertThat(page.select("h1")).hasSize(2);
        assertThat(out.toString()).startsWith("<!doctype html>").endsWith("</html>\n");
    }

    @ParameterizedTest
    @CsvSource({"نص عربي, rtl", "An English text, ltr", "12 - 13, auto", "نص عربي about, rtl"})
    void itsLettersSayWhichWayItIsRead(String text, String direction) {
        assertThat(fragment(new BodyBlock.Paragraph(text)))
                .startsWith("<article dir=\"" + direction + "\">");
    }

    @Test
    void theTitleIsTheOnlyFirstLevelHeading() {
        assertThat(fragment(new BodyBlock.Heading(1, "نص"))).contains("<h2>نص</h2>");
    }

    @Test
    void anImageThatIsNotOfTheWebLeavesItsWords() {
        assertThat(fragment(new BodyBlock.Image("data:image/png;base64,AA", "alt", "caption")))
                .contains("<figure><figcaption>caption</figcaption></figure>");
        assertThat(fragment(new BodyBlock.Image("javascript:alert(1)", "alt", "")))
                .contains("<figure><figcaption>alt</figcaption></figure>");
        assertThat(fragment(new BodyBlock.Image("javascript:alert(1)", "", "")))
                .isEqualTo("<article dir=\"auto\">\n</article>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "</article></body><script>alert(1)</script>",
                "</title><script>alert(1)</script>",
                "<!-- --><style>*{}</style>",
                "<svg><style><img src=x onerror=alert(1)></style></svg>",
                "&lt;script&gt;"
            })
    void textIsNeverMarkupWhereverItStands(String text) {
        Article article =
                Article.builder()
                        .title(text)
                        .language(text)
                        .url("https://a.example/" + text)
                        .body(
                                List.of(
                                        new BodyBlock.Paragraph(text),
                                        new BodyBlock.Heading(2, text),
                                        new BodyBlock.Quote(text),
                                        new BodyBlock.ItemList(true, List.of(text)),
                                        new BodyBlock.Table(List.of(text + " | " + text)),
                                        new BodyBlock.Image(
                                                "https://a.example/" + text, text, text)))
                        .build();
        Document page = page(article);

        assertThat(page.select("script, svg, body style, [onerror], comment")).isEmpty();
        assertThat(page.title()).isEqualTo(text.strip());
        assertThat(page.expectFirst("h1").wholeText()).isEqualTo(text);
        assertThat(page.expectFirst("p").wholeText()).isEqualTo(text);
        assertThat(page.select("body img")).hasSize(1);
        assertThat(page.expectFirst("body img").attr("alt")).isEqualTo(text);
    }
}
