package io.github.khabar.adversarial;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.Article;
import io.github.khabar.NewsParser;
import io.github.khabar.byline.BylineExtractor;
import io.github.khabar.page.Notice;
import io.github.khabar.page.Page;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs that broke something once, most of them a fuzzer's. */
class BrokeOnceTest {
    private static final NewsParser PARSER = NewsParser.create();

    @ParameterizedTest
    @ValueSource(strings = {"د و", "الدكتور و", "الأستاذ هند الدبالي، أ.د و"})
    void aTitleAndAnAndMayEndALine(String line) {
        Promises.checkLine(BylineExtractor.standard().parseLine(line), line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2divINiF2Ygg2IXZiK/Yhgo="})
    void aLineOfAFuzzersIsRead(String encoded) {
        String line = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
        Promises.checkLine(BylineExtractor.standard().parseLine(line), line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ـ", "\u064b\u0651", "ـــ\u0651"})
    void aParagraphInsideAStoryMayHoldNothingButMarks(String paragraph) {
        Promises.check(PARSER, Page.ofHtml(Story.inMarkup(paragraph), null));
        Promises.check(PARSER, Page.ofText(Story.inText(paragraph)));
    }

    /** The only line of the story was the date's, and the article kept the story's confidence. */
    @Test
    void aStoryOfWhichNothingIsLeftIsNone() {
        byte[] page =
                Base64.getDecoder()
                        .decode(
                                "QdhBSQAAADDY3Th1ODjZoXnZhdixaHRtbNin2LPZhHRpbf////////9lINi3"
                                        + "ZGF0ZWAw2N04dWltZT0ieW4yNS0wOS0xMi4=");
        Article article = PARSER.parse(page, null, "https://example.ma/1");
        assertThat(article.body()).isEmpty();
        assertThat(article.confidence()).isZero();
        assertThat(article.published()).isEmpty();
        assertThat(article.notices())
                .extracting(Notice::kind)
                .containsExactly(Notice.Kind.NO_STORY);
    }

    /** Each named the one large object, which was copied for each. */
    @Test
    void aLongNameThatManyReferToIsReadAFewTimes() {
        String html =
                "<script type=application/ld+json>[{\"@id\":\"a\",\"name\":\""
                        + "هند  الدبالي ".repeat(100_000)
                        + "\"},{\"@type\":\"Article\",\"author\":["
                        + "\"a\",".repeat(20_000)
                        + "0]}]</script>"
                        + Story.inMarkup("سطر");
        assertThat(PARSER.parse(html).title()).contains("افتتاح مكتبة جديدة في حي الزيتون");
    }
}
