package io.github.khabar.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

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
}
