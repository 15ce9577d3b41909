package io.github.khabar.docs;

import io.github.khabar.Article;
import io.github.khabar.NewsParser;
import io.github.khabar.byline.BylineExtractor;
import io.github.khabar.date.DateContext;
import io.github.khabar.date.DateParser;
import io.github.khabar.date.PublicationDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The example of README.md and docs/README.ar.md, run. */
class ReadmeTest {
    @Test
    void theExamplePrintsWhatTheReadmeSays() throws Exception {
        Printed.isAsDocumented("ReadmeTest#article", ReadmeTest::article);
    }

    private static void article() throws IOException {
        // snippet: article
        String html = Files.readString(Path.of("docs/samples/article.html"));
        Article article = NewsParser.create().parse(html);

        System.out.println(article.title().orElse("-"));
        System.out.println(article.published().map(PublicationDate::date).orElse(null));
        System.out.println(article.byline().persons().get(0).name());
        System.out.println(article.paragraphs().size() + " paragraphs");

        // Each part works alone.
        DateParser dates = DateParser.standard();
        System.out.println(dates.find("الرباط – 12 شتنبر 2025", DateContext.none()).get(0).date());
        BylineExtractor bylines = BylineExtractor.standard();
        System.out.println(bylines.parseLine("بقلم: هند الدبالي").persons().get(0).name());
        // end
    }
}
