package io.github.khabar.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 1, 1, 1, inputLength",
        "1, -3, 1, 1, depth",
        "1, 1, 0, 1, blocks",
        "1, 1, 1, 0, candidates"
    })
    void refusesALimitBelowOneByItsName(
            int inputLength, int depth, int blocks, int candidates, String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limits(inputLength, depth, blocks, candidates))
                .withMessageStartingWith(name);
    }

    @Test
    void theDefaultsAreThoseOfTheDocumentation() {
        assertThat(Limits.defaults()).isEqualTo(new Limits(16 * 1024 * 1024, 512, 200_000, 10_000));
    }

    @Test
    void aNoticeNeedsItsKindAndItsDetail() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Notice(null, ""))
                .withMessageContaining("kind");
        assertThatNullPointerException()
                .isThrownBy(() -> new Notice(Notice.Kind.NO_STORY, null))
                .withMessageContaining("detail");
    }

    @Test
    void jsonLdNestedDeeperThanTwoHundredIsReadUpToThere() {
        assertThat(ofJsonLd(199).notices()).isEmpty();
        Page deep = ofJsonLd(200);
        assertThat(deep.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.detail()).contains("deeper than 200"));
        assertThat(deep.metadata().first(MetadataField.HEADLINE)).contains("عنوان");
    }

    /** A page that declares a headline in an object, with arrays inside each other behind it. */
    private static Page ofJsonLd(int arrays) {
        String json =
                "{\"@type\":\"NewsArticle\",\"headline\":\"عنوان\",\"x\":"
                        + "[".repeat(arrays)
                        + "]".repeat(arrays)
                        + "}";
        return Page.ofHtml("<script type=application/ld+json>" + json + "</script><p>نص", null);
    }

    /** Formatting that is never closed is built anew in every paragraph. */
    @Test
    void aPageOfMoreThanAMillionElementsIsReadUpToThere() {
        StringBuilder html = new StringBuilder("<p>");
        for (int i = 0; i < 20; i++) {
            html.append("<b class=c").append(i).append('>');
        }
        Page page = Page.ofHtml(html.append("<p>س".repeat(120_000)).toString(), null);
        assertThat(page.notices())
                .containsExactly(new Notice(Notice.Kind.INPUT_CUT, "read 1000000 elements"));
        assertThat(page.blocks()).hasSizeBetween(70_000, 120_000);
    }

    @Test
    void aLargePageIsReadLikeASmallOne() {
        String story =
                "<div class=a><p>فقرة <b>أولى</b> من الخبر<br>وسطر<ul><li>بند<li>بند</ul></div>";
        String html = "<h1>عنوان</h1>" + story.repeat(5_000);
        Page page = Page.ofHtml(html, null);
        assertThat(page.notices()).isEmpty();
        List<Block> whole = Page.ofDocument(Jsoup.parse(html), null).blocks();
        assertThat(page.blocks()).hasToString(whole.toString());
    }
}
