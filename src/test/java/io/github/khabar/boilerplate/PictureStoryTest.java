package io.github.khabar.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.page.Block;
import io.github.khabar.page.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Stripped text of stories told in pictures, where sentences stood under the pictures. */
class PictureStoryTest {
    private static final String TITLE = "بالصور: فلاحو وادي النخيل يجنون أول محصول من الزعفران";
    private static final String CREDIT = "نص وصور: نوال الزياني";
    private static final List<String> STORY =
            List.of(
                    "مع أول خيوط الفجر، خرج عشرات الفلاحين في وادي النخيل إلى حقولهم الصغيرة لجني"
                            + " أول محصول من الزعفران بعد ثلاث سنوات من غرس أبصاله.",
                    "وقال رئيس التعاونية مصطفى العمراني إن المحصول بلغ أحد عشر كيلوغراما، وإن ثمن"
                            + " الكيلوغرام الواحد منه يفوق أربعين ألف درهم في الأسواق.",
                    "ويأمل الفلاحون أن تشجع هذه النتيجة شباب القرى المجاورة على العودة إلى الأرض،"
                            + " بعدما هجرها كثيرون منهم في سنوات الجفاف الأخيرة.");
    private static final List<String> UNDER_PICTURES =
            List.of(
                    "نساء من الوادي ينزعن خيوط الزعفران من الأزهار البنفسجية.",
                    "فلاح يحمل سلة من الأزهار قرب ساقية الوادي، في الساعات الأولى من الصباح.",
                    "أطفال القرية يشاركون في وزن المحصول داخل مقر التعاونية.");

    @Test
    void sentencesUnderPicturesAreLeftOut() {
        assertThat(kept(TITLE, CREDIT, STORY.get(0), mixed())).isEqualTo(STORY);
    }

    @Test
    void withoutALineThatSpeaksOfPicturesTheyStay() {
        assertThat(kept(TITLE, "نوال الزياني", STORY.get(0), mixed())).containsAll(UNDER_PICTURES);
    }

    @Test
    void underAHeadlineThatDoesNotSpeakOfPicturesTheyStay() {
        String title = "فلاحو وادي النخيل يجنون أول محصول من الزعفران";
        assertThat(kept(title, CREDIT, STORY.get(0), mixed())).containsAll(UNDER_PICTURES);
    }

    @Test
    void sentencesThatAreNotShorterThanEveryParagraphStay() {
        String brief = "وشارك في الجني ثمانون فلاحا.";
        assertThat(kept(TITLE, CREDIT, STORY.get(0), brief, mixed()))
                .contains(brief)
                .containsAll(UNDER_PICTURES);
    }

    private static String mixed() {
        return String.join(
                "\n\n\n",
                UNDER_PICTURES.get(0),
                STORY.get(1),
                UNDER_PICTURES.get(1),
                STORY.get(2),
                UNDER_PICTURES.get(2));
    }

    private static List<String> kept(String... parts) {
        String page =
                "نواة الوادي\n\n\n" + String.join("\n\n\n", parts) + "\n\n\nجميع الحقوق محفوظة";
        return BoilerplateRemover.standard().remove(Page.ofText(page)).kept().stream()
                .map(Block::text)
                .toList();
    }
}
