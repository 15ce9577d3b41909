package io.github.khabar.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.Article;
import io.github.khabar.BodyBlock;
import io.github.khabar.BodyBlock.Heading;
import io.github.khabar.BodyBlock.Image;
import io.github.khabar.BodyBlock.ItemList;
import io.github.khabar.BodyBlock.Paragraph;
import io.github.khabar.BodyBlock.Quote;
import io.github.khabar.BodyBlock.Table;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownWriterTest {
    private static String markdown(BodyBlock... body) {
        return new MarkdownWriter().write(Article.builder().body(List.of(body)).build());
    }

    @Test
    void theTitleIsTheOnlyFirstLevelHeading() {
        Article article =
                Article.builder()
                        .title("A headline")
                        .body(List.of(new Heading(1, "A part"), new Heading(3, "A smaller part")))
                        .build();
        assertThat(ArticleFormat.markdown().write(article))
                .isEqualTo("# A headline\n\n## A part\n\n### A smaller part\n\n");
    }

    @Test
    void anArticleWithoutAnythingIsAnEmptyText() {
        assertThat(new MarkdownWriter().write(Article.builder().build())).isEmpty();
    }

    @Test
    void listsAreWrittenWithTheirMarks() {
        assertThat(markdown(new ItemList(false, List.of("one", "two"))))
                .isEqualTo("- one\n- two\n\n");
        assertThat(markdown(new ItemList(true, List.of("one", "two"))))
                .isEqualTo("1. one\n2. two\n\n");
    }

    @Test
    void neighbouringQuotesAreOneQuotationOfTwoParagraphs() {
        assertThat(markdown(new Quote("first"), new Quote("second"), new Paragraph("after")))
                .isEqualTo("> first\n>\n> second\n\nafter\n\n");
    }

    @Test
    void aTableHasAHeaderRowAndAsManyDashesAsItHasColumns() {
        assertThat(markdown(new Table(List.of("team | points", "Rabat | 3"))))
                .isEqualTo("| team | points |\n| --- | --- |\n| Rabat | 3 |\n\n");
    }

    @Test
    void anImageIsWrittenWithItsCaptionElseItsAlternativeText() {
        assertThat(markdown(new Image("https://example.ma/a.jpg", "alt", "caption")))
                .isEqualTo("![caption](<https://example.ma/a.jpg>)\n\n");
        assertThat(markdown(new Image("https://example.ma/a.jpg", "alt", "")))
                .isEqualTo("![alt](<https://example.ma/a.jpg>)\n\n");
    }

    @Test
    void anAddressThatIsNotOfTheWebIsLeftOut() {
        assertThat(markdown(new Image("javascript:alert(1)", "", "caption")))
                .isEqualTo("*caption*\n\n");
        assertThat(markdown(new Image("data:image/png;base64,AAAA", "", ""))).isEmpty();
    }

    @Test
    void anAddressCannotCloseItsBrackets() {
        assertThat(markdown(new Image("https://example.ma/a>b\n<c", "x", "")))
                .isEqualTo("![x](<https://example.ma/a%3Eb%3Cc>)\n\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# no heading | \\# no heading",
                "- no item | \\- no item",
                "1. no item | 1\\. no item",
                "2025) no item | 2025\\) no item",
                "> no quote | \\> no quote",
                "*no* _emphasis_ `code` | \\*no\\* \\_emphasis\\_ \\`code\\`",
                "[no](link) <b> &amp; | \\[no\\](link) \\<b\\> \\&amp;",
                "2025 was | 2025 was",
                "a # b - c | a # b - c"
            })
    void whatThePageWritesIsNeverMarkup(String text, String markdown) {
        assertThat(markdown(new Paragraph(text))).isEqualTo(markdown + "\n\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C # | # C \\#",
                "C ### | # C \\###",
                "# | # \\#",
                "C# | # C#",
                "# 1 | # # 1",
                "a # b | # a # b"
            })
    void aHeadingKeepsTheNumberSignsItEndsIn(String title, String markdown) {
        assertThat(new MarkdownWriter().write(Article.builder().title(title).build()))
                .isEqualTo(markdown + "\n\n");
        assertThat(markdown(new Heading(2, title))).isEqualTo("#" + markdown + "\n\n");
    }
}
