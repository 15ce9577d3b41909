package io.github.khabar.boilerplate.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.boilerplate.BoilerplateRemover;
import io.github.khabar.boilerplate.Fixtures;
import io.github.khabar.page.Content;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No kind of evidence decides alone: where one is missing, the others still find the story. */
class EvidenceTest {
    private static final double MOST_PAGES = 0.7;
    private static final double NEXT_TO_ALL_PARAGRAPHS = 0.9;

    @Test
    void withAllEvidenceEveryPageIsRight() {
        assertThat(pages())
                .allSatisfy(
                        page ->
                                assertThat(
                                                isRight(
                                                        page,
                                                        BoilerplateRemover.standard()
                                                                .remove(page.page())))
                                        .isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void withoutOneKindOfEvidenceMostPagesAreRight(Evidence evidence) {
        long right =
                pages().stream().filter(page -> isRight(page, without(evidence, page))).count();

        assertThat((double) right / pages().size()).isGreaterThan(MOST_PAGES);
    }

    @ParameterizedTest
    @EnumSource
    void withoutOneKindOfEvidenceNextToNoParagraphIsLost(Evidence evidence) {
        double kept =
                Fixtures.stories().stream()
                        .mapToDouble(page -> keptShare(page, without(evidence, page)))
                        .average()
                        .orElse(0);

        assertThat(kept).isGreaterThan(NEXT_TO_ALL_PARAGRAPHS);
    }

    private static List<Fixtures.Story> pages() {
        return Stream.concat(Fixtures.stories().stream(), Fixtures.pagesWithoutStory().stream())
                .toList();
    }

    private static Content without(Evidence evidence, Fixtures.Story page) {
        return evidence.remove(page.isHtml(), page.source());
    }

    private static boolean isRight(Fixtures.Story page, Content content) {
        return Fixtures.kept(content).equals(page.paragraphs())
                && content.title().orElse("").equals(page.title());
    }

    private static double keptShare(Fixtures.Story page, Content content) {
        List<String> kept = Fixtures.kept(content);
        long found = page.paragraphs().stream().filter(kept::contains).count();
        return (double) found / page.paragraphs().size();
    }
}
