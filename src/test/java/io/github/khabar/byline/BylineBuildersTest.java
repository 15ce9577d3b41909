package io.github.khabar.byline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.khabar.page.Source;
import org.junit.jupiter.api.Test;

class BylineBuildersTest {
    private static final Contributor EDITOR =
            Contributor.builder("هند الدبالي")
                    .role(Role.EDITOR)
                    .honorific("د.")
                    .organization("ضفاف نيوز")
                    .source(Source.META)
                    .span(3, 1, 12)
                    .confidence(0.5)
                    .build();
    private static final Organization AGENCY =
            Organization.builder("و م ع", Organization.Kind.AGENCY)
                    .agency(new Agency("وكالة المغرب العربي للأنباء", "MAP"))
                    .source(Source.JSON_LD)
                    .span(2, 0, 5)
                    .confidence(0.6)
                    .build();

    @Test
    void anAuthorThatAPageShowsNeedsANameAlone() {
        assertThat(Contributor.of("هند"))
                .isEqualTo(
                        new Contributor(
                                "هند", Role.AUTHOR, null, null, Source.VISIBLE, -1, -1, -1, 1));
        assertThat(Organization.of("ضفاف", Organization.Kind.OUTLET))
                .isEqualTo(
                        new Organization(
                                "ضفاف",
                                Organization.Kind.OUTLET,
                                null,
                                Source.VISIBLE,
                                -1,
                                -1,
                                -1,
                                1));
    }

    @Test
    void aBuilderKeepsWhatItStartsFrom() {
        assertThat(EDITOR)
                .isEqualTo(
                        new Contributor(
                                "هند الدبالي",
                                Role.EDITOR,
                                "د.",
                                "ضفاف نيوز",
                                Source.META,
                                3,
                                1,
                                12,
                                0.5));
        assertThat(EDITOR.toBuilder().build()).isEqualTo(EDITOR);
        assertThat(AGENCY.toBuilder().build()).isEqualTo(AGENCY);
        Byline byline =
                Byline.builder()
                        .person(EDITOR)
                        .organization(AGENCY)
                        .place("الرباط")
                        .raw("السطر")
                        .claimed(3)
                        .dateline(new Byline.Dateline("الرباط", null, 2, 0, 6))
                        .head(new Byline.Head(2, 6))
                        .build();
        assertThat(byline.toBuilder().build()).isEqualTo(byline);
        assertThat(Byline.builder().build()).isEqualTo(Byline.none());
    }

    @Test
    void aSpanIsOneOrNone() {
        refused(() -> Contributor.builder("هند").span(0, 3, 2).build(), "block, begin and end");
        refused(() -> Contributor.builder("هند").span(-1, 0, 2).build(), "block, begin and end");
        refused(() -> Contributor.builder("هند").span(-2, -1, -1).build(), "block, begin and end");
        refused(
                () -> Organization.builder("و", Organization.Kind.DESK).span(0, -1, 2).build(),
                "block, begin and end");
        assertThat(Contributor.builder("هند").span(4, -1, -1).build().block()).isEqualTo(4);
    }

    @Test
    void aConfidenceLiesBetweenZeroAndOne() {
        for (double confidence : new double[] {-0.1, 1.1, Double.NaN}) {
            refused(() -> EDITOR.toBuilder().confidence(confidence).build(), "confidence");
            refused(() -> AGENCY.toBuilder().confidence(confidence).build(), "confidence");
        }
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> Contributor.of(null))
                .withMessage("name must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> EDITOR.toBuilder().role(null))
                .withMessage("role must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> Organization.of("و", null))
                .withMessage("kind must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> Byline.builder().person(null))
                .withMessage("person must not be null");
        refused(() -> Byline.builder().claimed(-1), "block");
    }

    private static void refused(Runnable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call::run).withMessageContaining(message);
    }
}
