package io.github.khabar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.date.PublicationDates;
import io.github.khabar.page.Notice;
import io.github.khabar.page.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page leaves open is told, where its caller could answer it. */
class OpenQuestionsTest {
    private static final String BODY =
            "<p>افتتحت بمدينة تيغزرت خزانة بلدية جديدة تضم قاعة للأطفال وأخرى للباحثين، بحضور"
                    + " عدد من الكتاب وفعاليات المجتمع المدني، <a href=LINK>وفق بلاغ</a>.</p>"
                    + "<p>وقال رئيس المجلس إن الخزانة ستفتح أبوابها طيلة أيام الأسبوع، وإن"
                    + " الانخراط فيها سيكون مجانا طيلة السنة الأولى.</p>"
                    + "<p>وأضاف أن لجنة من المدرسين والكتاب ستختار الكتب التي تقتنيها كل سنة.</p>";
    private static final String HEADLINE = "<h1>افتتاح خزانة البلدية في تيغزرت</h1>";
    private static final String ADDRESS = "https://www.manar-sahl.example/2025/khizana";

    private final NewsParser parser = NewsParser.create();
    private final NewsParser linking = NewsParser.builder().inlineMarkup(true).build();

    private static String page(String between, String link) {
        return "<html lang=ar><body>" + HEADLINE + between + BODY.replace("LINK", link);
    }

    private static List<Notice> ofKind(Notice.Kind kind, Article article) {
        return article.notices().stream().filter(notice -> notice.kind() == kind).toList();
    }

    private static List<Notice> unresolved(Article article) {
        return ofKind(Notice.Kind.ADDRESSES_UNRESOLVED, article);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=/img/a.jpg>",
                "<figure><img src=img/a.jpg></figure>",
                "<img src=../a.jpg>",
                "<img src=//cdn.example/a.jpg>"
            })
    void anImageWhoseAddressCannotBeCompletedIsToldOf(String image) {
        String html = page(image, ADDRESS);

        assertThat(unresolved(parser.parse(html)))
                .extracting(Notice::detail)
                .containsExactly(
                        "relative addresses in the story, and the page's own is unknown: 1");
        assertThat(unresolved(parser.parse(html, ADDRESS))).isEmpty();
    }

    @Test
    void linksCountWhereTheyAreKept() {
        String html = page("", "/balagh");

        assertThat(unresolved(parser.parse(html))).isEmpty();
        assertThat(unresolved(linking.parse(html))).hasSize(1);
        assertThat(unresolved(linking.parse(html, ADDRESS))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#note", "https://a.example/b", "mailto:a@b.example"})
    void whatIsCompleteOrLeadsNowhereElseIsNotToldOf(String link) {
        assertThat(unresolved(linking.parse(page("", link)))).isEmpty();
    }

    @Test
    void thePagesDeclaredAddressIsEnough() {
        String canonical = "<link rel=canonical href=" + ADDRESS + ">";
        String base = "<base href=https://www.manar-sahl.example/>";

        for (String declared : List.of(canonical, base)) {
            String html = page("<img src=/img/a.jpg>", "/balagh");
            String head = html.replace("<body>", "<head>" + declared + "</head><body>");
            assertThat(unresolved(linking.parse(head))).as(declared).isEmpty();
        }
    }

    private static List<Notice> undated(Article article) {
        return ofKind(Notice.Kind.DATE_UNRESOLVED, article);
    }

    @ParameterizedTest
    @ValueSource(strings = {"منذ ساعتين", "قبل 3 أيام", "أمس", "منذ دقيقة واحدة", "نشر قبل أسبوع"})
    void aRelativeDateWithoutAReferenceIsToldOf(String line) {
        String html = page("<span class=date>" + line + "</span>", ADDRESS);
        Page read = Page.ofHtml(html);

        assertThat(parser.parse(read).published()).isEmpty();
        assertThat(undated(parser.parse(read)))
                .singleElement()
                .satisfies(notice -> assertThat(notice.detail()).contains("needs a reference"));
        Article dated = parser.parse(read.withReference(Instant.parse("2025-09-12T10:00:00Z")));
        assertThat(dated.published()).isPresent();
        assertThat(undated(dated)).isEmpty();
    }

    @Test
    void aRelativeDateBesideAWrittenOneIsNotToldOf() {
        String html = page("<span class=date>12 شتنبر 2025 - منذ ساعتين</span>", ADDRESS);

        assertThat(parser.parse(html).published()).isPresent();
        assertThat(undated(parser.parse(html))).isEmpty();
    }

    @Test
    void aStrategyOfTheCallersHearsOfNoDayThatNobodyGave() {
        List<Boolean> heard = new ArrayList<>();
        NewsParser own =
                NewsParser.builder()
                        .publicationDateExtractor(
                                (content, context) -> {
                                    heard.add(context.reference().isPresent());
                                    return PublicationDates.none();
                                })
                        .build();
        String written = page("<span class=date>12 شتنبر 2025</span>", ADDRESS);
        String relative = page("<span class=date>منذ ساعتين</span>", ADDRESS);

        assertThat(undated(own.parse(written))).isEmpty();
        assertThat(undated(own.parse(relative))).hasSize(1);
        assertThat(heard).containsExactly(false, false);
    }

    @Test
    void theStorysOwnYesterdayIsNoDateOfThePage() {
        String html = page("", ADDRESS).replace("افتتحت بمدينة", "افتتحت يوم أمس بمدينة");

        assertThat(undated(parser.parse(html))).isEmpty();
    }

    @Test
    void strippedTextIsToldOfToo() {
        String text =
                "افتتاح خزانة البلدية في تيغزرت\nمنذ ساعتين\n"
                        + BODY.replaceAll("<p>|<a[^>]*>|</a>", "").replace("</p>", "\n");

        assertThat(undated(parser.parseText(text)))
                .extracting(Notice::detail)
                .containsExactly("'منذ ساعتين' needs a reference to be a date");
    }
}
