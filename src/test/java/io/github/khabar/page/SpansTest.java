package io.github.khabar.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is linked or set off in a page's blocks. */
class SpansTest {
    private static final String URL = "https://a.example/news/1";

    private static String marked(Block block) {
        return block.spans().stream()
                .map(
                        span ->
                                block.text().substring(span.begin(), span.end())
                                        + (span.strong() ? " strong" : "")
                                        + (span.emphasised() ? " em" : "")
                                        + (span.href() == null ? "" : " " + span.href()))
                .collect(Collectors.joining("; "));
    }

    private static Page page(String html) {
        return Page.ofHtml(html, URL).withSpans();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<p>قال <b>الوزير</b> أمس</p># الوزير strong",
                "<p><strong>قال   <i>الوزير</i></strong> أمس</p># قال strong; الوزير strong em",
                "<p>قال <a href=/m>بلاغ  الوزارة</a></p># بلاغ الوزارة https://a.example/m",
                "<p><a href=/m>بلاغ <b>مهم</b> جدا</a></p># بلاغ https://a.example/m; مهم strong"
                        + " https://a.example/m; جدا https://a.example/m",
                "<p><a href=/m>أ</a><a href=/m>ب</a></p># أ https://a.example/m; ب"
                        + " https://a.example/m",
                "<p><a href=javascript:x()>نص</a> <a href=mailto:a@b.example>نص</a></p># ''",
                "<p><b><i></i> </b>نص</p># ''",
                "<p><b>نص</b></p># نص strong",
                "<p><b>أول<br>ثان</b></p># أول strong | ثان strong",
                "<ul><li><em>نص</em> آخر</ul># نص em",
                "<table><tr><th>أ<th><b>ب</b><tr><td>ج<td>د</table># ب strong | ''"
            })
    void areTheWordsInLinksAndEmphasis(String html, String expected) {
        assertThat(
                        page(html).blocks().stream()
                                .map(SpansTest::marked)
                                .collect(Collectors.joining(" | ")))
                .isEqualTo(expected.replace("''", ""));
    }

    @Test
    void areReadOnRequestAloneAndChangeNothingElse() {
        String html = "<div class=x><p>قال <b>الوزير</b> أمس</p><p>نص</p><img src=/a.jpg></div>";
        Page plain = Page.ofHtml(html, URL);
        Page marked = plain.withSpans();

        assertThat(plain.blocks()).allMatch(block -> block.spans().isEmpty());
        assertThat(marked.blocks()).extracting(Block::text).isEqualTo(texts(plain));
        assertThat(marked.blocks().get(0).container()).isSameAs(plain.blocks().get(0).container());
        assertThat(marked.blocks().get(1)).isSameAs(plain.blocks().get(1));
        assertThat(Page.ofText("نص").withSpans().blocks()).hasSize(1);
    }

    private static List<String> texts(Page page) {
        return page.blocks().stream().map(Block::text).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<p><i class=x>إعلان</i> قال <b>الوزير</b></p># الوزير strong",
                "<p>قال <b>ال<i class=x>إعلان</i>وزير</b> أمس</p># ال strong; وزير strong",
                "<p>قال <b>الوزير <i class=x>إعلان</i> أمس</b></p># الوزير strong; أمس strong",
                "<p><b><i class=x>إعلان</i></b> نص</p># ''"
            })
    void followTheTextWhereWordsAreTakenOut(String html, String expected) {
        assertThat(marked(page(html).blocksWithout(".x").get(0)))
                .isEqualTo(expected.replace("''", ""));
    }

    @Test
    void lieInTheTextAndInOrder() {
        Block.Span span = new Block.Span(1, 3, null, true, false);
        Block.Builder block = Block.builder(BlockKind.PARAGRAPH, "نص");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block.Span(3, 3, null, true, false))
                .withMessageContaining("end");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> block.spans(List.of(span)))
                .withMessageContaining("spans");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Block.Span.checked(List.of(span, span), 9));
    }
}
