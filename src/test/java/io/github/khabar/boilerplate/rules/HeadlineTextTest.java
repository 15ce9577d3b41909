package io.github.khabar.boilerplate.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTextTest {

    @ParameterizedTest
    @CsvSource({
        "جسر جديد على الوادي –, جسر جديد على الوادي",
        "جسر جديد على الوادي |, جسر جديد على الوادي",
        "قال: &quot;نعم&quot; للجسر, 'قال: \"نعم\" للجسر'",
        "قال: &amp;quot;نعم&amp;quot; للجسر, 'قال: \"نعم\" للجسر'",
        "جسر الوادي جسر الوادي, جسر الوادي",
        "الوزير: جسر الوادي «آمن», الوزير: جسر الوادي «آمن»",
        "جسر الوادي – أ. ف. ب., جسر الوادي – أ. ف. ب."
    })
    void aHeadlineIsReadWithoutWhatItsPagePrintedTooMuch(String printed, String headline) {
        assertThat(HeadlineText.clean(printed)).isEqualTo(headline);
    }
}
