package io.github.khabar.byline.page;

import static io.github.khabar.byline.page.HandLabelledPage.FIRST;
import static io.github.khabar.byline.page.HandLabelledPage.SECOND;
import static io.github.khabar.byline.page.HandLabelledPage.TITLE;
import static io.github.khabar.byline.page.HandLabelledPage.organizations;
import static io.github.khabar.byline.page.HandLabelledPage.page;
import static io.github.khabar.byline.page.HandLabelledPage.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorySourcesTest {
    @ParameterizedTest
    @ValueSource(strings = {"أ ف ب", "الجزيرة", "جريدة النبع", "شبكة أخبار الواحة"})
    void anOutletMayStandInBracketsBehindTheHeadline(String outlet) {
        assertThat(organizations(read(page(TITLE + " (" + outlet + ")", FIRST, SECOND))))
                .containsExactly(outlet);
    }

    @ParameterizedTest
    @ValueSource(strings = {"صور", "فيديو", "الحلقة 1", "الجزء الأول", "وزارة الصحة", "سعاد بلخضر"})
    void whatElseAHeadlineSaysInBracketsIsNoSource(String words) {
        assertThat(organizations(read(page(TITLE + " (" + words + ")", FIRST, SECOND)))).isEmpty();
    }
}
