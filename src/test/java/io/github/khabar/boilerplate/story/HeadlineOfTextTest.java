package io.github.khabar.boilerplate.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.boilerplate.BoilerplateRemover;
import io.github.khabar.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
