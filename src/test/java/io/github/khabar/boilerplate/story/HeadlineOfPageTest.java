package io.github.khabar.boilerplate.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.boilerplate.BoilerplateRemover;
import io.github.khabar.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of a page's headings, lines and declarations is the headline. */
class HeadlineOfPageTest {
    private static final String HEADLINE = "حرفيو تامدا ينسجون أكبر زربية في الجهة";
    private static final String STORY =
            "<p>أنهى حرفيو قرية تامدا، أمس الأحد، نسج أكبر زربية في الجهة بعد عمل دام ثمانية أشهر،"
                + " شاركت فيه أربعون امرأة من القرى المجاورة.</p><p>وقالت رئيسة التعاونية، في حديث"
                + " مع الزوار، إن الزربية ستعرض في متحف المدينة قبل أن تباع في مزاد، وإن ثمنها"
                + " سيخصص لبناء مدرسة.</p><p>وأضافت المتحدثة نفسها أن العمل تم كله باليد، وأن الصوف"
                + " جاء من جبال المنطقة.</p>";
    private static final String MENU =
            "<ul><li><a href='/'>الرئيسية</a></li><li><a href='/a'>سياسة</a></li><li><a"
                    + " href='/b'>رياضة</a></li></ul>";

    private static String title(String head, String body) {
        String page =
                "<html><head>" + head + "</head><body>" + MENU + body + STORY + "</body></html>";
        return BoilerplateRemover.standard().remove(Page.ofHtml(page)).title().orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1 style='display:none'>جريدة صوت الجبل الإلكترونية الأولى في"
                        + " الجهة</h1><h2>%s</h2>",
                "<h1 class='sr-only'>أخبار الجهة اليوم كاملة</h1><div class='post-title'>%s</div>",
                "<h1 class='logo'><a href='/'>موقع صوت الجبل الإخباري</a></h1><h2>%s</h2>",
                "<h1><img src='l.png' alt='صوت الجبل صوت الجهة كلها'></h1><h3>%s</h3>"
            })
    void aHiddenHeadingOrTheLogoIsNone(String heads) {
        assertThat(title("", heads.formatted(HEADLINE))).isEqualTo(HEADLINE);
    }

    @Test
    void aLineBehindDateAndAuthorIsOne() {
        String lines =
                "<span>نشرت في 3 مارس 2025</span><span>بواسطة: سلمى العروي</span><div>%s</div>";

        assertThat(title("", lines.formatted(HEADLINE))).isEqualTo(HEADLINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أسعار الزرابي في تامدا اليوم الثلاثاء 4 مارس 2025",
                "ضبط 12 زربية و3 أنوال و40 كيسا من الصوف في تامدا",
                "زربية تامدا",
                HEADLINE + ".",
                "صور - " + HEADLINE,
                HEADLINE + " – أ. ف. ب."
            })
    void theMainHeadingIsOneWhateverItLooksLike(String headline) {
        String heading = "<h1>" + headline + "</h1><span>سلمى العروي</span>";

        assertThat(title("", heading)).isEqualTo(headline);
    }

    @Test
    void entitiesThatWereEncodedTwiceAreRead() {
        assertThat(
                        title(
                                "",
                                "<h1>تعاونية &amp;quot;تامدا&amp;quot; تنسج زربية &amp;amp;"
                                        + " تبيعها</h1>"))
                .isEqualTo("تعاونية \"تامدا\" تنسج زربية & تبيعها");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>أخبار الجهة والمدن المجاورة</h1>",
                "<div>امرأة من تامدا تعمل على نول في دار التعاونية</div>",
                "<h2>أربعون امرأة من القرى المجاورة شاركن في العمل ثمانية أشهر</h2>",
                "<h3><a href='/x'>معرض للمجوهرات في المدينة الشهر المقبل</a></h3>",
                "<h2>سجل الآن في نشرتنا البريدية المجانية</h2>"
            })
    void whatSeveralDeclarationsSayIsBelievedOverAnotherLine(String line) {
        String data =
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"%s\"}"
                        + "</script>";

        assertThat(
                        title(
                                "<meta property='og:title' content='%s | صوت الجبل'><title>%s | صوت الجبل"
                                                .replace("%s", HEADLINE)
                                        + "</title>",
                                line))
                .isEqualTo(HEADLINE);
        assertThat(
                        title(
                                "<meta property='og:title' content='%s'><title>%s - صوت الجبل</title>"
                                        .replace("%s", HEADLINE),
                                line))
                .isEqualTo(HEADLINE);
        assertThat(
                        title(
                                "<meta property='og:title' content='"
                                        + HEADLINE
                                        + "'>"
                                        + data.formatted(HEADLINE),
                                line))
                .isEqualTo(HEADLINE);
    }

    @Test
    void aPrintedHeadlineStaysWhereTheDeclaredOneIsWordedForNetworks() {
        String head = "<meta property='og:title' content='%s'><title>%s</title>";
        String networks = "شاهد بالفيديو ما لن تصدقه أبدا";

        assertThat(title(head.replace("%s", networks), "<h1>" + HEADLINE + "</h1>"))
                .isEqualTo(HEADLINE);
    }

    @Test
    void onlyOneDeclarationDoesNotOverruleWhatIsPrinted() {
        String line = "أربعون امرأة من القرى المجاورة ينسجن أكبر زربية";

        assertThat(title("<title>تعاونية تامدا في ثمانية أشهر</title>", "<h2>" + line + "</h2>"))
                .isEqualTo(line);
    }

    @Test
    void theOutletsNameBeforeAColonIsTakenOff() {
        String head =
                "<title>صوت الجبل : %s</title><meta property='og:site_name' content='صوت الجبل'>";

        assertThat(title(head.formatted(HEADLINE), "<div>إعلان</div>")).isEqualTo(HEADLINE);
    }
}
