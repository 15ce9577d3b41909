package io.github.khabar.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.Article;
import io.github.khabar.BodyBlock;
import io.github.khabar.NewsParser;
import io.github.khabar.boilerplate.BoilerplateRemover;
import io.github.khabar.byline.Byline;
import io.github.khabar.byline.BylineExtractor;
import io.github.khabar.byline.Contributor;
import io.github.khabar.byline.Role;
import io.github.khabar.date.DateContext;
import io.github.khabar.date.DateMention;
import io.github.khabar.date.DateParser;
import io.github.khabar.date.PartialDate;
import io.github.khabar.format.ArticleFormat;
import io.github.khabar.page.Block;
import io.github.khabar.page.BlockKind;
import io.github.khabar.page.Content;
import io.github.khabar.page.MetadataField;
import io.github.khabar.page.Page;
import io.github.khabar.text.FoldedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples on the packages' pages, run. */
class PackageExamplesTest {
    private final String url = "https://www.example.ma/1";
    private String html = "";

    @BeforeEach
    void read() throws IOException {
        html = Files.readString(Path.of("docs/samples/article.html"));
    }

    @Test
    void root() {
        StringBuilder out = new StringBuilder();
        // snippet: root
        Article article = NewsParser.create().parse(html, url);
        for (BodyBlock block : article.body()) {
            if (block instanceof BodyBlock.Heading heading) {
                out.append("\n").append(heading.text()).append("\n");
            } else {
                block.lines().forEach(line -> out.append(line).append("\n"));
            }
        }
        // end

        assertThat(out.toString().lines().filter(line -> !line.isEmpty()))
                .containsExactlyElementsOf(article.paragraphs());
    }

    @Test
    void format(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("article.md");
        Article article = NewsParser.create().parse(html, url);
        List<Article> articles = List.of(article, Article.builder().build());
        StringBuilder out = new StringBuilder();
        // snippet: format
        Files.writeString(file, ArticleFormat.markdownWithFrontMatter().write(article));

        ArticleFormat headlines = each -> each.title().orElse("-");
        headlines.writeAll(articles, out); // a headline a line
        // end

        assertThat(file).content().startsWith("---\ntitle: ");
        assertThat(out).hasToString(article.title().orElseThrow() + "\n-\n");
    }

    @Test
    void page() {
        // snippet: page
        Page page = Page.ofHtml(html, url);
        Optional<String> site = page.metadata().first(MetadataField.SITE_NAME);
        List<String> headings =
                page.blocks().stream()
                        .filter(block -> block.kind() == BlockKind.HEADING)
                        .map(Block::text)
                        .toList();
        // end

        assertThat(site).isPresent();
        assertThat(headings).isNotEmpty();
    }

    @Test
    void boilerplate() {
        StringBuilder out = new StringBuilder();
        // snippet: boilerplate
        BoilerplateRemover remover =
                BoilerplateRemover.standard().then(BoilerplateRemover.dropping(".promo"));
        Content content = remover.remove(Page.ofHtml(html));
        content.kept().forEach(block -> out.append(block.text()).append("\n"));
        for (Block block : content.removed()) {
            out.append(content.label(block))
                    .append(": ")
                    .append(content.evidence(block))
                    .append("\n");
        }
        // end

        assertThat(out).contains("FOOTER: ");
    }

    @Test
    void date() {
        // snippet: date
        DateContext fetched =
                DateContext.none().withReference(Instant.parse("2025-09-14T10:00:00Z"));
        List<DateMention> mentions =
                DateParser.standard().find("اجتمع المجلس أمس، بعد دورة 12 شتنبر 2024", fetched);
        PartialDate yesterday = mentions.get(0).date(); // 2025-09-13
        PartialDate session = mentions.get(1).date(); // 2024-09-12
        // end

        assertThat(mentions).hasSize(2);
        assertThat(yesterday).hasToString("2025-09-13");
        assertThat(session).hasToString("2024-09-12");
    }

    @Test
    void byline() {
        // snippet: byline
        Byline byline =
                BylineExtractor.standard().parseLine("كتبت: هند الدبالي - تصوير: سمير الحداد");
        Contributor author = byline.persons().get(0); // هند الدبالي, AUTHOR
        Contributor photographer = byline.persons().get(1); // سمير الحداد, PHOTOGRAPHER
        // end

        assertThat(author.name()).isEqualTo("هند الدبالي");
        assertThat(author.role()).isEqualTo(Role.AUTHOR);
        assertThat(photographer.name()).isEqualTo("سمير الحداد");
        assertThat(photographer.role()).isEqualTo(Role.PHOTOGRAPHER);
    }

    @Test
    void text() {
        // snippet: text
        FoldedText folded = FoldedText.of("في مدينـــة أݣادير");
        int begin = folded.toString().indexOf(FoldedText.fold("اكادير"));
        String found = folded.source().substring(folded.sourceBegin(begin)); // أݣادير
        // end

        assertThat(found).isEqualTo("أݣادير");
    }
}
