package io.github.khabar.format;

import static io.github.khabar.format.SampleArticle.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.github.khabar.json.Json;
import org.junit.jupiter.api.Test;

/** The fields of an article in JSON. */
class ArticleJsonTest {
    private static JsonObject json() {
        return ArticleJson.of(SampleArticle.builder().build());
    }

    @Test
    void tellsWhenItWasPublishedAndChanged() {
        assertThat(Json.line(json().get("published")))
                .isEqualTo(
                        "{\"date\":\"2025-09-12\",\"time\":\"18:40\","
                                + "\"zone\":\"Africa/Casablanca\",\"precision\":\"minute\","
                                + "\"calendar\":\"gregorian\",\"raw\":\"raw\","
                                + "\"source\":\"json_ld\",\"confidence\":0.67}");
        assertThat(Json.line(json().get("modified")))
                .isEqualTo(
                        "{\"date\":\"2025-10\",\"time\":null,\"zone\":null,"
                                + "\"precision\":\"month\",\"calendar\":\"gregorian\","
                                + "\"raw\":\"raw\",\"source\":\"json_ld\","
                                + "\"confidence\":0.67}");
    }

    @Test
    void tellsWhoItIsBy() {
        assertThat(Json.line(json().get("byline")))
                .isEqualTo(
                        "{\"persons\":[\"هند\",\"علي\",\"سعاد\",\"كمال\",\"رشيد\"],"
                                + "\"organizations\":[\"و م ع\",\"هيئة التحرير\"],"
                                + "\"raw\":\"السطر\","
                                + "\"roles\":[\"author\",\"editor\",\"translator\","
                                + "\"photographer\",\"correspondent\"],"
                                + "\"agencies\":[\"وكالة المغرب العربي للأنباء\",null]}");
    }

    @Test
    void tellsWhatThePageDeclaresAndWhere() {
        JsonObject json = json();

        assertThat(json.get("site_name").getAsString()).isEqualTo("صحيفة الخزانة");
        assertThat(json.get("section").getAsString()).isEqualTo("ثقافة");
        assertThat(Json.line(json.get("tags"))).isEqualTo("[\"كتب\",\"آزرو\"]");
        assertThat(json.get("image").getAsString()).isEqualTo("https://khizana.example/a.jpg");
        assertThat(json.get("canonical_url").getAsString()).isEqualTo(SampleArticle.URL);
        assertThat(json.get("free").getAsBoolean()).isFalse();
        assertThat(Json.line(json.get("sources")))
                .isEqualTo(
                        "{\"site_name\":\"json_ld\",\"canonical_url\":\"meta\","
                                + "\"section\":\"meta\",\"image\":\"meta\",\"free\":\"json_ld\","
                                + "\"tags\":[\"meta\",\"visible\"]}");
    }

    @Test
    void tellsTheDateline() {
        assertThat(Json.line(json().get("dateline")))
                .isEqualTo(
                        "{\"place\":\"آزرو\",\"agency\":null,\"date\":\""
                                + DAY
                                + "\",\"raw\":\"آزرو – 12 شتنبر 2025\"}");
    }

    @Test
    void halfACharacterBecomesTheReplacementCharacterThatEveryReaderTakes() {
        assertThat(Json.line(Json.text("a\uD800b\u0085\u2028<&'")))
                .isEqualTo("\"a\uFFFDb\\u0085\\u2028<&'\"");
    }
}
