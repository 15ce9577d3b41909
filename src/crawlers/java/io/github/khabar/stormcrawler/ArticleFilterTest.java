package io.github.khabar.stormcrawler;

import static org.assertj.core.api.Assertions.assertThat;

import com.digitalpebble.stormcrawler.parse.JSoupFilters;
import com.digitalpebble.stormcrawler.parse.ParseData;
import com.digitalpebble.stormcrawler.parse.ParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** StormCrawler loads the filter from its JSON and runs it on a page. */
class ArticleFilterTest {
    private static final String URL = "https://www.example.ma/maktaba.html";
    private static final String WHOLE = "الرئيسية رياضة ... الصفحة كلها";

    @Test
    void theFilterPutsTheArticleIntoTheParse() throws IOException {
        ParseData page = filtered(Files.readString(Path.of("docs/samples/article.html")));

        assertThat(page.getText()).startsWith("وادي الزعتر").doesNotContain("جميع الحقوق");
        assertThat(page.get("article.title"))
                .isEqualTo("قافلة للكتاب تجوب دواوير وادي الزعتر بعد ترميم حافلة مدرسية قديمة");
        assertThat(page.get("article.published")).isEqualTo("2025-09-12");
        assertThat(page.getValues("article.author")).containsExactly("سعاد بلخضر");
    }

    @Test
    void aPageWithoutStoryStaysAsItWas() throws IOException {
        ParseData page = filtered("<ul><li><a href=/1>رياضة</a><li><a href=/2>ثقافة</a></ul>");

        assertThat(page.getText()).isEqualTo(WHOLE);
        assertThat(page.getMetadata().size()).isZero();
    }

    private static ParseData filtered(String html) throws IOException {
        Document document = Jsoup.parse(html, URL);
        String before = document.outerHtml();
        ParseResult result = new ParseResult();
        result.get(URL).setText(WHOLE);

        new JSoupFilters(Map.of(), "jsoupfilters.json").filter(URL, new byte[0], document, result);

        assertThat(document.outerHtml()).isEqualTo(before);
        return result.get(URL);
    }
}
