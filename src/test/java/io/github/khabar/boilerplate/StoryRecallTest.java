package io.github.khabar.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.page.Block;
import io.github.khabar.page.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A paragraph of the story is never lost to be rid of a line of noise. */
class StoryRecallTest {
    private static final String TITLE = "جماعة تاغزوت تعتمد برنامجا جديدا لتأهيل الأحياء";
    private static final String FIRST =
            "صادق مجلس جماعة تاغزوت، خلال دورته العادية المنعقدة صباح اليوم، على برنامج جديد لتأهيل"
                    + " الأحياء ناقصة التجهيز.";
    private static final String SECOND =
            "وقالت رئيسة الجماعة نجاة الواحي إن البرنامج يمتد على ثلاث سنوات، ويشمل عشرة أحياء من"
                    + " المدينة القديمة.";
    private static final String LAST =
            "ومن المرتقب أن تنطلق الأشغال مع بداية فصل الربيع، بعد استكمال الدراسات التقنية"
                    + " اللازمة.";

    private static String paragraph(String text) {
        return "<p>" + text + "</p>";
    }

    private static Page page(String... body) {
        return Page.ofHtml(
                "<html><body><h1>%s</h1><div>%s</div><footer>جميع الحقوق محفوظة</footer></body></html>"
                        .formatted(TITLE, String.join("", body)));
    }

    private static List<String> kept(Page page) {
        return BoilerplateRemover.standard().remove(page).kept().stream().map(Block::text).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "تقوية الإنارة العمومية بمحيط المدارس الابتدائية والثانوية",
                "اقتناء حافلتين لنقل التلاميذ القاطنين بالدواوير البعيدة",
                "خمس تعاونيات نسائية تنتظر مقرات لعرض منتوجاتها"
            })
    void aLineThatSpeaksOfNewThingsIsTheStorys(String line) {
        assertThat(
                        kept(
                                page(
                                        paragraph(FIRST),
                                        paragraph(line),
                                        paragraph(SECOND),
                                        paragraph(LAST))))
                .containsExactly(FIRST, line, SECOND, LAST);
        assertThat(kept(Page.ofText(String.join("\n\n", TITLE, FIRST, SECOND, line, LAST))))
                .containsExactly(FIRST, SECOND, line, LAST);
    }

    @Test
    void aLineWithTwoColonsBehindItAnnouncesTheStory() {
        String line = "تقرير جدير بالمتابعة ::";
        assertThat(kept(page(paragraph(line), paragraph(FIRST), paragraph(SECOND))))
                .containsExactly(line, FIRST, SECOND);
        assertThat(kept(page(paragraph("هدى الناصري:"), paragraph(FIRST), paragraph(SECOND))))
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void everyItemOfTheStorysOwnListIsTheStorys() {
        String list =
                "<ul><li>تهيئة شبكة الطرق بالأحياء</li>"
                        + "<li>اقتناء حافلتين لنقل التلاميذ القاطنين بالدواوير البعيدة</li>"
                        + "<li>تأهيل الأحياء القديمة</li></ul>";
        assertThat(kept(page(paragraph(FIRST), paragraph(SECOND), list, paragraph(LAST))))
                .hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "احتجاجات 20 فبراير 2011",
                "انطلاق الورش يوم الاثنين 14 أبريل 2025",
                "الشطر الأول: من 5 إلى 19 ماي 2025"
            })
    void aLineThatSaysMoreThanADateIsTheStorys(String line) {
        String colon = SECOND.replace(".", "، وفق الجدولة الزمنية التالية:");
        assertThat(kept(page(paragraph(FIRST), paragraph(colon), paragraph(line), paragraph(LAST))))
                .containsExactly(FIRST, colon, line, LAST);
    }

    @Test
    void theStoryGoesOnAfterALabelledBox() {
        String box = "اقرأ المزيد:\n\nالوداد يتعادل أمام ضيفه\n\nافتتاح معرض للصناعة التقليدية";
        assertThat(kept(Page.ofText(String.join("\n\n", TITLE, FIRST, SECOND, box, LAST))))
                .containsExactly(FIRST, SECOND, LAST);
    }

    @Test
    void aListOfContentsDoesNotEndTheStory() {
        String contents =
                "<ul><li><a href='#a'>الأحياء</a></li><li><a href='#b'>الأشغال</a></li></ul>";
        assertThat(kept(page(paragraph(FIRST), contents, paragraph(SECOND), paragraph(LAST))))
                .containsExactly(FIRST, SECOND, LAST);
    }

    @Test
    void aPageOfSearchResultsHoldsNoStory() {
        Page results =
                Page.ofHtml(
                        "<h1>نتائج البحث عن: تاغزوت</h1>" + paragraph(FIRST) + paragraph(SECOND));
        assertThat(kept(results)).isEmpty();
    }

    @Test
    void aSuspensionIsNoReadersComment() {
        String lead = "قررت مديرية التعليم تعليق الدراسة، يوم غد، في مدارس الجبل بسبب الثلوج.";
        String next = "وأوضحت المديرية أن تعليق الاشتراك في النقل المدرسي يستمر أسبوعا واحدا.";
        assertThat(
                        kept(
                                Page.ofHtml(
                                        "<h1>تعليق الدراسة في مدارس الجبل بسبب الثلوج</h1>"
                                                + paragraph(lead)
                                                + paragraph(next))))
                .containsExactly(lead, next);
    }
}
