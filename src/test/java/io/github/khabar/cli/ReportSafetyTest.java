package io.github.khabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.Explanation;
import io.github.khabar.NewsParser;
import io.github.khabar.boilerplate.BoilerplateRemover;
import io.github.khabar.byline.Agency;
import io.github.khabar.byline.Byline;
import io.github.khabar.byline.BylineExtractor;
import io.github.khabar.byline.Contributor;
import io.github.khabar.byline.Organization;
import io.github.khabar.cli.report.Report;
import io.github.khabar.cli.report.ReportElements;
import io.github.khabar.date.DateCalendar;
import io.github.khabar.date.PartialDate;
import io.github.khabar.date.PublicationDate;
import io.github.khabar.date.PublicationDateExtractor;
import io.github.khabar.date.PublicationDates;
import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import io.github.khabar.page.Page;
import io.github.khabar.page.Source;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a page says becomes anything but text in the report on it. */
class ReportSafetyTest {
    private static final Set<String> ELEMENTS =
            Set.of(
                    "html head meta title style body a header main footer section h1 h2 p span bdi strong"
                            .split(" "));
    private static final Set<String> MORE_ELEMENTS =
            Set.of(
                    "dl div dt dd ul ol li table thead tbody tfoot tr th td code del mark details summary"
                            .split(" "));
    private static final Set<String> ATTRIBUTES =
            Set.of(
                    "lang dir charset name content http-equiv class id href rel aria-labelledby aria-label"
                            .split(" "));
    private static final Set<String> MORE_ATTRIBUTES =
            Set.of("aria-hidden", "role", "scope", "value");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</title></style></script><script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)' x='",
                "\" style=\"background:url(https://evil.example/)\" x=\"",
                "</style><style>*{display:none}</style>",
                "*{background:url(javascript:alert(1))} @import 'https://evil.example/';",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " \tjavascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "http:javascript:alert(1)",
                "https://evil.example/\"><script>alert(1)</script>",
                "--><script>alert(1)</script><!--",
                "]]><script>alert(1)</script>",
                "<svg/onload=alert(1)>",
                "<base href=https://evil.example/>",
                "<meta http-equiv=refresh content='0;url=https://evil.example/'>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "&#60;script&#62;",
                "\u0000<script\u0000>",
                "\uD800<b>\uDFFF",
                "<\uFFFF>",
                "\u202E<i>\u2066"
            })
    void noFieldCanHoldMarkup(String payload) {
        Document report = checked(Report.write(payload, everywhere(payload)));

        String shown = ReportElements.clean(payload);
        assertThat(report.expectFirst("h1").wholeText()).isEqualTo(shown);
        assertThat(report.title()).contains(shown.strip().split("\\s+", -1)[0]);
        assertThat(report.expectFirst(".evidence").wholeText()).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.ma/1", "HTTPS://EXAMPLE.MA/1"})
    void webAddressesBecomeLinks(String url) {
        Document report = checked(Report.write("id", everywhere(url)));

        assertThat(report.select("dl a.address").attr("href")).isEqualTo(url);
        assertThat(report.select("a.address")).allMatch(a -> a.attr("rel").contains("noopener"));
    }

    @Test
    void marksThatReorderTextStayWithin() {
        assertThat(ReportElements.clean("a\u202Eb\u2067c\u2069d\u200Fe")).isEqualTo("abcd\u200Fe");
    }

    @Property(tries = 60)
    void noTextBreaksTheReport(@ForAll("payloads") String text) {
        checked(Report.write(text, everywhere(text.isBlank() ? "-" : text)));
        checked(Report.write(text, NewsParser.create().explain(Page.ofHtml(text, text))));
        checked(Report.write(text, NewsParser.create().explain(Page.ofText(text))));
    }

    @Provide
    Arbitrary<String> payloads() {
        Arbitrary<String> pieces =
                Arbitraries.of(
                        "<",
                        ">",
                        "\"",
                        "'",
                        "&",
                        "</style>",
                        "<script>",
                        "<!--",
                        "-->",
                        "on",
                        "=",
                        "javascript:",
                        "http://",
                        "\n",
                        "خبر",
                        " ",
                        "\u0000",
                        "\uDC00",
                        "`",
                        "<p ");
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(5);
        return Arbitraries.oneOf(pieces, any)
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    /** Parses a report as a browser would, and refuses whatever the report does not write. */
    private static Document checked(String html) {
        assertThat(html).startsWith("<!doctype html>");
        Document report = Jsoup.parse(html);
        for (Element element : report.select("*")) {
            String tag = element.normalName();
            if (tag.equals("#root")) {
                continue;
            }
            assertThat(ELEMENTS.contains(tag) || MORE_ELEMENTS.contains(tag)).as(tag).isTrue();
            element.attributes().forEach(ReportSafetyTest::checkAttribute);
        }
        assertThat(report.select("style")).hasSize(1);
        assertThat(report.select("head meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; style-src 'sha256-");
        return report;
    }

    private static void checkAttribute(Attribute attribute) {
        String name = attribute.getKey();
        assertThat(ATTRIBUTES.contains(name) || MORE_ATTRIBUTES.contains(name)).as(name).isTrue();
        if (name.equals("href")) {
            assertThat(attribute.getValue()).matches("(?is)(#|https?://).*");
        }
        if (name.equals("http-equiv")) {
            assertThat(attribute.getValue()).isEqualTo("Content-Security-Policy");
        }
    }

    /** Returns an explanation each of whose fields says what the payload says. */
    private static Explanation everywhere(String payload) {
        String quoted = Entities.escape(payload);
        String html =
                "<html lang=\"%1$s\"><meta property=og:site_name content=\"%1$s\"><div"
                        + " class=\"%1$s\" id=\"%1$s\"><p>.%1$s.</p><img src=\"%1$s\""
                        + " alt=\"%1$s\"><h2>%1$s.</h2><script"
                        + " type=application/ld+json>{%1$s</script></div>";
        Page page = Page.ofHtml(html.replace("%1$s", quoted), payload).withOutlet(payload);
        BoilerplateRemover remover = content -> labelled(content, payload);
        PublicationDateExtractor dates = (content, context) -> dates(payload);
        return NewsParser.builder()
                .boilerplateRemover(remover)
                .publicationDateExtractor(dates)
                .bylineExtractor(bylines(payload))
                .build()
                .explain(page);
    }

    private static Content labelled(Content content, String payload) {
        Content.Builder builder = content.toBuilder().title(payload);
        for (Block block : content.page().blocks()) {
            builder.label(block, block.index() == 0 ? Label.CONTENT : Label.OTHER, payload);
        }
        return builder.build();
    }

    private static PublicationDates dates(String payload) {
        PartialDate day = new PartialDate(2025, 9, 12);
        PublicationDate date =
                new PublicationDate(
                        day,
                        null,
                        null,
                        DateCalendar.GREGORIAN,
                        payload,
                        Source.VISIBLE,
                        0,
                        0,
                        1,
                        0.5,
                        List.of(new PublicationDate.Alternative(day, payload, Source.URL)),
                        List.of(payload));
        return PublicationDates.of(date, date, List.of());
    }

    private static BylineExtractor bylines(String payload) {
        Byline byline =
                Byline.builder()
                        .person(
                                Contributor.builder(payload)
                                        .honorific(payload)
                                        .organization(payload)
                                        .confidence(0.5)
                                        .build())
                        .organization(
                                Organization.builder(payload, Organization.Kind.AGENCY)
                                        .agency(new Agency(payload, payload))
                                        .confidence(0.5)
                                        .build())
                        .place(payload)
                        .raw(payload)
                        .dateline(
                                new Byline.Dateline(payload, new Agency(payload, payload), 0, 0, 1))
                        .build();
        return content -> byline;
    }
}
