package io.github.khabar.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.Article;
import io.github.khabar.NewsParser;
import io.github.khabar.byline.Contributor;
import io.github.khabar.byline.Organization;
import io.github.khabar.date.PublicationDate;
import io.github.khabar.page.Page;
import io.github.khabar.text.WordList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page of the project's own, written otherwise, gives the same article: the same headline,
 * text, date and names, but for how letters are written. The table beside this class names the
 * pages that do not, yet.
 */
class MetamorphicTest {
    private static final Path PAGES = Path.of("src/test/resources/accuracy/pages");
    private static final NewsParser PARSER = NewsParser.create();
    private static final Map<String, List<String>> EXCEPTIONS = new HashMap<>();

    private static Map<String, String> html = Map.of();
    private static Map<String, String> text = Map.of();
    private static final Map<String, String> HTML_SAYS = new HashMap<>();
    private static final Map<String, String> TEXT_SAYS = new HashMap<>();

    @BeforeAll
    static void read() throws IOException {
        html = pages("html");
        text = pages("text");
        html.forEach((page, source) -> HTML_SAYS.put(page, said(PARSER.parse(source))));
        text.forEach((page, source) -> TEXT_SAYS.put(page, said(PARSER.parseText(source))));
        for (List<String> row : WordList.read(MetamorphicTest.class, "exceptions.txt").rows()) {
            EXCEPTIONS.put(row.get(0), row.subList(1, row.size()));
        }
    }

    /** Pages in UTF-8 alone: the others are about charsets. */
    private static Map<String, String> pages(String kind) throws IOException {
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.list(PAGES.resolve(kind))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                if (!name.contains("1256")) {
                    pages.put(name, Files.readString(file));
                }
            }
        }
        return pages;
    }

    static Stream<String> ofHtml() {
        return HtmlTransformations.all().keySet().stream();
    }

    static Stream<String> ofText() {
        return TextTransformations.all().keySet().stream();
    }

    @ParameterizedTest(name = "HTML: {0}")
    @MethodSource("ofHtml")
    void anHtmlPageWrittenOtherwiseGivesTheSameArticle(String name) {
        check("html " + name, html, HTML_SAYS, HtmlTransformations.all().get(name));
    }

    @ParameterizedTest(name = "text: {0}")
    @MethodSource("ofText")
    void aTextWrittenOtherwiseGivesTheSameArticle(String name) {
        check("text " + name, text, TEXT_SAYS, TextTransformations.all().get(name));
    }

    private static void check(
            String name,
            Map<String, String> pages,
            Map<String, String> says,
            Function<String, Page> otherwise) {
        List<String> others = new ArrayList<>();
        pages.forEach(
                (page, source) -> {
                    String actual = said(PARSER.parse(otherwise.apply(source)));
                    if (!actual.equals(says.get(page))) {
                        others.add(page);
                    }
                });
        assertThat(others)
                .as("pages of %s that differ", pages.size())
                .isEqualTo(EXCEPTIONS.getOrDefault(name, List.of()));
    }

    /** What an article says, however its letters are written. */
    private static String said(Article article) {
        List<String> said = new ArrayList<>();
        said.add("title " + article.title().orElse(""));
        said.addAll(article.paragraphs());
        said.add("published " + article.published().map(MetamorphicTest::when).orElse(""));
        said.add("modified " + article.modified().map(MetamorphicTest::when).orElse(""));
        said.add("persons " + article.byline().persons().stream().map(Contributor::name).toList());
        said.add(
                "organizations "
                        + article.byline().organizations().stream()
                                .map(Organization::name)
                                .toList());
        return Letters.normal(String.join("\n", said));
    }

    private static String when(PublicationDate date) {
        return date.date() + " " + date.time();
    }

    @Test
    void theComparisonSeesWhatDiffers() {
        String page = html.values().iterator().next();
        String other = page.replace("</h1>", " آخر</h1>").replace("</p>", " وزيادة</p>");
        assertThat(said(PARSER.parse(other))).isNotEqualTo(said(PARSER.parse(page)));
    }
}
