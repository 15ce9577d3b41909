package io.github.khabar.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.boilerplate.BoilerplateRemover;
import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.Page;
import io.github.khabar.page.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PublicationDatesTest {
    private static final String STORY =
            "<p>افتتحت جمعية النخيل للثقافة مكتبة جديدة بحي الزيتون تضم أزيد من ثمانية آلاف كتاب،"
                + " وذلك بحضور عدد كبير من سكان الحي ومن تلاميذ المدارس المجاورة.</p><p>وقالت رئيسة"
                + " الجمعية في كلمة بالمناسبة إن المكتبة ستفتح أبوابها كل يوم من التاسعة صباحا إلى"
                + " السابعة مساء، وإن الانخراط فيها مجاني بالنسبة إلى الأطفال والطلبة.</p><p>وتتكون"
                + " البناية من طابقين، خصص الأول منهما لقاعة القراءة والخزانة، فيما يضم الثاني فضاء"
                + " للأطفال وقاعة صغيرة للقاءات مع الكتاب والشعراء.</p>";
    private static final String RELATED =
            "<h3>مواضيع ذات صلة</h3><ul><li><a href='/1'>أمسية شعرية بدار الشباب</a> 3 غشت"
                + " 2025</li><li><a href='/2'>معرض للكتاب المستعمل بساحة المدينة</a> 4 غشت"
                + " 2025</li><li><a href='/3'>دورة تكوينية لفائدة الشباب</a> 5 غشت 2025</li></ul>";
    private static final String CLOCK =
            "<div class='top-bar'>الأحد 16 نونبر 2025</div><ul class='menu'><li><a"
                + " href='/'>الرئيسية</a></li><li><a href='/p'>سياسة</a></li><li><a"
                + " href='/s'>رياضة</a></li><li><a href='/c'>ثقافة وفن</a></li><li><a href='/v'>صوت"
                + " وصورة</a></li></ul>";

    /** One page and what it should give. */
    record Case(
            String name,
            Optional<String> url,
            String published,
            Optional<String> modified,
            String html) {
        @Override
        public String toString() {
            return name;
        }

        static Case of(List<String> lines) {
            String url = header(lines, "url: ");
            String modified = header(lines, "modified: ");
            String html =
                    String.join(
                            "\n",
                            lines.stream()
                                    .filter(line -> line.startsWith("<") || line.startsWith("{"))
                                    .toList());
            return new Case(
                    lines.get(0).substring(3),
                    Optional.ofNullable(url),
                    Objects.requireNonNull(header(lines, "published: "), "published"),
                    Optional.ofNullable(modified),
                    html.replace("{STORY}", STORY)
                            .replace("{RELATED}", RELATED)
                            .replace("{CLOCK}", CLOCK));
        }

        private static String header(List<String> lines, String name) {
            return lines.stream()
                    .filter(line -> line.startsWith(name))
                    .map(line -> line.substring(name.length()))
                    .findFirst()
                    .orElse(null);
        }
    }

    static List<Case> cases() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(
                        PublicationDatesTest.class.getResourceAsStream("publication-dates.txt"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<Case> cases = new ArrayList<>();
            for (String part : text.split("\n(?=== )", -1)) {
                if (part.startsWith("==")) {
                    cases.add(Case.of(Arrays.asList(part.split("\n", -1))));
                }
            }
            return cases;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void thePageHasTheDateThatACarefulReaderWouldGive(Case page) {
        PublicationDates dates = extract(page.url().orElse(null), page.html());
        assertThat(describe(dates.published())).isEqualTo(page.published());
        page.modified()
                .ifPresent(modified -> assertThat(describe(dates.modified())).isEqualTo(modified));
    }

    @Test
    void aDateThatStandsInMetadataAsProseStandsInNoBlock() {
        String page =
                "<html><head><meta property='article:published_time' content='الجمعة 12 شتنبر"
                        + " 2025'></head><body><h1>افتتاح مكتبة جديدة بحي الزيتون</h1>"
                        + STORY
                        + "</body></html>";

        PublicationDate date = extract(null, page).published().orElseThrow();

        assertThat(date.source()).isEqualTo(Source.META);
        assertThat(List.of(date.block(), date.begin(), date.end())).containsExactly(-1, -1, -1);
    }

    @Test
    void whatSpeaksAgainstTheWinnerIsReportedAndCostsConfidence() {
        String line = "<h1>افتتاح مكتبة جديدة بحي الزيتون</h1><div>12 شتنبر 2025</div>" + STORY;
        PublicationDate alone = extract(null, line).published().orElseThrow();
        PublicationDate doubted =
                extract(
                                null,
                                "<meta property='article:published_time'"
                                        + " content='2024-01-01T10:00:00+01:00'>"
                                        + line)
                        .published()
                        .orElseThrow();
        assertThat(alone.contradictions()).isEmpty();
        assertThat(alone.alternatives()).isEmpty();
        assertThat(doubted.date()).hasToString("2025-09-12");
        assertThat(doubted.contradictions()).containsExactly("META says 2024-01-01");
        assertThat(doubted.alternatives())
                .extracting(PublicationDate.Alternative::source)
                .containsExactly(Source.META);
        assertThat(doubted.confidence()).isLessThan(alone.confidence());
    }

    @Test
    void aTimeIsToldToTheMinuteWhateverStrategyGivesIt() {
        PublicationDate date =
                new PublicationDate(
                        new PartialDate(2025, 9, 12),
                        LocalTime.of(18, 40, 59, 999_999_999),
                        ZoneOffset.UTC,
                        DateCalendar.GREGORIAN,
                        "raw",
                        Source.META,
                        -1,
                        -1,
                        -1,
                        1,
                        List.of(),
                        List.of());

        assertThat(date.time()).hasToString("18:40");
        assertThat(date.precision()).isEqualTo(Precision.MINUTE);
    }

    @Test
    void aStampThatTellsTheTimeOfTheReadersLineTellsItsZoneToo() {
        String line =
                "<meta property='article:published_time' content='2025-09-12T18:40:12+01:00'>"
                        + "<h1>افتتاح مكتبة جديدة بحي الزيتون</h1><div>12 شتنبر 2025 - 18:40</div>"
                        + STORY;
        Content content = BoilerplateRemover.standard().remove(Page.ofHtml(line));
        PublicationDateExtractor standard =
                PublicationDateExtractor.standard(DateParser.standard());

        assertThat(zone(standard, content, "Africa/Casablanca"))
                .isEqualTo(ZoneId.of("Africa/Casablanca"));
        assertThat(zone(standard, content, "Africa/Cairo")).isEqualTo(ZoneOffset.ofHours(1));
    }

    private static ZoneId zone(PublicationDateExtractor extractor, Content content, String zone) {
        DateContext context = DateContext.none().withZone(ZoneId.of(zone));
        return Objects.requireNonNull(
                extractor.extract(content, context).published().orElseThrow().zone());
    }

    @Test
    void sourcesThatAgreeAreSurerThanOne() {
        String line = "<h1>افتتاح مكتبة جديدة بحي الزيتون</h1><div>12 شتنبر 2025</div>" + STORY;
        double one = extract(null, line).published().orElseThrow().confidence();
        double two =
                extract("https://example.ma/2025/09/12/x", line)
                        .published()
                        .orElseThrow()
                        .confidence();
        assertThat(two).isGreaterThan(one);
    }

    @Test
    void theAnswerSaysWhereItStands() {
        Page page =
                Page.ofHtml(
                        "<h1>افتتاح مكتبة جديدة بحي الزيتون</h1><div>الجمعة 12 شتنبر 2025</div>"
                                + STORY);
        Content content = BoilerplateRemover.standard().remove(page);
        PublicationDate date =
                PublicationDateExtractor.standard(DateParser.standard())
                        .extract(content, DateContext.none())
                        .published()
                        .orElseThrow();
        Block block = page.blocks().get(date.block());
        assertThat(block.text().substring(date.begin(), date.end())).isEqualTo(date.raw());
    }

    @Test
    void anotherExtractorIsAskedOnlyWhereThisOneFindsNothing() {
        PublicationDateExtractor standard =
                PublicationDateExtractor.standard(DateParser.standard());
        PublicationDateExtractor fails =
                (content, context) -> {
                    throw new AssertionError("must not be asked");
                };
        Content dated = Content.of(Page.ofText("الرباط – 12 شتنبر 2025"));
        Content undated = Content.of(Page.ofText("نص بلا تاريخ"));
        assertThat(standard.orElse(fails).extract(dated, DateContext.none()).published())
                .isPresent();
        assertThat(
                        standard.orElse((content, context) -> PublicationDates.none())
                                .extract(undated, DateContext.none())
                                .published())
                .isEmpty();
    }

    private static PublicationDates extract(String url, String html) {
        Content content = BoilerplateRemover.standard().remove(Page.ofHtml(html, url));
        return PublicationDateExtractor.standard(DateParser.standard())
                .extract(content, DateContext.none());
    }

    private static String describe(Optional<PublicationDate> date) {
        return date.map(
                        d ->
                                d.date()
                                        + " "
                                        + (d.time() == null ? "-" : d.time())
                                        + " "
                                        + d.source())
                .orElse("none");
    }
}
