package io.github.khabar.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page's blocks without the words of some inline elements. */
class BlocksWithoutTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<p>قال <i class=x>إعلان</i> الوزير</p>#قال الوزير",
                "<p>قال الوزير <i class=x>إعلان</i></p>#قال الوزير",
                "<p><i class=x>إعلان</i> قال الوزير</p>#قال الوزير",
                "<p>قال<i class=x> إعلان </i>الوزير</p>#قال الوزير",
                "<p>قا<i class=x>--</i>ل الوزير</p>#قال الوزير",
                "<p>قال <i class=x>إع<b>لا</b>ن</i> <i class=x>ثان</i> الوزير</p>#قال الوزير",
                "<p>قال <i class=x>إعلان<br>طويل</i> الوزير</p>#قال;الوزير",
                "<p><i class=x>كل</i> <i class=x>هذا</i></p><p>نص</p>#'';نص",
                "<div class=x><p>نص</p></div>#''",
                "<table><tr><th>اليوم<th>المدينة<tr><td>12 <i class=x>*</i><td>آزرو</table>#اليوم |"
                        + " المدينة;12 | آزرو",
                "<p>قال الوزير</p>#قال الوزير"
            })
    void theWordsLeaveTheTextAndNoBlockIsLost(String html, String texts) {
        Page page = Page.ofHtml(html);

        assertThat(page.blocksWithout(".x"))
                .hasSameSizeAs(page.blocks())
                .extracting(Block::text)
                .containsExactly(texts.replace("''", "").split(";", -1));
    }

    @Test
    void linksAndPartsFollowTheText() {
        Page page =
                Page.ofHtml(
                        "<div><i class=x>خبر</i> <a class=author href=/a>مينة <i class=x>و</i>"
                                + " بلحسن</a> <a class=x href=/b>إعلان</a> <time class=day>12"
                                + " ماي</time></div>");
        Block block = page.blocksWithout(".x").get(0);

        assertThat(block.text()).isEqualTo("مينة بلحسن 12 ماي");
        assertThat(block.links()).containsExactly(new Block.Link("مينة بلحسن", "/a"));
        assertThat(block.parts())
                .extracting(part -> block.text().substring(part.begin(), part.end()))
                .containsExactly("مينة بلحسن", "12 ماي");
    }

    @Test
    void aBlockThatLosesNothingIsTheSame() {
        Page page = Page.ofHtml("<p>أول <i class=x>إعلان</i></p><p>ثان</p>");

        assertThat(page.blocksWithout(".x").get(1)).isSameAs(page.blocks().get(1));
        assertThat(page.blocksWithout(".x").get(0).container())
                .isSameAs(page.blocks().get(0).container());
        assertThat(page.blocksWithout(".y")).isEqualTo(page.blocks());
    }

    @Test
    void strippedTextHasNoElements() {
        Page page = Page.ofText("نص");

        assertThat(page.blocksWithout("p")).isEqualTo(page.blocks());
        assertThatIllegalArgumentException().isThrownBy(() -> page.blocksWithout("p["));
        assertThatNullPointerException()
                .isThrownBy(() -> page.blocksWithout(null))
                .withMessageContaining("css");
    }

    @Test
    void aContentTakesThemInPlaceOfItsPages() {
        Page page = Page.ofHtml("<p>أول <i class=x>إعلان</i></p><p>ثان</p>");
        Content content = Content.of(page).toBuilder().blocks(page.blocksWithout(".x")).build();

        assertThat(content.kept()).extracting(Block::text).containsExactly("أول", "ثان");
        assertThat(content.page().select("p")).isEqualTo(content.page().blocks());
        assertThat(content.isOf(page)).isTrue();
        assertThat(content.isOf(Page.ofHtml("<p>أول</p><p>ثان</p>"))).isFalse();
        assertThat(page.blocks()).extracting(Block::text).containsExactly("أول إعلان", "ثان");
    }

    @Test
    void aContentTakesNoOtherBlocks() {
        Page page = Page.ofHtml("<p>أول</p><p>ثان</p>");
        Content.Builder builder = Content.of(page).toBuilder();
        Block first = page.blocks().get(0);

        for (List<Block> blocks :
                List.of(List.<Block>of(), List.of(first), List.of(first, first))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder.blocks(blocks))
                    .withMessageContaining("blocks");
        }
        assertThatNullPointerException()
                .isThrownBy(() -> builder.blocks(null))
                .withMessageContaining("blocks");
    }

    /** Between words that are set apart by spaces it is as if the elements had not been there. */
    @Property
    void isWhatThePageWouldSayWithoutTheElements(@ForAll @From("pieces") List<String> pieces) {
        String all = "<p>نص " + String.join(" ", pieces) + "</p>";
        String rest =
                "<p>نص "
                        + String.join(
                                " ", pieces.stream().filter(p -> !p.contains("class=x")).toList())
                        + "</p>";

        assertThat(Page.ofHtml(all).blocksWithout(".x"))
                .extracting(Block::text)
                .filteredOn(text -> !text.isEmpty())
                .isEqualTo(Page.ofHtml(rest).blocks().stream().map(Block::text).toList());
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(
                        "كلمة",
                        "<b>غليظ</b>",
                        "<i class=x>إعلان</i>",
                        "<span class=x>إعلان <a href=/a>رابط</a></span>",
                        "<a href=/b>رابط</a>",
                        "</p><p>فقرة")
                .list()
                .ofMaxSize(12);
    }

    @Test
    void manyLinksTakeLinearTime() {
        String html = "<p>" + "<a class=x href=/a>إعلان</a> نص ".repeat(100_000) + "</p>";
        Page page = Page.ofHtml(html);

        assertThat(page.blocksWithout(".x").get(0).links()).isEmpty();
    }
}
