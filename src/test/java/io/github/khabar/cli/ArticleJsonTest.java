package io.github.khabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.github.khabar.Article;
import io.github.khabar.NewsParser;
import io.github.khabar.byline.Agency;
import io.github.khabar.byline.Byline;
import io.github.khabar.byline.Contributor;
import io.github.khabar.byline.Organization;
import io.github.khabar.byline.Role;
import io.github.khabar.date.DateCalendar;
import io.github.khabar.date.PartialDate;
import io.github.khabar.date.PublicationDate;
import io.github.khabar.date.PublicationDates;
import io.github.khabar.page.Source;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The fields of an article in JSON, whatever the strategies find. */
class ArticleJsonTest {
    private static final ZoneId CASABLANCA = ZoneId.of("Africa/Casablanca");
    private static final PartialDate DAY = new PartialDate(2025, 9, 12);

    @Test
    void tellsWhenItWasPublishedAndChanged() {
        Article article =
                article(
                        date(DAY, LocalTime.of(18, 40, 12), CASABLANCA),
                        date(new PartialDate(2025, 10, 0), null, null));

        JsonObject json = ArticleJson.of("a", article);

        assertThat(Json.line(json.get("published")))
                .isEqualTo(
                        "{\"date\":\"2025-09-12\",\"time\":\"18:40\","
                                + "\"zone\":\"Africa/Casablanca\",\"precision\":\"minute\","
                                + "\"calendar\":\"gregorian\",\"raw\":\"raw\","
                                + "\"source\":\"json_ld\",\"confidence\":0.67}");
        assertThat(Json.line(json.get("modified")))
                .isEqualTo(
                        "{\"date\":\"2025-10\",\"time\":null,\"zone\":null,"
                                + "\"precision\":\"month\",\"calendar\":\"gregorian\","
                                + "\"raw\":\"raw\",\"source\":\"json_ld\","
                                + "\"confidence\":0.67}");
    }

    @Test
    void tellsWhoItIsBy() {
        JsonObject json = ArticleJson.of("a", article(null, null));

        assertThat(Json.line(json.get("byline")))
                .isEqualTo(
                        "{\"persons\":[\"هند\",\"علي\",\"سعاد\",\"كمال\"],"
                                + "\"organizations\":[\"و م ع\",\"هيئة التحرير\"],"
                                + "\"raw\":\"السطر\"}");
    }

    @Test
    void jsonLdGivesEveryRoleItsPlace() {
        JsonObject json = ArticleJsonLd.of(article(null, null));

        assertThat(Json.line(json.get("author")))
                .isEqualTo(
                        "[{\"@type\":\"Person\",\"name\":\"هند\"},"
                                + "{\"@type\":\"Organization\",\"name\":\"و م ع\","
                                + "\"alternateName\":\"وكالة المغرب العربي للأنباء\"},"
                                + "{\"@type\":\"Organization\",\"name\":\"هيئة التحرير\"}]");
        assertThat(named(json, "editor")).isEqualTo("علي");
        assertThat(named(json, "translator")).isEqualTo("سعاد");
        assertThat(named(json, "contributor")).isEqualTo("كمال");
        assertThat(json.has("datePublished")).isFalse();
    }

    @Test
    void jsonLdTellsDatesAsFarAsTheyAreKnown() {
        JsonObject json =
                ArticleJsonLd.of(
                        article(
                                date(DAY, LocalTime.of(18, 40), CASABLANCA),
                                date(new PartialDate(2025, 10, 0), null, null)));

        assertThat(json.get("datePublished").getAsString()).isEqualTo("2025-09-12T18:40+01:00");
        assertThat(json.get("dateModified").getAsString()).isEqualTo("2025-10");
    }

    @Test
    void aNameOfHalfACharacterIsStillJson() {
        assertThat(Json.line(Json.text("a\uD800b\u0085\u2028<&'")))
                .isEqualTo("\"a\\ud800b\\u0085\\u2028<&'\"");
    }

    private static String named(JsonObject json, String property) {
        assertThat(json.getAsJsonArray(property)).hasSize(1);
        return json.getAsJsonArray(property).get(0).getAsJsonObject().get("name").getAsString();
    }

    private static Article article(
            @Nullable PublicationDate published, @Nullable PublicationDate modified) {
        Byline byline =
                new Byline(
                        List.of(
                                person("هند", Role.AUTHOR),
                                person("علي", Role.EDITOR),
                                person("سعاد", Role.TRANSLATOR),
                                person("كمال", Role.PHOTOGRAPHER)),
                        List.of(
                                organization(
                                        "و م ع",
                                        Organization.Kind.AGENCY,
                                        new Agency("وكالة المغرب العربي للأنباء", "MAP")),
                                organization("هيئة التحرير", Organization.Kind.DESK, null)),
                        null,
                        "السطر",
                        List.of());
        return NewsParser.builder()
                .bylineExtractor(content -> byline)
                .publicationDateExtractor(
                        (content, context) -> PublicationDates.of(published, modified, List.of()))
                .build()
                .parseText(SamplePage.TEXT);
    }

    private static PublicationDate date(
            PartialDate date, @Nullable LocalTime time, @Nullable ZoneId zone) {
        return new PublicationDate(
                date,
                time,
                zone,
                DateCalendar.GREGORIAN,
                "raw",
                Source.JSON_LD,
                -1,
                -1,
                -1,
                2.0 / 3,
                List.of(),
                List.of());
    }

    private static Contributor person(String name, Role role) {
        return new Contributor(name, role, null, null, Source.VISIBLE, 0, name.length(), 1);
    }

    private static Organization organization(
            String name, Organization.Kind kind, @Nullable Agency agency) {
        return new Organization(name, kind, agency, Source.VISIBLE, 0, name.length(), 1);
    }
}
