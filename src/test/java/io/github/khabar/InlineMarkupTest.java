package io.github.khabar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.boilerplate.BoilerplateRemover;
import io.github.khabar.format.ArticleFormat;
import io.github.khabar.page.Block;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Links, emphasis and what is embedded, in the body of an article. */
class InlineMarkupTest {
    private static final String URL = "https://a.example/news/1";
    private static final String HTML =
            """
            <html lang=ar><head><title>افتتاح خزانة جديدة بحي الياسمين</title></head><body><article>
            <h1>افتتاح خزانة جديدة بحي الياسمين</h1>
            <p>افتتحت صباح اليوم <b>خزانة جديدة</b> بحي الياسمين، وذلك بحضور عدد من سكان الحي الذين
            انتظروا هذا الفضاء منذ سنوات، وفق <a href="/balagh">بلاغ <i>للجمعية</i></a>.</p>
            <iframe src="https://v.example/embed/7" title="شريط الافتتاح"></iframe>
            <ul><li>قاعة <strong>للأطفال</strong> في الطابق الأول من البناية القديمة</li>
            <li>قاعة للكبار في الطابق الثاني، تفتح أبوابها مساء كل يوم</li></ul>
            <p>وأضاف البلاغ أن الخزانة تضم أزيد من ثلاثة آلاف كتاب في مختلف العلوم، كما أنها ستفتح
            أبوابها للعموم طيلة أيام الأسبوع ابتداء من الشهر المقبل.</p>
            </article><aside><h3>فيديو اليوم</h3><iframe src="https://v.example/embed/8"></iframe>
            <p><a href=/2>مباراة الأحد</a></p></aside></body></html>
            """;

    private static final Article PLAIN = NewsParser.create().parse(HTML, URL);
    private static final Article MARKED =
            NewsParser.builder().inlineMarkup(true).build().parse(HTML, URL);

    private static String words(BodyBlock block, int line) {
        String text = block.lines().get(line);
        List<String> words =
                block.spans(line).stream()
                        .map(span -> text.substring(span.begin(), span.end()))
                        .toList();
        return String.join("; ", words);
    }

    @Test
    void nothingInsideTheLinesIsToldUnlessAskedFor() {
        for (BodyBlock block : PLAIN.body()) {
            for (int i = 0; i < block.lines().size(); i++) {
                assertThat(block.spans(i)).isEmpty();
            }
        }
    }

    @Test
    void theTextIsTheSameEitherWay() {
        assertThat(MARKED.paragraphs()).isEqualTo(PLAIN.paragraphs()).hasSize(4);
        assertThat(MARKED.text()).isEqualTo(PLAIN.text()).doesNotContain("شريط");
        assertThat(ArticleFormat.json().write(MARKED)).isEqualTo(ArticleFormat.json().write(PLAIN));
    }

    @Test
    void linksAndEmphasisAreSpansOfTheLines() {
        BodyBlock first = MARKED.body().get(0);
        assertThat(words(first, 0)).isEqualTo("خزانة جديدة; بلاغ; للجمعية");
        assertThat(first.spans(0))
                .extracting(Block.Span::href)
                .containsExactly(null, "https://a.example/balagh", "https://a.example/balagh");
        assertThat(words(MARKED.body().get(2), 0)).isEqualTo("للأطفال");
        assertThat(words(MARKED.body().get(2), 1)).isEmpty();
    }

    @Test
    void aFilmStandsWhereThePageHasItAndOneOfTheMarginDoesNot() {
        assertThat(PLAIN.body())
                .filteredOn(BodyBlock.Embed.class::isInstance)
                .containsExactly(new BodyBlock.Embed("https://v.example/embed/7", "شريط الافتتاح"));
        assertThat(PLAIN.body().get(1)).isInstanceOf(BodyBlock.Embed.class);
    }

    @Test
    void wordsThatACallerTakesOutMoveTheSpans() {
        Article article =
                NewsParser.builder()
                        .inlineMarkup(true)
                        .boilerplateRemover(
                                BoilerplateRemover.standard()
                                        .then(BoilerplateRemover.dropping("b")))
                        .build()
                        .parse(HTML, URL);

        assertThat(article.paragraphs().get(0)).startsWith("افتتحت صباح اليوم بحي");
        assertThat(words(article.body().get(0), 0)).isEqualTo("بلاغ; للجمعية");
    }

    @Test
    void everyFormThatHasRoomForThemWritesThem() {
        Document html = Jsoup.parse(ArticleFormat.htmlFragment().write(MARKED));
        assertThat(html.select("p strong, li strong").eachText())
                .containsExactly("خزانة جديدة", "للأطفال");
        assertThat(html.select("a[href=https://a.example/balagh] em").text()).isEqualTo("للجمعية");
        assertThat(html.select("a[href=https://v.example/embed/7]").text())
                .isEqualTo("شريط الافتتاح");
        assertThat(html.select("iframe")).isEmpty();

        assertThat(ArticleFormat.markdown().write(MARKED))
                .contains("افتتحت صباح اليوم **خزانة جديدة** بحي")
                .contains("وفق [بلاغ *للجمعية*](<https://a.example/balagh>).")
                .contains("\n[شريط الافتتاح](<https://v.example/embed/7>)\n")
                .contains("- قاعة **للأطفال** في");

        assertThat(ArticleFormat.tei().write(MARKED))
                .contains("اليوم <hi rend=\"bold\">خزانة جديدة</hi> بحي")
                .contains(
                        "<ref target=\"https://a.example/balagh\">بلاغ <hi"
                                + " rend=\"italic\">للجمعية</hi></ref>.</p>");

        assertThat(ArticleFormat.jsonWithBody().write(MARKED))
                .contains(
                        "\"href\":\"https://a.example/balagh\",\"strong\":false,\"emphasised\":true}")
                .contains(
                        "{\"type\":\"embed\",\"url\":\"https://v.example/embed/7\",\"title\":\"شريط"
                                + " الافتتاح\"}");
    }
}
