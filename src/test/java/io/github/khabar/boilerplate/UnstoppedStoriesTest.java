package io.github.khabar.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.page.Content;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Stripped text of few lines without stops: one headline with its own running lines below is a
 * story, lines that speak of different things are none.
 */
class UnstoppedStoriesTest {
    static List<Fixtures.Story> stories() {
        return Fixtures.unstoppedStories();
    }

    static List<Fixtures.Story> lines() {
        return Fixtures.linesWithoutStory();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void theStoryIsKeptUnderItsHeadline(Fixtures.Story story) {
        Content content = BoilerplateRemover.standard().remove(story.page());

        assertThat(content.title().orElse("")).isEqualTo(story.title());
        assertThat(Fixtures.kept(content)).isEqualTo(story.paragraphs());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void linesThatSpeakOfDifferentThingsAreNoStory(Fixtures.Story page) {
        Content content = BoilerplateRemover.standard().remove(page.page());

        assertThat(Fixtures.kept(content)).isEmpty();
        assertThat(content.title()).isEmpty();
    }
}
