package io.github.khabar.boilerplate.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.boilerplate.BoilerplateRemover;
import io.github.khabar.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stripped text has a headline only where something makes a line one. */
class HeadlineOfTextTest {
    private static final String STORY =
            "\n\nأنهى حرفيو قرية تامدا، أمس الأحد، نسج أكبر زربية في الجهة بعد عمل دام ثمانية أشهر،"
                    + " شاركت فيه أربعون امرأة من القرى المجاورة.\n\nوقالت رئيسة التعاونية، في حديث"
                    + " مع الزوار، إن الزربية ستعرض في متحف المدينة قبل أن تباع في مزاد.\n";

    private static String title(String head) {
        return BoilerplateRemover.standard().remove(Page.ofText(head + STORY)).title().orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "المطار يلغي عشر رحلات بسبب الضباب\n\nصورة الخبر",
                "أهل البحر الآن على تطبيق الموجة\n\nميناء صغير - صورة أرشيفية",
                "القائمة\n\nالبنك يبقي سعر الفائدة دون تغيير\n\nصورة من الأرشيف"
            })
    void theLastLineOfATickerAboveAPictureIsNone(String head) {
        assertThat(title(head)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "حدث كبير يفرح الجميع هذا الأسبوع",
                "حدث كبير يفرح الجميع هذا الأسبوع\n\nصورة الخبر\n\nالاثنين 3 مارس 2025",
            })
    void aLineRightAboveTheStoryOrItsDateIsOneWhateverItSays(String head) {
        assertThat(title(head)).isEqualTo("حدث كبير يفرح الجميع هذا الأسبوع");
    }

    @Test
    void aLineAboveAPictureIsOneWhereTheStorySpeaksOfTheSame() {
        assertThat(title("نسج أكبر زربية في قرية تامدا\n\nصورة الخبر"))
                .isEqualTo("نسج أكبر زربية في قرية تامدا");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"، حسب ما قالت رئيسة التعاونية", "وأربعون امرأة من القرى المجاورة للقرية،"})
    void aPieceOfABrokenSentenceIsNone(String line) {
        assertThat(title(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أنهى حرفيو قرية تامدا في الجنوب الشرقي نسج أكبر زربية في تاريخ التعاونية التي"
                        + " تأسست قبل عشرين سنة بعد عمل",
                "نسج حرفيو القرية زربية جديدة هي الأكبر من",
                "نعرض لزوارنا كل ما نعرفه من تفاصيل نسج الزربية في المقال التالي",
                "_من شارك في نسج الزربية",
                "#زربية_تامدا_الكبرى_في_المتحف",
                "نسجن الزربية ثم سكتن عنها ، ولم يعلم بهن أحد في القرى .. ولا في المدينة ..."
            })
    void aLineThatHasToBeReadOnIsNone(String line) {
        assertThat(title("كتبت: سلمى العروي\n" + line)).isEmpty();
    }

    @Test
    void theHeadlineAboveALeadThatLinksBrokeIntoLinesIsOne() {
        assertThat(
                        title(
                                """
                                زربية تامدا تدخل المتحف

                                نسج حرفيو تامدا زربية كبيرة وسط
                                القرية
                                ، حسب ما قالت التعاونية\
                                """))
                .isEqualTo("زربية تامدا تدخل المتحف");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "صور - حرفيو تامدا ينسجون أكبر زربية في الجهة",
                "حرفيو تامدا ينسجون أكبر زربية في الجهة - عاجل",
                "نسج أكبر زربية (فيديو)",
                "مصدر في تعاونية تامدا ينفي بيع الزربية إلى متحف خارج البلاد - عاجل",
                "تامدا تنسج 3 زرابي من 40 كيسا في 8 أشهر",
                "حصيلة الزرابي التي نسجتها تعاونية تامدا إلى غاية 25 نونبر 2011",
                "تعاونية تامدا تنهي نسج الزربية صباح اليوم."
            })
    void anEditorsMarkANumberADayOrAStopTakesNothingFromAHeadline(String line) {
        assertThat(title(line + "\n\nسلمى العروي - تامدا")).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "تامدا: من نسج الزربية الكبيرة؟",
                "تعاونية تامدا تنسج أكبر زربية في الجهة – أ. ف. ب."
            })
    void aBreadcrumbShowsTheHeadlineHoweverFarAboveTheStory(String headline) {
        StringBuilder others = new StringBuilder();
        for (int i = 1; i <= 30; i++) {
            others.append("سوق الزرابي القديم رقم ").append(i).append("\n0").append(i % 9 + 1);
            others.append("/06/2014\n");
        }
        assertThat(title("الرئيسية / ثقافة / " + headline + "\n\n" + headline + "\n\n" + others))
                .isEqualTo(headline);
    }

    @Test
    void aHeadlineIsReadWithoutTheSectionsAndTheOutletThatStandBesideItElsewhere() {
        String headline = "نسج أكبر زربية في تامدا";

        assertThat(title(headline + "\nصوت الجبل - " + headline + "\nزربية كبيرة"))
                .isEqualTo(headline);
    }

    @ParameterizedTest
    @CsvSource({
        "نسج أكبر زربية في تامدا الأحد مارس 2 2025, نسج أكبر زربية في تامدا",
        "نسج أكبر زربية في قرية تامدا يوم الأحد 2 مارس 2025, نسج أكبر زربية في قرية تامدا يوم الأحد"
                + " 2 مارس 2025"
    })
    void aDateBehindAHeadlineIsTakenOffWhereOnlyASystemWritesSo(String line, String headline) {
        assertThat(title(line)).isEqualTo(headline);
    }

    @Test
    void aDateBehindAHeadlineIsTakenOffWhereThePageHasTheHeadlineWithoutIt() {
        String headline = "نسج أكبر زربية في قرية تامدا";
        String crumbs = "الرئيسية / " + headline + "\n\n";

        assertThat(title(crumbs + headline + " الأحد 2 مارس 2025")).isEqualTo(headline);
    }

    @ParameterizedTest
    @ValueSource(strings = {"صوت تامدا الحر", "صوت تامدا\n\nسلمى العروي"})
    void aHeadlineWithAStopStandsAboveTheOutletsName(String names) {
        String headline = "زربية تامدا الكبيرة في يومها الأول .";

        assertThat(title("حالة الطقس\n\n" + headline + "\n" + names)).isEqualTo(headline);
    }

    @Test
    void aStoryInOneLongParagraphMayTrailOff() {
        String story =
                "تمكنت تعاونية تامدا اليوم من نسج أكبر زربية في الجهة بعد عمل دام ثمانية أشهر،"
                    + " شاركت فيه أربعون امرأة من القرى المجاورة، وبذلك تكون التعاونية قد حققت ما"
                    + " وعدت به زوار المعرض السابق حيث عرضت نموذجا صغيرا منها، والى جانب هذه"
                    + " الزربية نسجت النساء ثلاث زرابي أخرى بيعت كلها في السوق الأسبوعي، وسيخصص"
                    + " ثمنها لبناء مدرسة في القرية التي لا مدرسة فيها منذ عشر سنوات ويوم غد تختتم"
                    + " أيام المعرض بحفل كبير في ساحة القرية يحضره الزوار من كل مكان وكانت البداية"
                    + " يوم الثلاثاء الماضي بعرض الصوف والأنوال القديمة التي تملكها عائلات القرية"
                    + " منذ زمن بعيد وصور النساء الأوائل اللواتي علمن الحرفة لبناتهن وحفيداتهن في"
                    + " القرى المجاورة والأنوال القديمة التي تملكها عائلات القرية منذ زمن بعيد،"
                    + " وصور النساء الأوائل اللواتي علمن الحرفة ..";

        assertThat(
                        BoilerplateRemover.standard()
                                .remove(Page.ofText("تعاونية تامدا تنسج أكبر زربية\n" + story))
                                .kept())
                .hasSize(1);
    }

    @Test
    void aHeadlineWithAStopThatIsPrintedAgainAndAgainIsOne() {
        String headline = "خبيرة زرابي : زربية تامدا لا مثيل لها في الجهة كلها.";
        String head = headline + "\n\n" + headline + "\n2025-03-02 16:15:03\nصوت الجبل / خاص-تامدا";

        assertThat(title(head)).isEqualTo(headline);
    }

    @Test
    void namesWithKashidasBetweenAreNone() {
        String headline = "فيديو.. حفل كبير لتدشين الزربية في تامدا";

        assertThat(
                        title(
                                headline
                                        + "\n"
                                        + "الأحد 2/مارس/2025 - 04:05 م\n"
                                        + "سالم فتحي ـ أمنية سعد ـ تصوير: منى زيدان"))
                .isEqualTo(headline);
    }
}
