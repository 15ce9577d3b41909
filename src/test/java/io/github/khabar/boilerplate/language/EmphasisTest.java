package io.github.khabar.boilerplate.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.boilerplate.BoilerplateRemover;
import io.github.khabar.page.Content;
import io.github.khabar.page.Page;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line that messengers or Markdown set off is the line without their signs. */
class EmphasisTest {
    private static final String HEADLINE = "برنامج جديد لدعم صغار المنتجين في الجبال";

    private static final String STORY =
            "أعلنت الوزارة يوم أمس عن إطلاق برنامج جديد لدعم صغار المنتجين في المناطق الجبلية، يمتد"
                    + " على مدى ثلاث سنوات ويشمل تجهيز الآبار.\n\n"
                    + "وأوضح المدير الإقليمي للقطاع أن الكلفة الإجمالية للمشروع تناهز أربعين مليون"
                    + " درهم، وأن الأشغال ستنطلق مع بداية الموسم المقبل.\n";

    @ParameterizedTest
    @CsvSource({
        "*خبر*, خبر",
        "**خبر عن السوق**, خبر عن السوق",
        "_خبر_, خبر",
        "# خبر, خبر",
        "### خبر, خبر",
        "#خبر, #خبر",
        "*خبر, *خبر",
        "خبر*, خبر*",
        "****, ****",
        "خبر, خبر"
    })
    void signsGoWhereTheyStandAtBothEndsOrAHashBeforeASpace(String line, String bare) {
        assertThat(Emphasis.without(line)).isEqualTo(bare);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*%s*", "**%s**", "# %s", "_%s_", "%s"})
    void aHeadlineThatIsSetOffIsTheHeadline(String form) {
        String text = String.format(form, HEADLINE) + "\n\n" + STORY;

        Content content = BoilerplateRemover.standard().remove(Page.ofText(text));

        assertThat(content.title()).contains(HEADLINE);
    }

    @Property
    void nothingButSignsAndBlanksGoes(
            @ForAll @StringLength(max = 12) @CharRange(from = '#', to = '*') String line) {
        assertThat(line).contains(Emphasis.without(line));
    }
}
