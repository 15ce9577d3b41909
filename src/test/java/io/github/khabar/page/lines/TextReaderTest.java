package io.github.khabar.page.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.khabar.page.Block;
import io.github.khabar.page.Limits;
import io.github.khabar.page.Notice;
import io.github.khabar.page.Page;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029"})
    void everyLineEndEndsALine(String end) {
        Page page = Page.ofText("الأول" + end + "الثاني" + end + end + "الثالث");

        assertThat(texts(page)).containsExactly("الأول", "الثاني", "الثالث");
        assertThat(page.blocks()).extracting(Block::blankBefore).containsExactly(0, 0, 1);
        assertThat(page.isText()).isTrue();
    }

    @Test
    void countsBlankLinesBeforeEachBlockTheFirstOneToo() {
        Page page = Page.ofText("\n \t\nأ\nب\n\u200F\n\u00A0\n\n\0ج\n\n");

        assertThat(texts(page)).containsExactly("أ", "ب", "ج");
        assertThat(page.blocks()).extracting(Block::blankBefore).containsExactly(2, 0, 3);
    }

    @Test
    void foldsWhiteSpaceAndCountsWideGaps() {
        Block block =
                Page.ofText("  عاجل   خبر أول \u00A0\u3000 خبر\tثان  هنا\t\t\tآخر  ")
                        .blocks()
                        .get(0);

        assertThat(block.text()).isEqualTo("عاجل خبر أول خبر ثان هنا آخر");
        assertThat(block.wideGaps()).isEqualTo(3);
        assertThat(block.begin()).isEqualTo(2);
    }

    @Test
    void keepsMarksInsideALineButNothingUnseenBeforeIt() {
        Block block = Page.ofText("\uFEFF\u200Fقال\u200F نعم\0.").blocks().get(0);

        assertThat(block.text()).isEqualTo("قال\u200F نعم.");
        assertThat(block.begin()).isEqualTo(2);
    }

    @Test
    void aDayThatACrawlerPrintedBeforeATextIsALineOfItsOwn() {
        assertThat(texts(Page.ofText(" date 2025-10-29 أعلنت المصالح\nثم")))
                .containsExactly("date 2025-10-29", "أعلنت المصالح", "ثم");
        assertThat(texts(Page.ofText("أول\ndate 2025-10-29 أعلنت")))
                .as("below the first line it is the story's")
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date: 2025-10-29",
                "date 25/09/2025",
                "date ٢٠٢٢-٠٧-١٦",
                "date 2025-10-2",
                "تاريخ 2025/08/27",
                "التاريخ: 27.08.2025",
                "تاريخ النشر 2023-11-30"
            })
    void soIsOneWithAnotherLabelOrInOtherDigits(String stamp) {
        assertThat(texts(Page.ofText(stamp + " أعلنت المصالح")))
                .containsExactly(stamp, "أعلنت المصالح");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date 2025-10-29",
                "date 2025-10-29 and more",
                "2025-10-29 أعلنت",
                "date 25-10 أعلنت",
                "date 25-10-29 أعلنت",
                "date 2025-10-29أعلنت",
                "COVID19 2025-10-29 أعلنت",
                "خريطة 2025-10-29 أعلنت",
                ": 2025-10-29 أعلنت",
                "date 2025-10-",
                "date"
            })
    void otherFirstLinesStayWhole(String line) {
        assertThat(texts(Page.ofText(line))).containsExactly(line);
    }

    @Test
    void aTextWithoutAnyLineIsAPageWithoutBlocks() {
        assertThat(Page.ofText("").blocks()).isEmpty();
        assertThat(Page.ofText("\n\r\n \u200B\0\n").blocks()).isEmpty();
    }

    @Test
    void readsWhatTheInputLimitAllowsAndSaysSo() {
        Page page = Page.ofText("أول\nثان\nثالث", new Limits(6, 1, 10, 1));

        assertThat(texts(page)).containsExactly("أول", "ثا");
        assertThat(page.notices())
                .containsExactly(new Notice(Notice.Kind.INPUT_CUT, "read 6 of 12 characters"));
    }

    @Test
    void cutsNoSurrogatePairInHalf() {
        Page page = Page.ofText("ab\uD83D\uDCF7cd", new Limits(3, 1, 10, 1));

        assertThat(texts(page)).containsExactly("ab");
        assertThat(page.notices())
                .containsExactly(new Notice(Notice.Kind.INPUT_CUT, "read 2 of 6 characters"));
    }

    @Test
    void readsAsManyLinesAsTheBlockLimitAllowsAndSaysSo() {
        Limits two = new Limits(100, 1, 2, 1);

        assertThat(Page.ofText("a\nb\n\n", two).notices()).isEmpty();
        Page page = Page.ofText("a\nb\n\nc\nd", two);
        assertThat(texts(page)).containsExactly("a", "b");
        assertThat(page.notices())
                .containsExactly(new Notice(Notice.Kind.BLOCKS_CUT, "read 2 lines"));
    }

    @Test
    void bringsNoAddressButTakesOne() {
        Page page = Page.ofText("خبر");

        assertThat(page.url()).isEmpty();
        assertThat(page.withUrl("https://example.ma/1").url()).contains("https://example.ma/1");
        assertThat(page.withUrl("https://example.ma/1").blocks()).isEqualTo(page.blocks());
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> Page.ofText(null))
                .withMessageContaining("text");
        assertThatNullPointerException()
                .isThrownBy(() -> Page.ofText("", null))
                .withMessageContaining("limits");
    }

    @Property
    void blocksStandInOrderInsideTheTextAndAreNeverBlank(@ForAll String text) {
        int last = -1;
        for (Block block : Page.ofText(text).blocks()) {
            assertThat(block.begin()).isGreaterThan(last).isLessThan(text.length());
            assertThat(block.text()).isNotBlank().isEqualTo(block.text().strip());
            assertThat(text.charAt(block.begin())).isEqualTo(block.text().charAt(0));
            last = block.begin();
        }
    }

    private static List<String> texts(Page page) {
        return page.blocks().stream().map(Block::text).toList();
    }
}
