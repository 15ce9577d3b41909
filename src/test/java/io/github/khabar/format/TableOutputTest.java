package io.github.khabar.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.Article;
import io.github.khabar.BodyBlock;
import io.github.khabar.NewsParser;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A table of a page, with breaks and paragraphs in its cells, in every form. */
class TableOutputTest {
    private static final String SENTENCE =
            "قال رئيس جمعية النخيل إن نتائج الدوري المدرسي ستعلن مساء غد بحضور آباء التلاميذ"
                + " وأمهاتهم.";
    private static final Article ARTICLE =
            NewsParser.builder()
                    .inlineMarkup(true)
                    .build()
                    .parse(
                            "<article><h1>نتائج الدوري المدرسي بسيدي الوافي</h1><p>"
                                    + SENTENCE
                                    + "</p><p>"
                                    + SENTENCE.replace("غد", "الأحد")
                                    + "</p><table><tr><th>الفريق</th><th>النقط<br>كلها</th></tr>"
                                    + "<tr><td>مدرسة النور<br>سيدي الوافي</td><td>12</td></tr>"
                                    + "<tr><td><p>مدرسة الأمل</p><p>تادلة</p></td><td>9</td></tr>"
                                    + "<tr><td></td><td>7</td><td>3</td></tr></table><p>"
                                    + SENTENCE.replace("غد", "الإثنين")
                                    + "</p></article>");

    @Test
    void aTableKeepsItsRowsAndIsHeaded() {
        assertThat(ARTICLE.body())
                .filteredOn(BodyBlock.Table.class::isInstance)
                .containsExactly(
                        new BodyBlock.Table(
                                List.of(
                                        "الفريق | النقط كلها",
                                        "مدرسة النور سيدي الوافي | 12",
                                        "مدرسة الأمل تادلة | 9",
                                        "| 7 | 3"),
                                List.of(),
                                true));
    }

    @Test
    void markdownHasAllRowsInOneTable() {
        assertThat(ArticleFormat.markdown().write(ARTICLE))
                .contains(
                        """
                        | الفريق | النقط كلها |  |
                        | --- | --- | --- |
                        | مدرسة النور سيدي الوافي | 12 |  |
                        | مدرسة الأمل تادلة | 9 |  |
                        |  | 7 | 3 |
                        """);
    }

    @Test
    void htmlHasHeaderCellsInTheFirstRowAlone() {
        assertThat(ArticleFormat.html().write(ARTICLE))
                .contains("<tr><th>الفريق</th><th>النقط كلها</th></tr>")
                .contains("<tr><td>مدرسة النور سيدي الوافي</td><td>12</td></tr>")
                .contains("<tr><td></td><td>7</td><td>3</td></tr>");
    }

    @Test
    void teiNamesTheFirstRowALabel() {
        assertThat(ArticleFormat.tei().write(ARTICLE)).containsOnlyOnce("<row role=\"label\">");
    }

    @Test
    void jsonSaysThatItIsHeaded() {
        assertThat(ArticleFormat.jsonWithBody().write(ARTICLE))
                .contains("\"headed\":true", "مدرسة النور سيدي الوافي");
    }
}
