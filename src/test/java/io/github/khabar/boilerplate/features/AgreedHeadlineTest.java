package io.github.khabar.boilerplate.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgreedHeadlineTest {
    private static final String HEADLINE = "جسر جديد يربط ضفتي الوادي قبل الشتاء";

    private static String of(String head, String body) {
        return new AgreedHeadline(
                        Page.ofHtml(
                                "<html><head>" + head + "</head><body>" + body + "</body></html>"))
                .text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HEADLINE + " – صدى الجبل",
                HEADLINE + " | صدى الجبل",
                HEADLINE + " - صدى الجبل | صدى الجبل",
                "صدى الجبل - " + HEADLINE
            })
    void aTitleLessTheNameThatThePagePrintsIsTheHeadline(String title) {
        assertThat(of("<title>" + title + "</title>", "<a href='/'>صدى الجبل</a>"))
                .isEqualTo(HEADLINE);
    }

    @Test
    void aColonOrDashOfTheHeadlineItselfStays() {
        String title = "جسر الوادي: هذه مواعيد العبور - ما الذي تغير";

        assertThat(
                        of(
                                "<meta property='og:site_name' content='صدى الجبل'><title>"
                                        + title
                                        + " - صدى الجبل</title>",
                                ""))
                .isEqualTo(title);
    }

    @Test
    void theTitleIsTakenWhereTheStorysOwnDataSaysTheSame() {
        String data =
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\""
                        + HEADLINE
                        + "\"}</script>";

        assertThat(of(data + "<title>" + HEADLINE + "</title>", "")).isEqualTo(HEADLINE);
    }

    @Test
    void aTitleThatNothingConfirmsIsNone() {
        assertThat(of("<title>أخبار الجهة والوطن والعالم على مدار الساعة</title>", "")).isNull();
    }

    @Test
    void theNameOfTheOutletIsNoHeadline() {
        String name = "صدى الجبل جريدة إلكترونية مستقلة";
        String head =
                "<meta property='og:title' content='"
                        + name
                        + "'><meta property='og:site_name' content='"
                        + name
                        + "'><title>"
                        + name
                        + "</title>";

        assertThat(of(head, "")).isNull();
    }
}
