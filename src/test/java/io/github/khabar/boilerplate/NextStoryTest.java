package io.github.khabar.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.Page;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two stories on one page, of which the page's title names one. */
class NextStoryTest {
    private static final String TITLE = "حديقة جديدة في المرجان على ضفة الوادي";
    private static final List<String> STORY =
            List.of(
                    "افتتح رئيس بلدية المرجان صباح أمس حديقة عامة جديدة على ضفة الوادي، بحضور عشرات"
                            + " السكان.",
                    "وقال رئيس البلدية سامر الهلالي إن الحديقة تضم ملعبين ومسارا للمشي بين"
                            + " الأشجار.",
                    "وأضاف أن البلدية ستدرب حراسا من أبناء الحي على العناية بها طوال السنة.");
    private static final String OTHER_TITLE = "نادي الشعلة يتعاقد مع لاعب جديد لفريق كرة اليد";
    private static final List<String> OTHER =
            List.of(
                    "أعلن نادي الشعلة لكرة اليد تعاقده مع لاعب جديد قادم من دوري الدرجة الثانية.",
                    "وذكر النادي أن اللاعب سيلتحق بالتدريبات في القاعة المغطاة مطلع الأسبوع"
                            + " المقبل.",
                    "ويأمل المدرب أن يعود الفريق مع اللاعب الجديد إلى صدارة الترتيب هذا الموسم.");

    @ParameterizedTest
    @CsvSource({"article,h1,''", "article,h1,<time>4 أكتوبر 2025</time>", "section,h2,''"})
    void theNextOneInAnElementLikeThisOnesIsNoPartOfIt(String tag, String heading, String date) {
        String first = story(tag, heading, TITLE, date, STORY);
        String next = story(tag, heading, OTHER_TITLE, date, OTHER);
        assertThat(kept(page(first + next))).isEqualTo(STORY);
    }

    @ParameterizedTest
    @CsvSource({"h2", "h3"})
    void theNextArticleMayHaveASmallerHeading(String heading) {
        String first = story("article", "h1", TITLE, "", STORY);
        String next = story("article", heading, OTHER_TITLE, "", OTHER);
        assertThat(kept(page(first + next))).isEqualTo(STORY);
    }

    /** Words that both share make it no part of the first. */
    @Test
    void theNextOneBehindTheArticleMayBeAboutTheSamePlace() {
        List<String> same =
                List.of(
                        "قال رئيس البلدية سامر الهلالي إن سوق السمك في المرجان سينقل إلى ضفة الوادي"
                                + " بعد عام.",
                        "وأضاف أن البلدية ستدرب الباعة على حفظ السمك في السوق طوال السنة.");
        String first = story("article", "h1", TITLE, "", STORY);
        String next = story("div", "h2", "سوق السمك في المرجان ينتقل بعد عام", "", same);
        assertThat(kept(page(first + next))).isEqualTo(STORY);
    }

    @Test
    void aSecondMainHeadingOverOtherWordsEndsTheStory() {
        String first = "<h1>" + TITLE + "</h1>" + paragraphs(STORY);
        String next = "<h1>" + OTHER_TITLE + "</h1>" + paragraphs(OTHER);
        assertThat(kept(page(first + next))).isEqualTo(STORY);
    }

    @Test
    void aSecondMainHeadingOverTheSameWordsIsASubheading() {
        String first = "<h1>" + TITLE + "</h1>" + paragraphs(STORY.subList(0, 2));
        String part = "<h1>حراس من أبناء الحي للعناية بالحديقة</h1>";
        String rest = "<p>وقال رئيس البلدية إن الحراس سيعتنون بأشجار الحديقة وملاعبها.</p>";
        assertThat(kept(page(first + part + rest))).containsAll(STORY.subList(0, 2)).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"h3", "h2"})
    void partsUnderHeadingsOfALowerLevelStay(String heading) {
        List<String> kept =
                kept(
                        page(
                                "<h1>"
                                        + TITLE
                                        + "</h1>"
                                        + story(
                                                "section",
                                                heading,
                                                "الافتتاح",
                                                "",
                                                STORY.subList(0, 1))
                                        + story(
                                                "section",
                                                heading,
                                                "المرافق",
                                                "",
                                                STORY.subList(1, 2))
                                        + story(
                                                "section",
                                                heading,
                                                "الحراسة",
                                                "",
                                                STORY.subList(2, 3))));
        assertThat(kept).containsAll(STORY);
    }

    @ParameterizedTest
    @CsvSource({"div", "section"})
    void oneAboveTheHeadlineThatThePageDeclaresIsNotTheStory(String tag) {
        String hero = "<div class='top'>" + "<h2>" + OTHER_TITLE + "</h2>" + paragraphs(OTHER);
        Content content = read(page(hero + "</div>" + story(tag, "h1", TITLE, "", STORY)));
        assertThat(content.title()).hasValue(TITLE);
        assertThat(content.kept().stream().map(Block::text)).isEqualTo(STORY);
    }

    private static Page page(String body) {
        return Page.ofHtml(
                "<html><head><title>" + TITLE + "</title></head><body>" + body + "</body></html>");
    }

    private static String story(
            String tag, String heading, String title, String date, List<String> paragraphs) {
        return "<%s><%s>%s</%s>%s%s</%s>"
                .formatted(tag, heading, title, heading, date, paragraphs(paragraphs), tag);
    }

    private static String paragraphs(List<String> texts) {
        return texts.stream().map(t -> "<p>" + t + "</p>").collect(Collectors.joining());
    }

    private static Content read(Page page) {
        return BoilerplateRemover.standard().remove(page);
    }

    private static List<String> kept(Page page) {
        return read(page).kept().stream().map(Block::text).toList();
    }
}
