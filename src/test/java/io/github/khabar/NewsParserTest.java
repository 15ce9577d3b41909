package io.github.khabar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.khabar.boilerplate.BoilerplateRemover;
import io.github.khabar.byline.Byline;
import io.github.khabar.byline.Contributor;
import io.github.khabar.date.DateContext;
import io.github.khabar.date.PartialDate;
import io.github.khabar.date.PublicationDate;
import io.github.khabar.date.PublicationDates;
import io.github.khabar.format.ArticleFormat;
import io.github.khabar.page.Label;
import io.github.khabar.page.Limits;
import io.github.khabar.page.Notice;
import io.github.khabar.page.Page;
import io.github.khabar.page.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NewsParserTest {
    private static final String URL = "https://www.example.ma/culture/123";
    private static final NewsParser PARSER = NewsParser.create();
    private static String html = "";

    @BeforeAll
    static void readThePage() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(
                        NewsParserTest.class.getResourceAsStream("plain-page.html"))) {
            html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aSourceInBracketsBehindTheLastSentenceGoesOffTheTextAndIntoTheByline() {
        String text =
                """
                إنقاذ ستة صيادين قبالة ساحل الغدير
                أنقذ خفر السواحل ستة صيادين انقلب قاربهم قبالة ساحل الغدير فجر الأحد.
                وأضاف الناطق أن البحث عن القارب مستمر.\
                """;
        Article plain = PARSER.parseText(text);
        Article sourced = PARSER.parseText(text + " (المصدر: رويترز)");
        Article explained = PARSER.parseText(text + " (الساعة: السابعة)");

        assertThat(sourced.paragraphs()).isEqualTo(plain.paragraphs());
        assertThat(sourced.byline().organizations()).hasSize(1);
        assertThat(String.join("\n", explained.paragraphs())).endsWith("(الساعة: السابعة)");
    }

    @Test
    void aTableStaysInTheBodyAndIsNoRunningText() {
        String table =
                "<table><tr><th>المدينة</th><th>الدنيا</th></tr><tr><td>فاس</td><td>12</td></tr></table>";
        int afterTheStory = html.lastIndexOf("طوال السنة.");
        int end = html.lastIndexOf("<p>", afterTheStory);
        Article article = PARSER.parse(html.substring(0, end) + table + html.substring(end), URL);

        assertThat(article.body())
                .contains(
                        new BodyBlock.Table(
                                List.of("المدينة | الدنيا", "فاس | 12"), List.of(), true));
        assertThat(article.paragraphs()).isEqualTo(PARSER.parse(html, URL).paragraphs());
    }

    @Test
    void aPageBecomesAnArticle() {
        Article article = PARSER.parse(html, URL);
        assertThat(article.title()).contains("افتتاح مكتبة جديدة بحي الزيتون");
        assertThat(article.paragraphs()).hasSize(7);
        assertThat(article.text()).startsWith("افتتحت جمعية النخيل").endsWith("طوال السنة.");
        assertThat(article.byline().persons())
                .extracting(Contributor::name)
                .containsExactly("سلمى البرنوصي");
        assertThat(article.published().map(PublicationDate::date))
                .hasToString("Optional[2025-09-12]");
        assertThat(article.published().map(PublicationDate::time)).contains(LocalTime.of(14, 30));
        assertThat(article.published().map(PublicationDate::zone))
                .contains(ZoneId.of("Africa/Casablanca"));
        assertThat(article.url()).contains(URL);
        assertThat(article.language()).contains("ar");
        assertThat(article.confidence()).isGreaterThan(0.5);
        assertThat(article.notices()).isEmpty();
    }

    @Test
    void theBodyKeepsThePagesStructure() {
        Article article = PARSER.parse(html, URL);
        assertThat(article.body())
                .extracting(block -> (Object) block.getClass())
                .containsExactly(
                        BodyBlock.Paragraph.class,
                        BodyBlock.Paragraph.class,
                        BodyBlock.Heading.class,
                        BodyBlock.Paragraph.class,
                        BodyBlock.ItemList.class,
                        BodyBlock.Paragraph.class);
        assertThat(ArticleFormat.markdown().write(article))
                .contains("\n## قاعة للقراءة", "\n- قاعة للقراءة تتسع");
    }

    @Test
    void whatIsNotTheStoryIsOnTheResultWithItsReason() {
        Article article = PARSER.parse(html, URL);
        assertThat(article.removed())
                .extracting(RemovedText::text)
                .contains("الرئيسية", "شارك على فيسبوك");
        assertThat(article.removed())
                .extracting(RemovedText::label)
                .contains(Label.TITLE, Label.BYLINE);
    }

    @Test
    void everyWayInGivesTheSameArticle() throws IOException {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        Document document = Jsoup.parse(html, URL);
        String before = document.outerHtml();
        String expected = describe(PARSER.parse(html, URL));
        assertThat(describe(PARSER.parse(document, URL))).isEqualTo(expected);
        assertThat(document.outerHtml()).isEqualTo(before);
        assertThat(describe(PARSER.parse(bytes, null, URL))).isEqualTo(expected);
        assertThat(describe(PARSER.parse(bytes, StandardCharsets.UTF_8, URL))).isEqualTo(expected);
        assertThat(describe(PARSER.parse(new ByteArrayInputStream(bytes), null, URL)))
                .isEqualTo(expected);
        assertThat(describe(PARSER.parse(new StringReader(html), URL))).isEqualTo(expected);
        assertThat(describe(PARSER.parse(Page.ofHtml(html, URL)))).isEqualTo(expected);
        assertThat(describe(PARSER.parse(html))).isEqualTo(expected);
    }

    @Test
    void theCharsetIsOnTheResultOfBytesAlone() {
        assertThat(PARSER.parse(html.getBytes(StandardCharsets.UTF_8), null, null).charset())
                .contains(StandardCharsets.UTF_8);
        assertThat(PARSER.parse(html).charset()).isEmpty();
    }

    @Test
    void anArticleSurvivesSerialization() throws IOException, ClassNotFoundException {
        Article article = PARSER.parse(html.getBytes(StandardCharsets.UTF_8), null, URL);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(article);
        }
        try (ObjectInputStream in =
                new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Article copy = (Article) in.readObject();
            assertThat(describe(copy)).isEqualTo(describe(article));
            assertThat(copy.charset()).isEqualTo(article.charset());
        }
    }

    @Test
    void manyThreadsShareOneParser() {
        String expected = describe(PARSER.parse(html, URL));
        assertThat(
                        IntStream.range(0, 64)
                                .parallel()
                                .mapToObj(i -> describe(PARSER.parse(html, URL)))
                                .distinct())
                .containsExactly(expected);
    }

    @Test
    void theDefaultLocaleChangesNothing() {
        String expected = describe(PARSER.parse(html, URL));
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr", "ar", "fa")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(describe(NewsParser.create().parse(html, URL))).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aPageWithoutAStoryGivesAnEmptyArticleWithAReason() {
        for (String page :
                List.of("", "   ", "\0\0\0", "<html><body></body></html>", "<p>نعم</p>")) {
            Article article = PARSER.parse(page);
            assertThat(article.body()).isEmpty();
            assertThat(article.title()).isEmpty();
            assertThat(article.published()).isEmpty();
            assertThat(article.byline().isEmpty()).isTrue();
            assertThat(article.text()).isEmpty();
            assertThat(article.confidence()).isZero();
            assertThat(article.notices())
                    .extracting(Notice::kind)
                    .containsExactly(Notice.Kind.NO_STORY);
        }
    }

    @Test
    void aRemoverThatThrowsIsReplacedByTheStandardOneAndReported() {
        BoilerplateRemover broken =
                content -> {
                    throw new IllegalStateException("broken on purpose");
                };
        Article article = NewsParser.builder().boilerplateRemover(broken).build().parse(html, URL);
        assertThat(article.text()).isEqualTo(PARSER.parse(html, URL).text());
        assertThat(article.notices())
                .singleElement()
                .satisfies(
                        notice -> {
                            assertThat(notice.kind()).isEqualTo(Notice.Kind.STRATEGY_FAILED);
                            assertThat(notice.detail())
                                    .isEqualTo(
                                            NewsParserTest.class.getName()
                                                    + "$$Lambda: java.lang.IllegalStateException:"
                                                    + " broken on purpose");
                        });
    }

    @Test
    void anyOtherStrategyThatThrowsCostsItsOwnAnswerAlone() {
        Article article =
                NewsParser.builder()
                        .bylineExtractor(
                                content -> {
                                    throw new StackOverflowError();
                                })
                        .publicationDateExtractor(
                                (content, context) -> {
                                    throw new IllegalStateException();
                                })
                        .build()
                        .parse(html, URL);
        assertThat(article.byline().isEmpty()).isTrue();
        assertThat(article.published()).isEmpty();
        assertThat(article.title()).isPresent();
        assertThat(article.notices())
                .extracting(Notice::kind)
                .containsExactly(Notice.Kind.STRATEGY_FAILED, Notice.Kind.STRATEGY_FAILED);
    }

    @Test
    void aBylineGluedToTheFirstParagraphIsNoPartOfTheBodyAndTheRestIs() {
        String unsigned = html.replace("سلمى البرنوصي", "");
        String first = PARSER.parse(unsigned, URL).paragraphs().get(0);
        for (String head : List.of("تطوان/ هند الراشدي: ", "بقلم: هند الراشدي - ")) {
            Article article = PARSER.parse(unsigned.replace(first, head + first), URL);
            assertThat(article.byline().persons())
                    .extracting(Contributor::name)
                    .contains("هند الراشدي");
            assertThat(article.paragraphs().get(0)).isEqualTo(first);
        }
        Article dated = PARSER.parse(unsigned.replace(first, "لندن (رويترز) - " + first), URL);
        assertThat(dated.paragraphs().get(0)).isEqualTo("لندن (رويترز) - " + first);
    }

    @Test
    void anAnswerThatPointsOutsideThePageCountsAsAFailure() {
        Article article =
                NewsParser.builder()
                        .bylineExtractor(content -> Byline.builder().claimed(9999).build())
                        .build()
                        .parse(html, URL);
        assertThat(article.text()).isEqualTo(PARSER.parse(html, URL).text());
        assertThat(article.notices())
                .extracting(Notice::kind)
                .containsExactly(Notice.Kind.STRATEGY_FAILED);
    }

    @Test
    void aDateThatStandsOutsideThePageCountsAsAFailure() {
        PublicationDate.Builder date =
                PublicationDate.builder(new PartialDate(2020, 1, 1), Source.VISIBLE, "2020");
        assertFails(PublicationDates.of(date.place(9999, 0, 4).build(), null, List.of()));
        assertFails(PublicationDates.of(null, date.place(0, 0, 99_999).build(), List.of()));
    }

    @Test
    void aDateThatClaimsABlockOfAnotherPageCountsAsAFailure() {
        assertFails(PublicationDates.of(null, null, Page.ofText("سطر").blocks()));
    }

    private void assertFails(PublicationDates dates) {
        Article article =
                NewsParser.builder()
                        .publicationDateExtractor((content, context) -> dates)
                        .build()
                        .parse(html, URL);
        assertThat(article.published()).isEmpty();
        assertThat(article.modified()).isEmpty();
        assertThat(article.text()).isEqualTo(PARSER.parse(html, URL).text());
        assertThat(article.notices())
                .extracting(Notice::kind)
                .containsExactly(Notice.Kind.STRATEGY_FAILED);
    }

    @Test
    void aStrategyThatReturnsNullCountsAsOneThatFailed() {
        Article article =
                NewsParser.builder()
                        .publicationDateExtractor((content, context) -> giveNull())
                        .build()
                        .parse(html, URL);
        assertThat(article.notices())
                .extracting(Notice::kind)
                .containsExactly(Notice.Kind.STRATEGY_FAILED);
    }

    @SuppressWarnings("NullAway")
    private static PublicationDates giveNull() {
        return null;
    }

    @Test
    void aHostsStrategiesChangeTheGeneralOnes() {
        NewsParser parser =
                NewsParser.builder()
                        .publicationDateExtractor((content, context) -> PublicationDates.none())
                        .forHost(
                                "example.ma",
                                general -> general.withBylineExtractor(content -> Byline.none()))
                        .build();
        Article own = parser.parse(html, URL);
        assertThat(own.byline().isEmpty()).isTrue();
        assertThat(own.published()).isEmpty();
        assertThat(parser.parse(html, "https://other.ma/1").byline().isEmpty()).isFalse();
    }

    @Test
    void theContextOfAStrategyHasTheParsersZoneAndCountry() {
        DateContext[] seen = new DateContext[1];
        NewsParser.builder()
                .zone(ZoneId.of("Asia/Riyadh"))
                .country("SA")
                .publicationDateExtractor(
                        (content, context) -> {
                            seen[0] = context;
                            return PublicationDates.none();
                        })
                .build()
                .parse(html, URL);
        assertThat(seen[0].zone()).isEqualTo(ZoneId.of("Asia/Riyadh"));
        assertThat(seen[0].country()).contains("SA");
        assertThat(seen[0].reference()).isEmpty();
    }

    @Test
    void aLimitCutsCleanlyAndSaysSo() {
        Limits limits = new Limits(600, 512, 200_000, 10_000);
        Article article = NewsParser.builder().limits(limits).build().parse(html, URL);
        assertThat(article.notices()).extracting(Notice::kind).contains(Notice.Kind.INPUT_CUT);
    }

    @Test
    void misuseIsRefusedWithTheArgumentsName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NewsParser.builder().country("Morocco"))
                .withMessageContaining("ountry");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limits(0, 1, 1, 1))
                .withMessageContaining("inputLength");
        assertThatNullPointerException()
                .isThrownBy(() -> NewsParser.builder().zone(null))
                .withMessageContaining("ewZone");
        assertThatNullPointerException()
                .isThrownBy(() -> PARSER.parse((String) null))
                .withMessageContaining("html");
        assertThatNullPointerException()
                .isThrownBy(() -> PARSER.parseText(null))
                .withMessageContaining("text");
    }

    /** Everything an article says, so that two can be compared. */
    private static String describe(Article article) {
        return String.join(
                "\n",
                ArticleFormat.markdown().write(article),
                article.published().toString(),
                article.modified().toString(),
                article.byline().toString(),
                article.dateline().toString(),
                article.language().toString(),
                article.removed().toString(),
                String.valueOf(article.confidence()));
    }
}
