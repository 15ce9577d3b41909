package io.github.khabar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.byline.BylineExtractor;
import io.github.khabar.date.DateContext;
import io.github.khabar.date.DateParser;
import io.github.khabar.date.PublicationDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private final List<Object> printed = new ArrayList<>();

    @Test
    void theExamplePrintsWhatTheReadmeSays() throws IOException {
        String html = Files.readString(Path.of("docs/samples/article.html"));
        Article article = NewsParser.create().parse(html);

        print(article.title().orElse("-"));
        print(article.published().map(PublicationDate::date).orElse(null));
        print(article.byline().persons().get(0).name());
        print(article.paragraphs().size() + " paragraphs");

        print(
                DateParser.standard()
                        .find("الرباط – 12 شتنبر 2025", DateContext.none())
                        .get(0)
                        .date());
        print(BylineExtractor.standard().parseLine("بقلم: هند الدبالي").persons().get(0).name());

        String readme = Files.readString(Path.of("README.md"));
        String output = readme.substring(readme.indexOf("```\nقافلة") + 4);
        assertThat(printed)
                .extracting(String::valueOf)
                .containsExactly(output.substring(0, output.indexOf("\n```")).split("\n", -1));
    }

    private void print(Object line) {
        printed.add(line);
    }
}
