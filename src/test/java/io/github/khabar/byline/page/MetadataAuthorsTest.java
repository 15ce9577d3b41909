package io.github.khabar.byline.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.boilerplate.BoilerplateRemover;
import io.github.khabar.byline.Byline;
import io.github.khabar.byline.BylineExtractor;
import io.github.khabar.byline.Contributor;
import io.github.khabar.byline.Organization;
import io.github.khabar.page.Content;
import io.github.khabar.page.Page;
import io.github.khabar.page.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataAuthorsTest {
    private static final String STORY =
            "<p>فتحت مكتبة عمومية أبوابها صباح اليوم وسط المدينة، بعد سنتين من الأشغال التي همت"
                    + " ترميم بناية قديمة.</p>";

    private static Byline read(String author, String body) {
        String html =
                "<html><head><meta property='og:site_name' content='ضفاف نيوز'><meta name='author'"
                        + " content='"
                        + author
                        + "'></head><body>"
                        + body
                        + STORY
                        + "</body></html>";
        return BylineExtractor.standard().extract(Content.of(Page.ofHtml(html)));
    }

    @ParameterizedTest
    @CsvSource({
        "هند الراشدي, هند الراشدي",
        "بقلم: هند الراشدي, هند الراشدي",
        "د. هند الراشدي, هند الراشدي",
        "Hind Rachidi, Hind Rachidi",
        "أوشن أمزواغ, أوشن أمزواغ"
    })
    void aDeclaredPersonIsTakenWhereThePageShowsNone(String author, String name) {
        assertThat(read(author, "").persons())
                .singleElement()
                .satisfies(
                        person -> {
                            assertThat(person.name()).isEqualTo(name);
                            assertThat(person.source()).isEqualTo(Source.META);
                            assertThat(person.begin()).isEqualTo(-1);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin",
                "Administrator",
                "webmaster@example.ma",
                "https://example.ma/author/1",
                "@dhifaf",
                "%author%",
                "{{ author.name }}",
                "<?php the_author(); ?>",
                "8f14e45f-ceea-467f-a0e6-1d2b3c4d5e6f",
                "المحرر",
                "مدير الموقع",
                "ضفاف نيوز",
                "Developed By Example Web",
                "123456",
                "هذا النص ليس اسما لأحد"
            })
    void whatIsNobodyIsNoPerson(String author) {
        assertThat(read(author, "").persons()).isEmpty();
    }

    @Test
    void theOutletIsTheAuthorWhereNobodyElseIs() {
        assertThat(read("ضفاف نيوز", "").organizations())
                .singleElement()
                .extracting(Organization::kind)
                .isEqualTo(Organization.Kind.OUTLET);
    }

    @Test
    void whatTheReaderSeesGoesBeforeWhatIsDeclared() {
        Byline byline = read("سمير الحداد", "<p class='byline'>بقلم: هند الراشدي</p>");
        assertThat(byline.persons())
                .singleElement()
                .extracting(Contributor::name)
                .isEqualTo("هند الراشدي");
    }

    @Test
    void agreementIsSurer() {
        double agreed =
                read("هند الراشدي", "<p>بقلم: هند الراشدي</p>").persons().get(0).confidence();
        double alone = read("admin", "<p>بقلم: هند الراشدي</p>").persons().get(0).confidence();
        assertThat(agreed).isGreaterThan(alone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name='authors' content='هند الراشدي'>",
                "<script type='application/ld+json'>{\"@type\":\"VideoObject\",\"author\":"
                        + "{\"@type\":\"Person\",\"name\":\"هند الراشدي\"}}</script>",
                "<script type='application/ld+json'>{\"@type\":\"PodcastEpisode\",\"author\":"
                        + "{\"@type\":\"Person\",\"name\":\"هند الراشدي\"}}</script>"
            })
    void aRecordingsAuthorIsThePages(String declaration) {
        String html = "<html><head>" + declaration + "</head><body>" + STORY + "</body></html>";
        Byline byline = BylineExtractor.standard().extract(Content.of(Page.ofHtml(html)));
        assertThat(byline.persons()).extracting(Contributor::name).containsExactly("هند الراشدي");
    }

    @Test
    void anUnknownOutletMayStandBesideTheAuthorThatTheMarkupNames() {
        String html =
                "<html><body><div class='author'>مرآة النبع - هند الراشدي</div>"
                        + STORY
                        + "</body></html>";
        Byline byline = BylineExtractor.standard().extract(Content.of(Page.ofHtml(html)));
        assertThat(byline.persons()).extracting(Contributor::name).containsExactly("هند الراشدي");
    }

    @ParameterizedTest
    @CsvSource({
        "كاترينا موريتي وسيلفستر نوردين, كاترينا موريتي;سيلفستر نوردين",
        "كاترينا موريتي ويورغن هايم وسيلفستر نوردين, كاترينا موريتي;يورغن هايم;سيلفستر نوردين",
        "هند الراشدي وسعيد المرابط, هند الراشدي;سعيد المرابط",
        "كاترينا موريتي وليد نوردين, كاترينا موريتي وليد نوردين",
        "وفاء الراشدي, وفاء الراشدي"
    })
    void declaredNamesJoinedByAndArePartedEvenIfNoListKnowsThem(String author, String names) {
        assertThat(read(author, "").persons())
                .extracting(Contributor::name)
                .containsExactly(names.split(";"));
    }

    @ParameterizedTest
    @CsvSource({
        "<p class='meta'><span class='author vcard'>by <a class='fn'>Nadira</a></span> 3 May"
                + " 2024</p>, Nadira",
        "<p class='meta'><i class='author'>مرآة النبع - هند الراشدي</i> <i class='date'>الثلاثاء 14"
                + " أكتوبر 2025</i></p>, هند الراشدي",
        "<p class='meta'>فلانة الفلانية <b class='author'>أوشن أمزواغ</b> 3 ماي 2024 - 17:20</p>,"
                + " أوشن أمزواغ",
        "<div id='commentsBox'><span>كتب  : </span><span class='author'>هند الراشدي</span></div>,"
                + " هند الراشدي"
    })
    void thePartOfALineThatTheMarkupCallsTheAuthorsNamesTheAuthor(String line, String name) {
        assertThat(readUnderHeadline(line).persons())
                .extracting(Contributor::name)
                .containsExactly(name);
    }

    private static Byline readUnderHeadline(String line) {
        String html =
                "<html><body><h1>افتتاح مكتبة عمومية جديدة وسط المدينة</h1>"
                        + line
                        + STORY
                        + STORY
                        + "</body></html>";
        Content content = BoilerplateRemover.standard().remove(Content.of(Page.ofHtml(html)));
        return BylineExtractor.standard().extract(content);
    }

    @Test
    void severalPartsOfALineNameSeveralAuthors() {
        String line =
                "<p class='meta'><b class='author'>أوشن أمزواغ</b> مع <b class='author'>تيتريت"
                        + " أكنول</b> 3 ماي 2024 - 17:20</p>";
        assertThat(readUnderHeadline(line).persons())
                .extracting(Contributor::name)
                .containsExactly("أوشن أمزواغ", "تيتريت أكنول");
    }
}
