package io.github.khabar.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.Page;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the learnt weights restore, and what they leave to the rules. */
class SecondOpinionTest {
    private static final List<String> STORY =
            List.of(
                    "افتتح رئيس بلدية المرجان صباح أمس حديقة عامة جديدة على ضفة الوادي، بحضور"
                            + " عشرات السكان الذين انتظروا المشروع ثلاث سنوات.",
                    "وقال رئيس البلدية سامر الهلالي إن الحديقة تضم ملعبين ومسارا للمشي، وإن كلفتها"
                            + " بلغت مليوني دينار من ميزانية المدينة.",
                    "وأضاف أن أشجار الحديقة غرست بأيدي تلاميذ المدارس القريبة، وأن البلدية ستدرب"
                            + " حراسا من أبناء الحي على العناية بها.",
                    "وطالب سكان الحي بتمديد ساعات الفتح في الصيف، فيما وعدت البلدية بدراسة الطلب"
                            + " قبل نهاية الشهر المقبل.",
                    "وتعد الحديقة، وهي الثالثة التي تفتحها البلدية هذا العام، أكبر مساحة خضراء في"
                            + " المرجان، وستستقبل الزوار مجانا كل أيام الأسبوع.");
    private static final List<String> OTHER =
            List.of(
                    "أعلن نادي الشعلة لكرة اليد تعاقده مع حارس جديد قادم من دوري الدرجة الثانية،"
                            + " بعقد يمتد موسمين.",
                    "وذكر النادي أن الحارس سيلتحق بالتدريبات مطلع الأسبوع، على أن يقدم إلى الصحافة"
                            + " يوم الخميس.");

    private static final List<String> FOREIGN =
            List.of(
                    "The town of Marlow Bay opened its new library on Monday, and more than four"
                            + " hundred people walked through its doors before noon.",
                    "Mayor Anita Holm said the building, which took three years to finish, was paid"
                            + " for by a small levy on parking in the harbour.",
                    "The library holds sixty thousand books, a workshop with two printing presses,"
                            + " and a café that is run by volunteers.",
                    "Not everybody is content with the result, and the owners of two bookshops fear"
                            + " that they will lose some of their customers.",
                    "The council will decide in the spring whether the old reading room, which"
                            + " stands empty, is to become a school of music.");
    private static final String FOREIGN_TITLE = "Marlow Bay opens a library by the harbour";

    @Test
    void theLeadAboveTheDateOfAPageInOtherLettersIsRestored() {
        String lead =
                "A levy on parking has paid for sixty thousand books and two presses that everybody"
                        + " may use";
        Content content =
                read(
                        FOREIGN_TITLE,
                        "<article><header>"
                                + "<h1>"
                                + FOREIGN_TITLE
                                + "</h1>"
                                + "<div class='deck'>"
                                + lead
                                + "</div></header><p class='when'>12 May 2025</p><div>"
                                + paragraphs(FOREIGN)
                                + "</div></article>");
        assertThat(text(content)).startsWith(lead).hasSize(FOREIGN.size() + 1);
    }

    @Test
    void shortLinesBetweenTwoOfTheStorysAreItsOwn() {
        List<String> riddles =
                List.of(
                        "What has four legs in the morning, and only two of them when the evening"
                                + " comes?",
                        "A folded table!",
                        "—Nora, age 9",
                        "Which of the seven bridges of Marlow Bay is it that nobody has ever"
                                + " crossed on foot?",
                        "The railway one.",
                        "—Nora, age 9",
                        "Why does the harbour master, who owns three clocks, never know what time"
                                + " it is?",
                        "They all strike!",
                        "—Nora, age 9",
                        "What goes up to the lighthouse every single night, but has never come down"
                                + " from it?",
                        "Its own stairs.",
                        "Send us the riddles that you like best, and we will print five of them in"
                                + " the next issue.");
        Content content =
                read(
                        FOREIGN_TITLE,
                        "<article><h1>"
                                + FOREIGN_TITLE
                                + "</h1><p class='when'>12 May 2025</p>"
                                + paragraphs(FOREIGN.subList(0, 2))
                                + paragraphs(riddles)
                                + "</article>");
        assertThat(text(content)).endsWith(riddles.toArray(String[]::new));
    }

