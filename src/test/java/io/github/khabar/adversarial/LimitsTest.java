package io.github.khabar.adversarial;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.Article;
import io.github.khabar.NewsParser;
import io.github.khabar.page.Limits;
import io.github.khabar.page.Notice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is past a limit is left out, the rest is read, and the article says so. */
class LimitsTest {
    private static final int MANY = 1_000_000;
    private static final String STORY = Story.inMarkup("سطر");
    private static final String STRIPPED = Story.inText("سطر");

    private static Article parse(String html, Limits limits) {
        return NewsParser.builder().limits(limits).build().parse(html);
    }

    private static NewsParser parser(int inputLength) {
        return NewsParser.builder().limits(new Limits(inputLength, MANY, MANY, MANY)).build();
    }

    private static void assertOnly(Article article, Notice.Kind kind) {
        assertThat(article.notices()).extracting(Notice::kind).containsOnlyOnce(kind);
        assertThat(article.notices())
                .filteredOn(notice -> notice.kind() == kind)
                .allSatisfy(notice -> assertThat(notice.detail()).isNotBlank());
    }

    @Test
    void aPageWithinEveryLimitHasNoNotice() {
        assertThat(parse(STORY, Limits.defaults()).notices()).isEmpty();
        assertThat(NewsParser.create().parseText(STRIPPED).notices()).isEmpty();
    }

    @Test
    void ofALongInputTheBeginningIsReadHoweverItIsGiven() throws IOException {
        int limit = STORY.length() - 100;
        byte[] bytes = STORY.getBytes(StandardCharsets.UTF_8);
        NewsParser parser = parser(limit);
        NewsParser ofBytes = parser(bytes.length - 100);
        for (Article article :
                new Article[] {
                    parser.parse(STORY),
                    parser.parse(new StringReader(STORY), null),
                    ofBytes.parse(bytes, null, null),
                    ofBytes.parse(new ByteArrayInputStream(bytes), null, null),
                    parser(STRIPPED.length() - 10).parseText(STRIPPED)
                }) {
            assertOnly(article, Notice.Kind.INPUT_CUT);
            assertThat(article.title()).contains("افتتاح مكتبة جديدة في حي الزيتون");
            assertThat(article.body()).isNotEmpty();
        }
    }

    @Test
    void anInputAsLongAsTheLimitIsReadWhole() {
        Limits limits = new Limits(STORY.length(), MANY, MANY, MANY);
        assertThat(parse(STORY, limits).notices()).isEmpty();
        assertThat(parse(STORY, limits).text()).isEqualTo(parse(STORY, Limits.defaults()).text());
    }

    @Test
    void whatStandsTooDeepIsReadAsItsAncestorsText() {
        String deep = STORY.replace("<article>", "<article>" + "<div>".repeat(600));
        Article article = parse(deep, Limits.defaults());
        assertOnly(article, Notice.Kind.DEPTH_CUT);
        assertThat(article.text()).isEqualTo(parse(STORY, Limits.defaults()).text());
        Parser deeper = Parser.htmlParser().setMaxDepth(5000);
        Article ofDocument = NewsParser.create().parse(Jsoup.parse(deep, "", deeper), null);
        assertOnly(ofDocument, Notice.Kind.DEPTH_CUT);
        assertThat(ofDocument.text()).isEqualTo(article.text());
    }

    @Test
    void blocksPastTheLimitAreLeftOut() {
        Limits limits = new Limits(MANY, MANY, 8, MANY);
        Article article = parse(STORY, limits);
        assertOnly(article, Notice.Kind.BLOCKS_CUT);
        assertThat(article.body()).isNotEmpty();
        NewsParser parser = NewsParser.builder().limits(limits).build();
        assertOnly(parser.parseText(STRIPPED), Notice.Kind.BLOCKS_CUT);
    }

    static Stream<Arguments> candidates() {
        return Stream.of(
                Arguments.of("<meta name=author content='هند الدبالي'>".repeat(20)),
                Arguments.of("<meta name=keywords content='" + "وسم، ".repeat(20) + "'>"),
                Arguments.of("<span itemprop=author>هند الدبالي</span>".repeat(20)),
                Arguments.of("<span itemprop=articleSection> </span>".repeat(20)),
                Arguments.of("<a rel=author href=/a>هند الدبالي</a>".repeat(20)),
                Arguments.of("<time datetime=2025-09-12>12 شتنبر</time>".repeat(20)),
                Arguments.of(script("[" + "{\"@type\":\"Person\"},".repeat(400) + "0]")),
                Arguments.of(script("{\"@type\":\"Person\"}").repeat(20)),
                Arguments.of(
                        script(
                                "[{\"@id\":\"a\",\"name\":\"هند\"},{\"@type\":\"Article\",\"author\":["
                                        + "\"a\",".repeat(20)
                                        + "0]}]")));
    }

    private static String script(String json) {
        return "<script type=application/ld+json>" + json + "</script>";
    }

    @ParameterizedTest
    @MethodSource("candidates")
    void declarationsPastTheLimitAreLeftOut(String declarations) {
        Article article = parse(declarations + STORY, new Limits(MANY, MANY, MANY, 10));
        assertThat(article.notices()).extracting(Notice::kind).contains(Notice.Kind.CANDIDATES_CUT);
        assertThat(article.title()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void jsonLdThatIsTooDeepIsReportedAsBroken(String opening) {
        Article article = NewsParser.create().parse(script(opening.repeat(500)) + STORY);
        assertOnly(article, Notice.Kind.METADATA_BROKEN);
    }

    @Test
    void ofManyBrokenScriptsTheFirstAreReported() {
        String html = script("{\"@type\": no JSON").repeat(50) + STORY;
        assertThat(NewsParser.create().parse(html).notices())
                .hasSizeBetween(1, 10)
                .allSatisfy(
                        notice -> assertThat(notice.kind()).isEqualTo(Notice.Kind.METADATA_BROKEN));
    }
}
