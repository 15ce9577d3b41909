package io.github.khabar.byline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.khabar.page.Content;
import io.github.khabar.page.Page;
import org.junit.jupiter.api.Test;

class FirstOfTest {
    private static final Content CONTENT = Content.of(Page.ofText("سطر\nالرباط - 12 شتنبر"));
    private static final Byline.Dateline DATELINE = new Byline.Dateline("الرباط", null, 1, 0, 6);
    private static final Byline HIND =
            Byline.builder().person(Contributor.of("هند الدبالي")).claimed(0).build();
    private static final Byline SAMIR =
            Byline.builder().person(Contributor.of("سمير الحداد")).build();

    private static Byline read(Byline first, Byline second) {
        BylineExtractor one = content -> first;
        return one.orElse(content -> second).extract(CONTENT);
    }

    @Test
    void theFirstThatNamesSomebodyCounts() {
        assertThat(read(HIND, SAMIR)).isEqualTo(HIND);
        assertThat(read(Byline.none(), SAMIR)).isEqualTo(SAMIR);
        assertThat(read(Byline.none(), Byline.none())).isEqualTo(Byline.none());
    }

    @Test
    void aDatelineOfTheFirstStaysBesideTheSecondsNames() {
        Byline dated = Byline.builder().dateline(DATELINE).claimed(1).build();
        Byline merged = read(dated, HIND);
        assertThat(merged.persons()).isEqualTo(HIND.persons());
        assertThat(merged.dateline()).isEqualTo(DATELINE);
        assertThat(merged.claimed()).containsExactly(0, 1);
        assertThat(read(dated, Byline.none())).isEqualTo(dated);
    }

    @Test
    void linesAreAskedOfBoth() {
        BylineExtractor nobody = content -> Byline.none();
        BylineExtractor either = nobody.orElse(BylineExtractor.standard());
        assertThat(either.parseLine("بقلم: هند الدبالي").persons()).hasSize(1);
        assertThat(either.parseLine("ضفاف - هند الدبالي", "ضفاف").organizations()).hasSize(1);
    }

    @Test
    void thereMustBeAnother() {
        assertThatNullPointerException()
                .isThrownBy(() -> BylineExtractor.standard().orElse(null))
                .withMessage("next must not be null");
    }
}
