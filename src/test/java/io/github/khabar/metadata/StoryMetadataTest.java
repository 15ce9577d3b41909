package io.github.khabar.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.Article;
import io.github.khabar.NewsParser;
import io.github.khabar.page.Cases;
import io.github.khabar.page.MetadataValue;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is believed of the much that a page declares about its story. */
class StoryMetadataTest {
    private static final String URL = "https://khizana.example/akhbar/7.html";

    /** What a page of a story has beside what the case is about. */
    private static final String STORY =
            "<h1>مكتبة الزيتون تفتح أبوابها لسكان آزرو</h1>"
                    + "<p>فتحت مكتبة الزيتون، صباح أمس، أبوابها لسكان مدينة آزرو بعد سنتين من"
                    + " الإصلاح، بحضور تلاميذ المدارس المجاورة.</p>"
                    + "<p>وقالت مديرة المكتبة إن القاعة الجديدة تتسع لمائة قارئ، وإن الاستعارة"
                    + " ستكون بالمجان طيلة السنة، في انتظار خزانة متنقلة تجوب القرى.</p>"
                    + "<p>وينتظر أن تنظم المكتبة كل سبت ورشة للحكاية، يشرف عليها متطوعون من جمعية"
                    + " القراءة بالمدينة.</p>";

    private static Article parse(String html) {
        return NewsParser.create().parse(html.replace("<story/>", STORY), URL);
    }

    static List<Cases.Case> cases() {
        return Cases.read(StoryMetadataTest.class, "chosen.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theCaseListsWhatIsChosen(Cases.Case test) {
        Article article = parse(test.input());

        assertThat(article.paragraphs()).as("the story is found").hasSize(3);
        assertThat(printed(article)).isEqualTo(test.expected());
    }

    private static String printed(Article article) {
        return article.metadata().stream()
                .map(StoryMetadataTest::printed)
                .collect(Collectors.joining("\n"));
    }

    private static String printed(MetadataValue value) {
        return value.field() + " " + value.key() + " (" + value.source() + "): " + value.value();
    }

    @Test
    void theArticleAnswersWithTheValues() {
        Article article =
                parse(
                        "<html lang=ar><head><meta property=og:site_name content='الخزانة'>"
                                + "<meta property=article:section content='ثقافة'>"
                                + "<meta property=article:tag content='كتب'>"
                                + "<meta property=article:tag content='آزرو'>"
                                + "<meta property=og:image content=/a.jpg>"
                                + "<meta property=article:content_tier content=locked>"
                                + "<link rel=canonical href=/akhbar/7></head><body><story/>");

        assertThat(article.siteName()).contains("الخزانة");
        assertThat(article.section()).contains("ثقافة");
        assertThat(article.tags()).containsExactly("كتب", "آزرو");
        assertThat(article.image()).contains("https://khizana.example/a.jpg");
        assertThat(article.canonicalUrl()).contains("https://khizana.example/akhbar/7");
        assertThat(article.accessibleForFree()).contains(false);
        assertThat(article.language()).contains("ar");
    }

    @Test
    void aPageThatDeclaresNothingHasNothing() {
        Article article = parse("<story/>");

        assertThat(article.siteName()).isEmpty();
        assertThat(article.section()).isEmpty();
        assertThat(article.tags()).isEmpty();
        assertThat(article.image()).isEmpty();
        assertThat(article.canonicalUrl()).isEmpty();
        assertThat(article.accessibleForFree()).isEmpty();
        assertThat(article.metadata()).isEmpty();
        assertThat(article.language()).contains("ar");
    }

    @Test
    void aPageWithoutAStoryStillTellsItsSiteAndLanguage() {
        Article article =
                parse(
                        "<html lang=ar><head><meta property=og:site_name content='الخزانة'>"
                                + "<meta property=article:section content='ثقافة'></head>"
                                + "<body><a href=/a>ثقافة</a>");

        assertThat(article.body()).isEmpty();
        assertThat(article.siteName()).contains("الخزانة");
        assertThat(article.language()).contains("ar");
        assertThat(article.section()).isEmpty();
    }
}
