package io.github.khabar.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MetadataCasesTest {
    private static final String URL = "https://sous.example/2021/";

    static List<Cases.Case> metadata() {
        return Cases.read("metadata.txt");
    }

    @ParameterizedTest
    @MethodSource("metadata")
    void pagesSayAboutThemselvesWhatTheCaseLists(Cases.Case test) {
        assertThat(Printed.metadata(Page.ofHtml(test.input(), URL))).isEqualTo(test.expected());
    }

    @Test
    void brokenJsonLdIsReported() {
        Page page = Page.ofHtml(jsonLd("{\"@type\":\"Article\",\"headline\":") + jsonLd("{'a':1}"));
        assertThat(Printed.notices(page)).isEqualTo("METADATA_BROKEN");
    }

    @Test
    void jsonLdThatCouldBeMendedIsNotReported() {
        assertThat(Page.ofHtml(jsonLd("{\"a\":\"قال \"نعم\"\",}")).notices()).isEmpty();
    }

    @Test
    void anEmptyJsonLdScriptIsNotReported() {
        assertThat(Page.ofHtml(jsonLd(" \n ") + jsonLd("<!-- -->")).notices()).isEmpty();
    }

    @Test
    void oneBrokenScriptDoesNotKeepTheNextFromBeingRead() {
        Page page =
                Page.ofHtml(jsonLd("[[[}") + jsonLd("{\"@type\":\"Article\",\"name\":\"خبر\"}"));
        assertThat(page.metadata().first(MetadataField.HEADLINE)).contains("خبر");
    }

    @Test
    void deepJsonLdIsBrokenAndNothingMore() {
        Page page = Page.ofHtml(jsonLd("[".repeat(100_000)) + jsonLd("{\"a\":".repeat(100_000)));
        assertThat(Printed.notices(page)).isEqualTo("METADATA_BROKEN\nMETADATA_BROKEN");
    }

    @Test
    void noMoreThanTheLimitOfValuesIsRead() {
        Limits limits = new Limits(1 << 20, 100, 100, 3);
        Page page = Page.ofHtml("<meta name=author content=x>".repeat(5), null, limits);
        assertThat(page.metadata().values()).hasSize(3);
        assertThat(Printed.notices(page)).isEqualTo("CANDIDATES_CUT");
    }

    @Test
    void noMoreThanTheLimitOfJsonLdObjectsIsRead() {
        Limits limits = new Limits(1 << 20, 100, 100, 5);
        Page page = Page.ofHtml(jsonLd("[" + "{\"a\":1},".repeat(200) + "{}]"), null, limits);
        assertThat(Printed.notices(page)).contains("CANDIDATES_CUT");
    }

    @Test
    void theCanonicalAddressWinsOverOthersAndTheCallersOverAll() {
        String html =
                "<meta property=og:url content=https://a.example/og>"
                        + "<link rel=canonical href=https://a.example/c>";
        assertThat(Page.ofHtml(html).url()).contains("https://a.example/c");
        assertThat(Page.ofHtml(html, "https://a.example/x").url()).contains("https://a.example/x");
        assertThat(Page.ofHtml("<p>نص").url()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/7, https://a.example/akhbar, https://a.example/akhbar",
        "https://a.example/, https://a.example/akhbar, https://a.example/akhbar",
        "index.html, https://a.example/, https://a.example/",
        "https://a.example/, /7, https://a.example/7",
        "/7, javascript:a, /7",
        "javascript:a, mailto:a, ''"
    })
    void anAddressThatLeadsToAStoryIsChosenBeforeOthers(String canonical, String og, String own) {
        String html =
                "<meta property=og:url content='%s'><link rel=canonical href='%s'>"
                        .formatted(og, canonical);
        assertThat(Page.ofHtml(html).url().orElse("")).isEqualTo(own);
    }

    @Test
    void namesOfTheOutletAreGivenOnce() {
        String html =
                "<meta property=og:site_name content='الواد'><meta name=publisher content='الواد'>";
        assertThat(Page.ofHtml(html).withOutlet("الواد نيوز").outletNames())
                .containsExactly("الواد نيوز", "الواد");
    }

    private static String jsonLd(String json) {
        return "<script type='application/ld+json'>" + json + "</script>";
    }
}
