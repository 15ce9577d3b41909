package io.github.khabar.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.Article;
import io.github.khabar.BodyBlock;
import io.github.khabar.Fingerprint;
import io.github.khabar.NewsParser;
import io.github.khabar.StrictJson;
import io.github.khabar.format.ArticleFormat;
import io.github.khabar.json.Json;
import io.github.khabar.page.Block;
import io.github.khabar.page.MetadataValue;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples and samples of docs/outputs.md, run. */
class OutputExamplesTest {
    private static final String LEFT_OUT = "…";
    private static final String FENCE = "```";

    private final String html;

    OutputExamplesTest() throws IOException {
        html = Files.readString(Path.of("docs/samples/article.html"));
    }

    @Test
    void everyForm(@TempDir Path folder) throws IOException {
        // snippet: forms
        Article article = NewsParser.create().parse(html);
        Files.writeString(folder.resolve("article.json"), ArticleFormat.json().write(article));
        Files.writeString(folder.resolve("article.jsonld"), ArticleFormat.jsonLd().write(article));
        Files.writeString(
                folder.resolve("article.md"),
                ArticleFormat.markdownWithFrontMatter().write(article));
        Files.writeString(folder.resolve("article.html"), ArticleFormat.html().write(article));
        Files.writeString(folder.resolve("article.txt"), ArticleFormat.text().write(article));
        Files.writeString(folder.resolve("article.tei.xml"), ArticleFormat.tei().write(article));
        // end
        assertThat(folder).isDirectoryNotContaining(file -> file.toFile().length() < 1000);
    }

    @Test
    void linksAndEmphasis() {
        String url = "https://a.example/1";
        String html = this.html.replace("نزهة الوردي", "<b>نزهة الوردي</b>");
        List<String> found = new ArrayList<>();
        // snippet: inline
        NewsParser parser = NewsParser.builder().inlineMarkup(true).build();
        Article article = parser.parse(html, url);
        String markdown = ArticleFormat.markdown().write(article); // [text](<https://…>), **bold**
        for (BodyBlock block : article.body()) {
            for (int line = 0; line < block.lines().size(); line++) {
                for (Block.Span span : block.spans(line)) {
                    String words = block.lines().get(line).substring(span.begin(), span.end());
                    found.add(words + " " + span.href() + " " + span.strong());
                }
            }
        }
        // end
        assertThat(markdown).contains("**نزهة الوردي**");
        assertThat(found).containsExactly("نزهة الوردي null true");
    }

    @Test
    void whatIsPublishedAgain() {
        Article story = NewsParser.create().parse(html);
        List<BodyBlock> cut = story.body().subList(0, story.body().size() - 2);
        List<Article> articles =
                List.of(
                        story,
                        Article.builder().build(),
                        Article.builder().body(cut).build(),
                        Article.builder()
                                .body(List.of(new BodyBlock.Paragraph("نص آخر لا صلة له بما سبق")))
                                .build());
        // snippet: again
        // Only what shares a key is compared: so a million texts are no million comparisons each.
        Map<String, List<Fingerprint>> byKey = new HashMap<>();
        int again = 0;
        for (Article article : articles) {
            Fingerprint print = article.fingerprint().orElse(null); // none where there is no text
            if (print == null) {
                continue;
            }
            Set<Fingerprint> candidates = new HashSet<>();
            for (String key : print.keys()) {
                candidates.addAll(byKey.computeIfAbsent(key, k -> new ArrayList<>()));
                byKey.get(key).add(print);
            }
            boolean known = candidates.stream().anyMatch(other -> print.distance(other) < 0.7);
            again += known ? 1 : 0;
        }
        // end
        assertThat(again).isEqualTo(1);
    }

    // snippet: own
    /** A table with a head: a line an article. */
    static final class Table implements ArticleFormat {
        @Override
        public String write(Article article) {
            return article.published().map(date -> date.date().toString()).orElse("")
                    + "\t"
                    + article.title().orElse("");
        }

        @Override
        public String opening() {
            return "published\ttitle\n";
        }
    }

    // end

    @Test
    void several(@TempDir Path folder) throws IOException {
        NewsParser parser = NewsParser.create();
        List<Article> articles = List.of(parser.parse(html), parser.parse(html));
        // snippet: several
        try (Writer corpus = Files.newBufferedWriter(folder.resolve("corpus.tei.xml"));
                Writer table = Files.newBufferedWriter(folder.resolve("articles.tsv"))) {
            ArticleFormat.tei().writeAll(articles, corpus);
            new Table().writeAll(articles, table);
        }
        // end
        assertThat(folder.resolve("corpus.tei.xml"))
                .content(StandardCharsets.UTF_8)
                .contains("</teiCorpus>");
        String line = "2025-09-12\t" + articles.get(0).title().orElseThrow() + "\n";
        assertThat(folder.resolve("articles.tsv"))
                .content(StandardCharsets.UTF_8)
                .isEqualTo("published\ttitle\n" + line + line);
    }

