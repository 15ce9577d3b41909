package io.github.khabar.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import io.github.khabar.page.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words of a button or a menu are told to be, where their element is named. */
class FurnitureNamesTest {
    private static final String STORY =
            "<article><h1>افتتاح خزانة جديدة بحي الياسمين</h1>"
                    + "<p>افتتحت صباح اليوم خزانة جديدة بحي الياسمين، وذلك بحضور عدد من سكان الحي"
                    + " الذين انتظروا هذا الفضاء منذ سنوات طويلة.</p>"
                    + "<p>وأضاف البلاغ أن الخزانة تضم أزيد من ثلاثة آلاف كتاب في مختلف العلوم، كما"
                    + " أنها ستفتح أبوابها للعموم طيلة أيام الأسبوع.</p></article>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<div class=cookie-bar><button>موافق</button></div>#موافق#COOKIES",
                "<div class=cookie-bar><a href=/p>سياسة الخصوصية</a></div>#سياسة الخصوصية#COOKIES",
                "<form><button>موافق</button></form>#موافق#COMMENTS",
                "<div class=modal><button>موافق</button></div>#موافق#COOKIES",
                "<div class=popup><p>نستخدم ملفات تعريف الارتباط</p></div>#نستخدم ملفات تعريف"
                        + " الارتباط#COOKIES",
                "<div class=notify-popup>لا تفوت خبرا واحدا</div>#لا تفوت خبرا واحدا#SUBSCRIBE",
                "<div role=dialog><p>نود أن نرسل إليك إشعارات بآخر الأخبار</p></div>#نود أن نرسل"
                        + " إليك إشعارات بآخر الأخبار#SUBSCRIBE",
                "<nav><a href=/a>من نحن</a></nav>#من نحن#NAVIGATION",
                "<nav><a href=/a>من نحن</a> <a href=/c>اتصل بنا</a> <a href=/s>رياضة</a></nav>#من نحن"
                        + " اتصل بنا رياضة#NAVIGATION",
                "<div class=top><a href=/c>اتصل بنا</a></div>#اتصل بنا#NAVIGATION",
                "<ul><li><a href=/a>من نحن</a><li><a href=/c>اتصل بنا</a></ul>#اتصل بنا#NAVIGATION",
                "<a href=/p>سياسة الخصوصية</a>#سياسة الخصوصية#NAVIGATION",
                "<ul class=menu><li><a href=/t>هيئة التحرير</a></ul>#هيئة التحرير#NAVIGATION",
                "<p>سياسة الخصوصية</p><div class=today-date>الأحد 22 نونبر 2026</div>#الأحد 22"
                        + " نونبر 2026#SITE_CLOCK"
            })
    void theNameOfAnElementTellsWhatAWordInItIs(String html, String text, Label label) {
        Content content = BoilerplateRemover.standard().remove(Page.ofHtml(html + STORY));
        Block block =
                content.page().blocks().stream()
                        .filter(each -> each.text().equals(text))
                        .findFirst()
                        .orElseThrow();

        assertThat(content.kept()).hasSize(2);
        assertThat(content.label(block)).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"من نحن", "اتصل بنا", "سياسة الخصوصية", "جميع الحقوق محفوظة"})
    void theSameWordsBelowTheStoryAreItsFoot(String words) {
        String foot = "<div><a href=/a>" + words + "</a></div>";
        Content content = BoilerplateRemover.standard().remove(Page.ofHtml(STORY + foot));
        List<Block> blocks = content.page().blocks();

        assertThat(content.label(blocks.get(blocks.size() - 1))).isEqualTo(Label.FOOTER);
    }
}
