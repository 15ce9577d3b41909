package io.github.khabar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.khabar.page.Cases;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are published again are near each other, all others are far apart. */
class FingerprintTest {
    /** Two texts are the same story below this; the documentation says so. */
    private static final double SAME = 0.7;

    private static final double OTHER = 0.8;

    private static Fingerprint of(String text) {
        return Fingerprint.of(text).orElseThrow();
    }

    static Stream<Cases.Case> published() {
        return Cases.read(FingerprintTest.class, "republished.txt").stream();
    }

    private static List<Cases.Case> cases(boolean again) {
        return published().filter(c -> c.name().startsWith("again") == again).toList();
    }

    @ParameterizedTest
    @MethodSource("published")
    void aStoryThatIsPublishedAgainIsNearAndAnotherIsFar(Cases.Case texts) {
        double distance = of(texts.input()).distance(of(texts.expected()));

        if (texts.name().startsWith("again")) {
            assertThat(distance).isLessThan(SAME);
        } else {
            assertThat(distance).isGreaterThan(OTHER);
        }
    }

    @Test
    void theCasesAreOfBothKinds() {
        assertThat(cases(true)).hasSizeGreaterThan(4);
        assertThat(cases(false)).hasSizeGreaterThan(2);
    }

    @Test
    void nearTextsHaveAKeyInCommonAndOthersHaveNone() {
        for (Cases.Case texts : cases(true)) {
            assertThat(of(texts.input()).keys())
                    .as(texts.name())
                    .containsAnyElementsOf(of(texts.expected()).keys());
        }
        for (Cases.Case texts : cases(false)) {
            assertThat(of(texts.input()).keys())
                    .as(texts.name())
                    .doesNotContainAnyElementsOf(of(texts.expected()).keys());
        }
    }

    @Test
    void marksFormsOfLettersAndPunctuationMakeNoDifference() {
        assertThat(of("أعلنت الجمعيّة، أمس، افتتاح مكتبة"))
                .isEqualTo(of("اعلنت الجمعية أمس: افتتاح (مكتبة)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "… — «»"})
    void aTextWithoutWordsHasNone(String text) {
        assertThat(Fingerprint.of(text)).isEmpty();
    }

    @Test
    void anArticleIsRecognisedByItsText() {
        Article article =
                Article.builder()
                        .title("عنوان")
                        .body(List.of(new BodyBlock.Paragraph("نص من كلمات قليلة")))
                        .build();

        assertThat(article.fingerprint()).contains(of("نص من كلمات قليلة"));
        assertThat(Article.builder().build().fingerprint()).isEmpty();
    }

    @Test
    void itIsTheSameInEveryVersion() {
        assertThat(of("فتحت المكتبة أبوابها").toString())
                .hasSize(256)
                .startsWith("7ad518d2153a46ae9a4669fb069bf41e2a330d32");
    }

    @Property(tries = 200)
    void whatIsWrittenCanBeRead(@ForAll String text) {
        Fingerprint.of(text)
                .ifPresent(
                        print -> {
                            assertThat(Fingerprint.parse(print.toString())).isEqualTo(print);
                            assertThat(print.distance(print)).isZero();
                            assertThat(print.keys()).hasSize(32).doesNotHaveDuplicates();
                        });
    }

    @Property(tries = 100)
    void theDistanceIsAboutTheShareOfPairsThatOnlyOneHas(
            @ForAll @Size(value = 120) List<@IntRange(max = 100_000) Integer> one,
            @ForAll @IntRange(max = 119) int kept) {
        List<Integer> other = new ArrayList<>(one.subList(0, kept));
        for (int i = kept; i < one.size(); i++) {
            other.add(200_000 + i);
        }
        Set<String> both = pairs(one);
        both.retainAll(pairs(other));
        Set<String> all = pairs(one);
        all.addAll(pairs(other));
        Fingerprint first = of(text(one));
        Fingerprint second = of(text(other));

        double expected = 1 - (double) both.size() / all.size();
        assertThat(first.distance(second)).isCloseTo(expected, within(0.3));
        assertThat(second.distance(first)).isEqualTo(first.distance(second));
    }

    private static String text(List<Integer> words) {
        return String.join(" ", words.stream().map(word -> "ك" + word).toList());
    }

    private static Set<String> pairs(List<Integer> words) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            pairs.add(words.get(i) + " " + words.get(i + 1));
        }
        return pairs;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "x"})
    void whatIsNoFingerprintIsRefused(String written) {
        String wrong = String.join("", Collections.nCopies(256, written));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fingerprint.parse(wrong))
                .withMessageContaining("written");
    }
}
