package io.github.khabar.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.page.Content;
import io.github.khabar.page.Page;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The story of each page comes out whole, whatever the page looks like around it. */
class StoryPagesTest {
    private static final BoilerplateRemover STANDARD = BoilerplateRemover.standard();

    static List<Fixtures.Story> stories() {
        return Fixtures.stories();
    }

    static Stream<Fixtures.Story> htmlStories() {
        return Fixtures.stories().stream().filter(Fixtures.Story::isHtml);
    }

    static Stream<Fixtures.Story> textStories() {
        return Fixtures.stories().stream().filter(story -> !story.isHtml());
    }

    @Test
    void thereArePagesOfBothForms() {
        assertThat(htmlStories()).hasSizeGreaterThan(10);
        assertThat(textStories()).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void keepsTheParagraphsOneForOne(Fixtures.Story story) {
        Content content = STANDARD.remove(story.page());

        assertThat(Fixtures.kept(content)).isEqualTo(story.paragraphs());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void findsTheHeadlineWhereThereIsOne(Fixtures.Story story) {
        Content content = STANDARD.remove(story.page());

        assertThat(content.title().orElse("")).isEqualTo(story.title());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void isConfidentToSomeDegree(Fixtures.Story story) {
        assertThat(STANDARD.remove(story.page()).confidence()).isBetween(0.05, 0.99);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void saysOfEveryRemovedBlockWhy(Fixtures.Story story) {
        Content content = STANDARD.remove(story.page());

        assertThat(content.removed())
                .extracting(content::evidence)
                .isNotEmpty()
                .allSatisfy(evidence -> assertThat(evidence).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void doesNotDependOnTheDefaultLocale(Fixtures.Story story) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Fixtures.kept(STANDARD.remove(story.page()))).isEqualTo(story.paragraphs());
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @MethodSource("htmlStories")
    void doesNotDependOnTheIndentationOfTheMarkup(Fixtures.Story story) {
        String indented = story.source().replaceAll(">\\s*\\R\\s*<", ">\n\n   \t<");

        assertThat(kept(indented)).isEqualTo(story.paragraphs());
    }

    @ParameterizedTest
    @MethodSource("htmlStories")
    void doesNotDependOnEmptyElements(Fixtures.Story story) {
        Document document = Jsoup.parse(story.source());
        for (Element element : document.body().select("p, h1, h2, h3, li")) {
            element.before(new Element("div")).after(new Element("span"));
        }

        assertThat(kept(document.outerHtml())).isEqualTo(story.paragraphs());
    }

    @ParameterizedTest
    @MethodSource("htmlStories")
    void doesNotDependOnSectioningElements(Fixtures.Story story) {
        Document document = Jsoup.parse(story.source());
        document.select("article, main, header, footer, nav, aside, section")
                .forEach(element -> element.tagName("div"));

        assertThat(kept(document.outerHtml())).isEqualTo(story.paragraphs());
    }

    /** A build tool may give elements names that mean nothing; a page in ten may suffer by it. */
    @Test
    void hardlyDependsOnTheNamesOfElements() {
        List<Fixtures.Story> stories = htmlStories().toList();

        assertThat(stories.stream().filter(s -> kept(hashed(s)).equals(s.paragraphs())).count())
                .isGreaterThanOrEqualTo(stories.size() * 9 / 10);
    }

    private static String hashed(Fixtures.Story story) {
        Document document = Jsoup.parse(story.source());
        for (Element element : document.select("[class], [id]")) {
            String name = "x" + Integer.toHexString(element.className().hashCode());
            element.removeAttr("id").attr("class", name);
        }
        return document.outerHtml();
    }

    @ParameterizedTest
    @MethodSource("textStories")
    void doesNotDependOnBlankLines(Fixtures.Story story) {
        String tight = story.source().replaceAll("\\R+", "\n");
        String loose = story.source().replaceAll("\\R+", "\n\n\n");

        assertThat(Fixtures.kept(STANDARD.remove(Page.ofText(tight))))
                .isEqualTo(story.paragraphs());
        assertThat(Fixtures.kept(STANDARD.remove(Page.ofText(loose))))
                .isEqualTo(story.paragraphs());
    }

    private static List<String> kept(String html) {
        return Fixtures.kept(STANDARD.remove(Page.ofHtml(html)));
    }
}
