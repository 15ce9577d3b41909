package io.github.khabar.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.Article;
import io.github.khabar.BodyBlock;
import io.github.khabar.NewsParser;
import io.github.khabar.boilerplate.BoilerplateRemover;
import io.github.khabar.byline.Contributor;
import io.github.khabar.format.ArticleFormat;
import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import io.github.khabar.page.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The examples of docs/migration.md, run. */
class MigrationTest {
    private final String url = "https://www.example.ma/1";
    private String html = "";

    @BeforeEach
    void read() throws IOException {
        html = Files.readString(Path.of("docs/samples/article.html"));
    }

    @Test
    void fromReadability() {
        // snippet: readability
        NewsParser parser =
                NewsParser.builder().inlineMarkup(true).build(); // once, not once a page
        Article article = parser.parse(html, url);
        String title = article.title().orElse("");
        String text = article.text();
        String content = ArticleFormat.htmlFragment().write(article); // getContent()
        List<String> authors = article.byline().persons().stream().map(Contributor::name).toList();
        // end

        assertThat(content).contains(title).contains(text.substring(0, 40));
        assertThat(authors).containsExactly("سعاد بلخضر");
    }

    @Test
    void fromBoilerpipe() {
        // snippet: boilerpipe
        String text = NewsParser.create().parse(html).text(); // ArticleExtractor.getText(html)

        Page page = Page.ofHtml(html); // the TextDocument
        Content content = BoilerplateRemover.standard().remove(page);
        List<Block> story = content.kept(); // the TextBlocks with isContent()
        List<Block> others = content.removed(); // the rest; content.label and evidence tell why
        // end

        assertThat(text).contains(story.get(0).text());
        assertThat(others).extracting(content::label).doesNotContain(Label.CONTENT);
        assertThat(story.size() + others.size()).isEqualTo(page.blocks().size());
    }

    @Test
    void images() {
        Article article = NewsParser.create().parse(html, url);
        // snippet: images
        Optional<String> image =
                article.body().stream()
                        .filter(BodyBlock.Image.class::isInstance)
                        .map(block -> ((BodyBlock.Image) block).url())
                        .findFirst();
        // end

        assertThat(image).isPresent();
    }

    @Test
    void withoutCertainElements() {
        // snippet: pruned
        NewsParser parser =
                NewsParser.builder()
                        .boilerplateRemover(
                                BoilerplateRemover.standard()
                                        .then(BoilerplateRemover.dropping(".promo, figure")))
                        .build();
        // end

        assertThat(parser.parse(html, url).body()).noneMatch(BodyBlock.Image.class::isInstance);
    }
}
