package io.github.khabar.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is doubted to be a story: pages about many things, and short stories that look like them.
 */
class DoubtsTest {
    private static final BoilerplateRemover STANDARD = BoilerplateRemover.standard();
    private static final double MOST_CLAIMED = 0.02;
    private static final double MOST_OF_THE_TEXT = 0.75;

    static List<Fixtures.Story> shortStories() {
        return Fixtures.doubtedStories();
    }

    @Test
    void oneInFiftyPagesWithoutAStoryClaimsOneAtMost() {
        List<Fixtures.Story> pages =
                Stream.of(Fixtures.listings(), Fixtures.pagesWithoutStory())
                        .flatMap(List::stream)
                        .toList();
        List<String> claimed =
                pages.stream()
                        .filter(page -> !kept(page).isEmpty())
                        .map(Fixtures.Story::name)
                        .toList();

        assertThat(pages).hasSizeGreaterThanOrEqualTo(85);
        assertThat(claimed)
                .as("pages without a story that claim one")
                .hasSizeLessThanOrEqualTo((int) (MOST_CLAIMED * pages.size()));
    }

    @ParameterizedTest
    @MethodSource("shortStories")
    void noShortStoryIsTakenForAList(Fixtures.Story story) {
        List<String> kept = kept(story);
        int length = story.paragraphs().stream().mapToInt(String::length).sum();
        int found =
                story.paragraphs().stream().filter(kept::contains).mapToInt(String::length).sum();

        assertThat(found).isGreaterThanOrEqualTo((int) (MOST_OF_THE_TEXT * length));
    }

    @Test
    void theEvidenceSaysWhatSpokeAgainstAStory() {
        assertThat(evidence("staff-page.html")).contains("no story: one of many entries alike");
        assertThat(evidence("forum-board.html"))
                .contains("no story: a few words amid other things");
        assertThat(evidence("genre-hotel.html")).contains("no story: another genre than news");
    }

    private static List<String> evidence(String name) {
        Content content =
                STANDARD.remove(
                        Fixtures.listings().stream()
                                .filter(page -> page.name().equals(name))
                                .findFirst()
                                .orElseThrow()
                                .page());
        return content.removed().stream().map(content::evidence).toList();
    }

    private static List<String> kept(Fixtures.Story story) {
        return STANDARD.remove(story.page()).kept().stream().map(Block::text).toList();
    }
}
