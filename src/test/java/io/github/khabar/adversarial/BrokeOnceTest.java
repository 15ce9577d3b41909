package io.github.khabar.adversarial;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.NewsParser;
import io.github.khabar.byline.BylineExtractor;
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
