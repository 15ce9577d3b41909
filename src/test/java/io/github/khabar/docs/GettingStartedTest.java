package io.github.khabar.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.Article;
import io.github.khabar.NewsParser;
import io.github.khabar.RemovedText;
import io.github.khabar.byline.Contributor;
import io.github.khabar.date.PublicationDate;
import io.github.khabar.page.Limits;
import io.github.khabar.page.Notice;
import io.github.khabar.page.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The examples of docs/getting-started.md, run. */
class GettingStartedTest {
    private final String url = "https://www.example.ma/1";

    @Test
    void theProgramPrintsWhatThePageSays() throws Exception {
        String[] arguments = {"docs/samples/article.html"};
        Printed.isAsDocumented("CleanPage#program", () -> CleanPage.main(arguments));
    }

    @Test
    void theEvidence() throws Exception {
        Printed.isAsDocumented("GettingStartedTest#evidence", GettingStartedTest::evidence);
    }

    private static void evidence() throws IOException {
        Article article =
                NewsParser.create().parse(Files.readString(Path.of("docs/samples/article.html")));
        // snippet: evidence
        PublicationDate published = article.published().orElseThrow();
        System.out.println(published.date() + " at " + published.time() + " " + published.zone());
        System.out.println("read from " + published.source() + ": " + published.raw());
        Contributor author = article.byline().persons().get(0);
        System.out.println(author.role() + " " + author.name());
        System.out.println("read from " + author.source() + ": " + article.byline().raw());
        // end
    }

    @Test
    void everyWayIn() throws IOException {
        NewsParser parser = NewsParser.create();
        String html = Files.readString(Path.of("docs/samples/article.html"));
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        Charset charset = StandardCharsets.UTF_8;
        InputStream stream = new ByteArrayInputStream(bytes);
        // snippet: ways-in
        Article ofHtml = parser.parse(html, url);
        Article ofBytes = parser.parse(bytes, charset, url); // the server's charset, or null
        Article ofStream = parser.parse(stream, null, url); // read up to the limit, not closed
        Document document = Jsoup.parse(html, url);
        Article ofDocument = parser.parse(document, url); // never modified
        // end

        assertThat(List.of(ofBytes, ofStream, ofDocument))
                .extracting(Article::text)
                .containsOnly(ofHtml.text());
    }

    @Test
    void strippedText() throws Exception {
        Printed.isAsDocumented("GettingStartedTest#text", GettingStartedTest::text);
    }

    private static void text() throws IOException {
        // snippet: text
        String scraped = Files.readString(Path.of("docs/samples/article.txt"));
        Article article = NewsParser.create().parseText(scraped);
        System.out.println(article.title().orElse("none"));
        System.out.println(article.byline().persons().get(0).name());
        // end
    }

    @Test
    void whatThePageDoesNotSay() throws Exception {
        Printed.isAsDocumented("GettingStartedTest#reference", GettingStartedTest::reference);
    }

    private static void reference() {
        // snippet: reference
        String scraped =
                """
                قافلة للكتاب تجوب دواوير وادي الزعتر
                نشر قبل يومين
                انطلقت من أمام دار الشباب قافلة متنقلة للكتاب تضم أزيد من ألفي عنوان، \
                على متن حافلة للنقل المدرسي.
                وقالت رئيسة الجمعية إن القافلة ستتوقف في تسعة دواوير، وستعود إليها \
                كل ثلاثة أسابيع طيلة السنة.
                """;
        Page page = Page.ofText(scraped);
        Page fetched = page.withReference(Instant.parse("2025-09-14T10:00:00Z"));
        NewsParser parser = NewsParser.create();
        System.out.println(parser.parse(page).published().isPresent());
        System.out.println(parser.parse(fetched).published().orElseThrow().date());
        // end
    }

    @Test
    void noStory() throws Exception {
        Printed.isAsDocumented("GettingStartedTest#no-story", GettingStartedTest::nothing);
    }

    private static void nothing() {
        // snippet: no-story
        Article article =
                NewsParser.create()
                        .parse("<nav><a href=/1>الرئيسية</a> <a href=/2>سياسة</a></nav>");
        System.out.println(article.body().isEmpty() + " " + article.confidence());
        for (Notice notice : article.notices()) {
            System.out.println(notice.kind() + ": " + notice.detail());
        }
        // end
    }

    @Test
    void removed() throws Exception {
        Printed.isAsDocumented("GettingStartedTest#removed", GettingStartedTest::why);
    }

    private static void why() throws IOException {
        Article article =
                NewsParser.create().parse(Files.readString(Path.of("docs/samples/article.html")));
        // snippet: removed
        for (RemovedText removed : article.removed().subList(0, 3)) {
            System.out.println(removed.label() + ": " + removed.evidence());
        }
        // end
    }

    @Test
    void options() {
        // snippet: options
        NewsParser parser =
                NewsParser.builder()
                        .zone(ZoneId.of("Africa/El_Aaiun")) // Africa/Casablanca by default
                        .country("MA") // Hijri dates by the moon that this country saw
                        .limits(new Limits(2_000_000, 256, 20_000, 1_000))
                        .build();
        // end

        assertThat(parser.parse("<p>مرحبا</p>").notices()).isNotNull();
    }

    @Test
    void many() {
        Stream<String> pages = Stream.of("<h1>عنوان</h1>", "<p>نص</p>");
        // snippet: many
        NewsParser parser = NewsParser.create();
        List<Article> articles = pages.parallel().map(parser::parse).toList();
        // end

        assertThat(articles).hasSize(2);
    }
}
