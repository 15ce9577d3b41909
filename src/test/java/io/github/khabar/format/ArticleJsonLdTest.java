package io.github.khabar.format;

import static io.github.khabar.format.SampleArticle.CASABLANCA;
import static io.github.khabar.format.SampleArticle.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.github.khabar.Article;
import io.github.khabar.StrictJson;
import io.github.khabar.date.PartialDate;
import io.github.khabar.json.Json;
import io.github.khabar.page.MetadataField;
import io.github.khabar.page.MetadataValue;
import io.github.khabar.page.Source;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The properties of an article as a schema.org NewsArticle. */
class ArticleJsonLdTest {
    private final JsonObject json =
            StrictJson.read(line(SampleArticle.builder().build())).getAsJsonObject();

    private static String line(Article article) {
        return ArticleFormat.jsonLd().write(article);
    }

    private String line(String property) {
        return Json.line(json.get(property));
    }

    @Test
    void isANewsArticle() {
        assertThat(line("@context")).isEqualTo("\"https://schema.org\"");
        assertThat(line("@type")).isEqualTo("\"NewsArticle\"");
        assertThat(json.get("headline").getAsString()).isEqualTo(SampleArticle.TITLE);
        assertThat(json.get("articleBody").getAsString())
                .startsWith("فتحت المكتبة أبوابها.\n\n")
                .endsWith("تجوب القرى كل أحد.");
    }

    @Test
    void everyRoleHasItsProperty() {
        assertThat(line("author"))
                .isEqualTo(
                        "[{\"@type\":\"Person\",\"name\":\"هند\",\"affiliation\":"
                                + "{\"@type\":\"Organization\",\"name\":\"صحيفة الخزانة\"}},"
                                + "{\"@type\":\"Person\",\"name\":\"رشيد\"},"
                                + "{\"@type\":\"Organization\",\"name\":\"و م ع\","
                                + "\"alternateName\":\"وكالة المغرب العربي للأنباء\"},"
                                + "{\"@type\":\"Organization\",\"name\":\"هيئة التحرير\"}]");
        assertThat(line("editor")).isEqualTo("[{\"@type\":\"Person\",\"name\":\"علي\"}]");
        assertThat(line("translator")).isEqualTo("[{\"@type\":\"Person\",\"name\":\"سعاد\"}]");
        assertThat(line("contributor")).isEqualTo("[{\"@type\":\"Person\",\"name\":\"كمال\"}]");
    }

    @Test
    void datesHaveAnOffsetWhereATimeIsKnownAndAreElseAsShortAsTheyAre() {
        assertThat(line("datePublished")).isEqualTo("\"2025-09-12T18:40:00+01:00\"");
        assertThat(line("dateModified")).isEqualTo("\"2025-10\"");
    }

    @Test
    void aTimeHasSecondsWhateverItIs() {
        assertThat(stamp(LocalTime.of(18, 0))).isEqualTo("2025-09-12T18:00:00+01:00");
        assertThat(DateStamp.of(SampleArticle.date(DAY, LocalTime.NOON, ZoneOffset.UTC)))
                .isEqualTo("2025-09-12T12:00:00Z");
        assertThat(DateStamp.of(SampleArticle.date(DAY, null, null))).isEqualTo("2025-09-12");
    }

    @Test
    void anOffsetOfSecondsIsLeftOutWithTheTime() {
        LocalDate beforeStandardTime = LocalDate.of(1905, 3, 4);
        assertThat(
                        DateStamp.of(
                                SampleArticle.date(
                                        PartialDate.of(beforeStandardTime),
                                        LocalTime.NOON,
                                        CASABLANCA)))
                .isEqualTo("1905-03-04");
    }

    private static String stamp(LocalTime time) {
        return DateStamp.of(SampleArticle.date(DAY, time, CASABLANCA));
    }

    @Test
    void tellsWhatThePageDeclares() {
        assertThat(line("publisher"))
                .isEqualTo("{\"@type\":\"Organization\",\"name\":\"صحيفة الخزانة\"}");
        assertThat(line("inLanguage")).isEqualTo("\"ar-MA\"");
        assertThat(line("articleSection")).isEqualTo("\"ثقافة\"");
        assertThat(line("keywords")).isEqualTo("[\"كتب\",\"آزرو\"]");
        assertThat(line("image")).isEqualTo("\"https://khizana.example/a.jpg\"");
        assertThat(line("url")).isEqualTo("\"" + SampleArticle.URL + "\"");
        assertThat(line("mainEntityOfPage"))
                .isEqualTo("{\"@type\":\"WebPage\",\"@id\":\"" + SampleArticle.URL + "\"}");
        assertThat(line("isAccessibleForFree")).isEqualTo("false");
    }

    @Test
    void tellsTheDatelineAndItsPlace() {
        assertThat(line("dateline")).isEqualTo("\"آزرو – 12 شتنبر 2025\"");
        assertThat(line("locationCreated")).isEqualTo("{\"@type\":\"Place\",\"name\":\"آزرو\"}");
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        assertThat(line(Article.builder().build()))
                .isEqualTo("{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\"}");
    }

    @Test
    void anAddressThatIsNotOfTheWebIsLeftOut() {
        assertThat(line(Article.builder().url("javascript:alert(1)").build()))
                .doesNotContain("javascript");
    }

    @Test
    void anAddressIsOneThatAReaderTakes() {
        JsonObject read =
                StrictJson.read(
                                line(
                                        Article.builder()
                                                .url("https://khizana.example/مكتبة جديدة?q=<a>")
                                                .build()))
                        .getAsJsonObject();

        assertThat(read.get("url").getAsString())
                .isEqualTo("https://khizana.example/مكتبة%20جديدة?q=%3Ca%3E")
                .isEqualTo(read.getAsJsonObject("mainEntityOfPage").get("@id").getAsString());
    }

    @Test
    void standsInAScriptAsItIs() {
        String text = "</script><!-- <script> ]]> & \u2028 \uD800";
        Article article =
                Article.builder()
                        .title(text)
                        .metadata(
                                List.of(
                                        new MetadataValue(
                                                MetadataField.KEYWORD, text, Source.META, "tags")))
                        .build();
        String line = line(article);

        assertThat(line).doesNotContain("<", ">", "&", "\u2028", "\uD800");
        JsonObject read = StrictJson.read(line).getAsJsonObject();
        String whole = text.replace('\uD800', '\uFFFD');
        assertThat(read.get("headline").getAsString()).isEqualTo(whole);
        assertThat(read.getAsJsonArray("keywords").get(0).getAsString()).isEqualTo(whole);
    }
}
