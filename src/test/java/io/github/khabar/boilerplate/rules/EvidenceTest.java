package io.github.khabar.boilerplate.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.boilerplate.BoilerplateRemover;
import io.github.khabar.boilerplate.Fixtures;
import io.github.khabar.page.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether each kind of evidence earns its place: without it, fewer pages come out right. */
class EvidenceTest {
    private static final BoilerplateRemover STANDARD = BoilerplateRemover.standard();

    @Test
    void withAllEvidenceEveryPageIsRight() {
        assertThat(right(null)).isEqualTo(pages());
    }

    @ParameterizedTest
    @EnumSource
    void withoutOneKindOfEvidenceFewerPagesAreRight(Evidence evidence) {
        assertThat(right(evidence)).isLessThan(pages());
    }

    private static int pages() {
        return Fixtures.stories().size() + Fixtures.pagesWithoutStory().size();
    }

    private static int right(Evidence without) {
        int right = 0;
        for (Fixtures.Story story : Fixtures.stories()) {
            right += isRight(story, without) ? 1 : 0;
        }
        for (Fixtures.Story page : Fixtures.pagesWithoutStory()) {
            right += isRight(page, without) ? 1 : 0;
        }
        return right;
    }

    private static boolean isRight(Fixtures.Story story, Evidence without) {
        Content content =
                without == null
                        ? STANDARD.remove(story.page())
                        : without.remove(story.isHtml(), story.source());
        return Fixtures.kept(content).equals(story.paragraphs())
                && content.title().orElse("").equals(story.title());
    }
}