    @Test
    void noLinkToAnotherStoryIsRestoredHoweverLikelyItsPlace() {
        Content content =
                read(
                        FOREIGN_TITLE,
                        "<article>"
                                + "<h1>"
                                + FOREIGN_TITLE
                                + "</h1>"
                                + paragraphs(FOREIGN.subList(0, 2))
                                + "<p><a href='/music'>See also: The council looks for a new"
                                + " head of the school of music, which opens in spring</a></p>"
                                + paragraphs(FOREIGN.subList(2, 5))
                                + "</article>");
        assertThat(text(content)).containsExactlyElementsOf(FOREIGN);
    }

    @Test
    void theNameOfAnElementThatHoldsMostOfTheParagraphsTakesNoneOut() {
        Content content =
                read(
                        "<article><h1>حديقة جديدة في المرجان على ضفة الوادي</h1>"
                                + paragraphs(STORY.subList(0, 2))
                                + "<div class='embed'>"
                                + paragraphs(STORY.subList(2, 5))
                                + "</div></article>");
        assertThat(text(content)).containsExactlyElementsOf(STORY);
    }

    @Test
    void whatTheWeightsRestoreSaysWhy() {
        Content content =
                read(
                        "<article><h1>حديقة جديدة في المرجان على ضفة الوادي</h1>"
                                + paragraphs(STORY.subList(0, 1))
                                + "<div class='embed'>"
                                + linked(paragraphs(STORY.subList(1, 3)))
                                + "</div><div class='embed'>"
                                + linked(paragraphs(STORY.subList(3, 5)))
                                + "</div></article>");
        Block restored = last(content);
        assertThat(text(content)).containsExactlyElementsOf(STORY);
        assertThat(content.evidence(restored)).startsWith("the story's by weight: ").contains("; ");
    }

    @Test
    void otherStoriesBelowALineThatAnnouncesThemStayOut() {
        Content content =
                read(
                        "<article><h1>حديقة جديدة في المرجان على ضفة الوادي</h1>"
                                + paragraphs(STORY)
                                + "</article><div><h3>اقرأ أيضا</h3><div><h4>الشعلة يتعاقد مع"
                                + " حارس</h4>"
                                + paragraphs(OTHER)
                                + "</div></div>");
        assertThat(text(content)).containsExactlyElementsOf(STORY);
    }

    @Test
    void strippedTextIsForTheRulesAlone() {
        Page page = Page.ofText(String.join("\n", STORY));
        Content content = BoilerplateRemover.standard().remove(page);
        assertThat(page.blocks())
                .allSatisfy(b -> assertThat(content.evidence(b)).doesNotContain("by weight"));
    }

    private static Content read(String body) {
        return read("حديقة جديدة في المرجان على ضفة الوادي", body);
    }

    private static Content read(String title, String body) {
        return BoilerplateRemover.standard()
                .remove(
                        Page.ofHtml(
                                "<html><head><title>"
                                        + title
                                        + "</title></head><body><nav><ul><li><a"
                                        + " href='/a'>الرئيسية</a><li><a"
                                        + " href='/b'>رياضة</a></ul></nav>"
                                        + body
                                        + "</body></html>"));
    }

    private static Block last(Content content) {
        return content.page().blocks().get(content.page().blocks().size() - 1);
    }

    private static List<String> text(Content content) {
        return content.kept().stream().map(Block::text).filter(t -> !t.isEmpty()).toList();
    }

    /** With a link, as what a page embeds has one. */
    private static String linked(String paragraphs) {
        return paragraphs.replace("البلدية", "<a href='/town'>البلدية</a>");
    }

    private static String paragraphs(List<String> texts) {
        return texts.stream().map(t -> "<p>" + t + "</p>").collect(Collectors.joining());
    }
}
