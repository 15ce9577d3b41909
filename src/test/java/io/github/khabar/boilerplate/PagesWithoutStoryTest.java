package io.github.khabar.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.page.Content;
import io.github.khabar.page.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Home, category, search, about and rules pages have no story, and none is made up. */
class PagesWithoutStoryTest {
    private static final BoilerplateRemover STANDARD = BoilerplateRemover.standard();

    static List<Fixtures.Story> pages() {
        return Fixtures.pagesWithoutStory();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsKept(Fixtures.Story page) {
        Content content = STANDARD.remove(page.page());

        assertThat(Fixtures.kept(content)).isEmpty();
        assertThat(content.kept()).isEmpty();
        assertThat(content.title()).isEmpty();
        assertThat(content.confidence()).isZero();
    }

    @Test
    void nothingIsKeptOfThePagesThatAccuracyIsMeasuredOn() throws IOException {
        Path measured = Path.of("src", "test", "resources", "accuracy", "pages", "negative");
        for (Path file : GoldPages.in(measured)) {
            Content content = STANDARD.remove(Page.ofHtml(Files.readString(file)));

            assertThat(content.kept()).as(file.toString()).isEmpty();
            assertThat(content.title()).as(file.toString()).isEmpty();
        }
    }

    @Test
    void theEvidenceSaysWhatThePageIs() {
        assertThat(evidence("about.html")).contains("no story: a page about the site");
        assertThat(evidence("privacy.html")).contains("no story: the site's own rules");
        assertThat(evidence("category-plain.html")).contains("no story: a list of other stories");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\n", "خبر", "123", "\u0000\u0000", "????", "a b c"})
    void aTextOfNothingMuchHasNoStory(String text) {
        Content content = STANDARD.remove(Page.ofText(text));

        assertThat(content.kept()).isEmpty();
        assertThat(content.confidence()).isZero();
    }

    private static List<String> evidence(String name) {
        Fixtures.Story page =
                pages().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
        Content content = STANDARD.remove(page.page());
        return content.removed().stream().map(content::evidence).toList();
    }
}