    @Test
    void whatThePageDeclares() {
        Article article = NewsParser.create().parse(html);
        List<String> lines = new ArrayList<>();
        // snippet: metadata
        String site = article.siteName().orElse("-"); // منار السهل
        String section = article.section().orElse("-"); // مجتمع
        List<String> tags = article.tags(); // الكتاب، القراءة، وادي الزعتر، التطوع
        String image = article.image().orElse("-"); // https://www.manar-sahl.example/uploads/…
        String address =
                article.canonicalUrl().orElse("-"); // https://www.manar-sahl.example/2025/…
        Optional<Boolean> free = article.accessibleForFree(); // empty: the page does not say
        for (MetadataValue value : article.metadata()) {
            lines.add(value.field() + " from " + value.key() + " (" + value.source() + ")");
        }
        // end
        assertThat(site).isEqualTo("منار السهل");
        assertThat(section).isEqualTo("مجتمع");
        assertThat(tags).containsExactly("الكتاب", "القراءة", "وادي الزعتر", "التطوع");
        assertThat(image).startsWith("https://www.manar-sahl.example/uploads/");
        assertThat(address).startsWith("https://www.manar-sahl.example/2025/");
        assertThat(free).isEmpty();
        assertThat(lines).contains("SECTION from article:section (META)");
    }

    @Test
    void aScript() {
        Article article = NewsParser.create().parse(html);
        // snippet: script
        String line = ArticleFormat.jsonLd().write(article);
        String script = "<script type=\"application/ld+json\">" + line + "</script>";
        // end
        assertThat(NewsParser.create().parse(script + html).title()).isEqualTo(article.title());
    }

    @Test
    void aFragment() {
        Article article = NewsParser.create().parse(html);
        // snippet: fragment
        String element = ArticleFormat.htmlFragment().write(article);
        String card = "<section class=\"read-later\">" + element + "</section>";
        // end
        assertThat(Jsoup.parse(card).select("section > article > h1").eachText())
                .containsExactly(article.title().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "jsonld", "markdown", "html", "text", "tei"})
    void aSampleIsWhatTheCommandPrints(String format) throws IOException {
        Article article = NewsParser.builder().inlineMarkup(true).build().parse(html);
        List<String> printed = List.of(print(format, article).strip().split("\n", -1));
        int at = 0;
        boolean gap = false;
        for (String line : sample(format)) {
            if (line.equals(LEFT_OUT)) {
                gap = true;
                continue;
            }
            while (gap && at < printed.size() && !isOf(line, printed.get(at))) {
                at++;
            }
            assertThat(at).as(line).isLessThan(printed.size());
            assertThat(printed.get(at)).matches(whole -> isOf(line, whole), line);
            at++;
            gap = false;
        }
        assertThat(at).isEqualTo(printed.size());
    }

    private static boolean isOf(String line, String printed) {
        return line.endsWith(LEFT_OUT)
                ? printed.startsWith(line.substring(0, line.length() - 1).strip(), indent(printed))
                : printed.equals(line);
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** What the command prints, with the id and the path that it puts first. */
    private static String print(String format, Article article) {
        return switch (format) {
            case "json" -> {
                String json = Json.indented(StrictJson.read(ArticleFormat.json().write(article)));
                String path = "docs/samples/article.html";
                yield json.replaceFirst(
                        "\\{\n", "{\n  \"id\": \"article\",\n  \"path\": \"" + path + "\",\n");
            }
            case "jsonld" -> Json.indented(StrictJson.read(ArticleFormat.jsonLd().write(article)));
            case "markdown" -> ArticleFormat.markdownWithFrontMatter().write(article);
            case "html" -> ArticleFormat.html().write(article);
            case "text" -> ArticleFormat.text().write(article);
            default -> ArticleFormat.tei().write(article);
        };
    }

    private static List<String> sample(String format) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("docs/outputs.md"));
        int begin = lines.indexOf("<!-- output: " + format + " -->") + 2;
        assertThat(begin).as(format).isGreaterThan(1);
        int end = begin + lines.subList(begin, lines.size()).indexOf(FENCE);
        return lines.subList(begin, end);
    }
}
