package io.github.khabar.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.khabar.Article;
import io.github.khabar.StrictJson;
import io.github.khabar.Xml;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

/** The formats by the interface that others implement too. */
class ArticleFormatTest {
    private static final Article FULL = SampleArticle.builder().build();
    private static final Article TITLED = Article.builder().title("خبر ثان").build();
    private static final Article EMPTY = Article.builder().build();

    private static String all(ArticleFormat format, Article... articles) {
        StringBuilder out = new StringBuilder();
        try {
            format.writeAll(List.of(articles), out);
        } catch (IOException e) {
            throw new AssertionError("memory can be written to", e);
        }
        return out.toString();
    }

    static Stream<ArticleFormat> builtIn() {
        return Stream.of(
                ArticleFormat.html(),
                ArticleFormat.htmlFragment(),
                ArticleFormat.json(),
                ArticleFormat.jsonWithBody(),
                ArticleFormat.jsonLd(),
                ArticleFormat.markdown(),
                ArticleFormat.markdownWithFrontMatter(),
                ArticleFormat.tei(),
                ArticleFormat.text());
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void everyEntryStandsBetweenOpeningAndClosing(ArticleFormat format) {
        assertThat(all(format, FULL, TITLED))
                .isEqualTo(
                        format.opening()
                                + format.entry(FULL)
                                + "\n"
                                + format.separator()
                                + format.entry(TITLED)
                                + "\n"
                                + format.closing());
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void noArticleAtAllIsOpeningAndClosing(ArticleFormat format) {
        assertThat(all(format)).isEqualTo(format.opening() + format.closing());
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void noArticleIsRefusedByItsName(ArticleFormat format) {
        assertThatNullPointerException()
                .isThrownBy(() -> format.write(null))
                .withMessageContaining("article");
        assertThatNullPointerException()
                .isThrownBy(() -> format.writeAll(null, new StringBuilder()))
                .withMessageContaining("articles");
        assertThatNullPointerException()
                .isThrownBy(() -> format.writeAll(List.of(FULL), null))
                .withMessageContaining("out");
    }

    @Test
    void linesOfJsonAreAnArticleEach() {
        for (ArticleFormat format : List.of(ArticleFormat.json(), ArticleFormat.jsonLd())) {
            List<String> lines = all(format, FULL, EMPTY, TITLED).lines().toList();

            assertThat(lines).hasSize(3).allSatisfy(line -> StrictJson.read(line));
            assertThat(lines.get(2)).contains("خبر ثان");
        }
    }

    @Test
    void textIsTheHeadlineAndTheText() {
        assertThat(ArticleFormat.text().write(FULL))
                .isEqualTo(SampleArticle.TITLE + "\n\n" + FULL.text());
        assertThat(ArticleFormat.text().write(TITLED)).isEqualTo("خبر ثان");
        assertThat(ArticleFormat.text().write(EMPTY)).isEmpty();
        assertThat(all(ArticleFormat.text(), TITLED, TITLED))
                .isEqualTo("خبر ثان\n\n---\n\nخبر ثان\n");
    }

    @Test
    void severalArticlesAreOneCorpusOfTei() {
        Document corpus = Xml.parse(all(ArticleFormat.tei(), FULL, TITLED, EMPTY));

        assertThat(corpus.getDocumentElement().getLocalName()).isEqualTo("teiCorpus");
        assertThat(Xml.elements(corpus, "TEI")).hasSize(3);
        assertThat(Xml.elements(corpus, "teiHeader")).hasSize(4);
        assertThat(Xml.elements(corpus, "*"))
                .allSatisfy(
                        element ->
                                assertThat(element.getNamespaceURI())
                                        .isEqualTo("http://www.tei-c.org/ns/1.0"));
    }

    @Test
    void aFormatOfOnesOwnNeedsOneMethodAlone() {
        ArticleFormat headlines = article -> article.title().orElse("-") + "\n";

        assertThat(headlines.write(TITLED)).isEqualTo("خبر ثان\n");
        assertThat(all(headlines, FULL, EMPTY, TITLED))
                .isEqualTo(SampleArticle.TITLE + "\n-\nخبر ثان\n");
    }
}
