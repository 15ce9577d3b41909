package io.github.khabar.boilerplate;

import static io.github.khabar.boilerplate.InventedSite.MOST_READ;
import static io.github.khabar.boilerplate.InventedSite.RULES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.khabar.boilerplate.InventedSite.Story;
import io.github.khabar.boilerplate.site.TemplateJson;
import io.github.khabar.boilerplate.site.TemplateLine;
import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import io.github.khabar.page.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a site's template learns, and what it takes out. */
class SiteTemplateTest {
    private static final String BACKGROUND =
            "يذكر أن المنطقة عرفت قبل سنوات فيضانات خلفت خسائر كبيرة في الطرق والقناطر، قبل أن تطلق"
                    + " الجماعة برنامجا لإعادة بنائها بمساعدة السكان.";

    @Test
    void threePagesAreEnoughToKnowTheFrame() {
        Story story = InventedSite.story(3);

        assertThat(alone(SiteTemplate.learn(InventedSite.html(3)), InventedSite.html(story, 9)))
                .isEqualTo(story.lines());
        assertThat(alone(SiteTemplate.learn(InventedSite.text(3)), InventedSite.text(story, 9)))
                .isEqualTo(story.lines());
    }

    @Test
    void whatMarkupTaughtHelpsWithStrippedTextAndTheOtherWayRound() {
        Story story = InventedSite.story(3);

        assertThat(alone(SiteTemplate.learn(InventedSite.html(3)), InventedSite.text(story, 9)))
                .isEqualTo(story.lines());
        assertThat(alone(SiteTemplate.learn(InventedSite.text(3)), InventedSite.html(story, 9)))
                .isEqualTo(story.lines());
    }

    @Test
    void anImageThatStandsOnEveryPageIsTheSites() {
        List<Page> pages = IntStream.range(0, 4).mapToObj(SiteTemplateTest::withImages).toList();
        SiteTemplate template = SiteTemplate.learn(pages.subList(0, 3));

        for (Page page : List.of(pages.get(3), Page.ofHtml("<img src=/icons/share.png?v=9>"))) {
            assertThat(template.remove(Content.of(page)).blocks(Label.IMAGE))
                    .extracting(block -> block.image().url())
                    .isEqualTo(page == pages.get(3) ? List.of("/photos/2025-3.jpg") : List.of());
        }
    }

    private static Page withImages(int number) {
        String paragraphs = String.join("<p>", InventedSite.story(number).lines());
        return Page.ofHtml(
                "<p>"
                        + paragraphs
                        + ("<p><img src=/photos/2025-" + number + ".jpg>")
                        + ("<ul><li><img src=/icons/share.png?v=" + number + "></ul>"));
    }

    @Test
    void whatItTakesOutSaysWhy() {
        Content content =
                SiteTemplate.learn(InventedSite.html(3))
                        .remove(Content.of(InventedSite.html(4).get(3)));

        assertThat(content.removed())
                .isNotEmpty()
                .allMatch(block -> content.label(block) == Label.OTHER)
                .allMatch(block -> content.evidence(block).contains("repeated"));
    }

    @Test
    void twoStoriesTeachNothing() {
        assertThat(SiteTemplate.learn(InventedSite.html(2)).size()).isZero();
        assertThat(SiteTemplate.learn(List.of()).size()).isZero();
    }

    @Test
    void aStoryThatIsThereTwiceCountsOnce() {
        List<Page> pages = new ArrayList<>(InventedSite.html(2));
        pages.addAll(InventedSite.html(2));
        pages.add(InventedSite.html(InventedSite.story(0), 44));

        SiteTemplate template = SiteTemplate.learn(pages);

        assertThat(template.pages()).isEqualTo(2);
        assertThat(template.size()).isZero();
    }

    @Test
    void onePageManyTimesTeachesNothing() {
        Page page = InventedSite.text(1).get(0);

        assertThat(SiteTemplate.learn(Collections.nCopies(20, page)).size()).isZero();
    }

    @Test
    void versionsOfOneStoryCountOnce() {
        List<Page> pages = new ArrayList<>(InventedSite.text(2));
        for (int version = 2; version < 6; version++) {
            String news = InventedSite.story(version).paragraphs().get(1);
            pages.add(InventedSite.text(InventedSite.story(0).with(3, news), version));
        }

        assertThat(SiteTemplate.learn(pages).pages()).isEqualTo(2);
    }

    @Test
    void aParagraphThatTwoStoriesShareIsTheirs() {
        for (int position : new int[] {0, 1, 3}) {
            List<Story> stories =
                    List.of(
                            InventedSite.story(0).with(position, BACKGROUND),
                            InventedSite.story(1).with(position, BACKGROUND),
                            InventedSite.story(2));
            Story next = InventedSite.story(3).with(position, BACKGROUND);

            assertThat(alone(learnHtml(stories), InventedSite.html(next, 9)))
                    .isEqualTo(next.lines());
            assertThat(alone(learnText(stories), InventedSite.text(next, 9)))
                    .isEqualTo(next.lines());
        }
    }

    @Test
    void aParagraphAmidEveryStoryIsTheirs() {
        List<Story> stories =
                IntStream.range(0, 4)
                        .mapToObj(i -> InventedSite.story(i).with(1, BACKGROUND))
                        .toList();
        Story next = InventedSite.story(4).with(1, BACKGROUND);

        assertThat(alone(learnHtml(stories), InventedSite.html(next, 9))).isEqualTo(next.lines());
        assertThat(alone(learnText(stories), InventedSite.text(next, 9))).isEqualTo(next.lines());
    }

    @Test
    void aHeadlineInTheListOfTheMostReadIsStillTheHeadlineOfItsOwnPage() {
        List<String> paragraphs =
                InventedSite.story(4).paragraphs().stream()
                        .map(p -> p.replace("دوار النخلة", "دوار المكتبة المتنقلة"))
                        .toList();
        Story story = new Story(MOST_READ, paragraphs);
        BoilerplateRemover remover =
                SiteTemplate.learn(InventedSite.html(3)).around(BoilerplateRemover.standard());

        for (Page page : List.of(InventedSite.html(story, 9), InventedSite.text(story, 9))) {
            Content content = remover.remove(page);

            assertThat(content.title()).contains(MOST_READ);
            assertThat(Fixtures.kept(content)).isEqualTo(paragraphs);
        }
    }

    @Test
    void aShortLineOfTheSiteMayBeASubHeadingOfAStory() {
        Story story = InventedSite.story(3).with(1, "ملاعب");

        assertThat(alone(SiteTemplate.learn(InventedSite.text(3)), InventedSite.text(story, 9)))
                .isEqualTo(story.lines());
        assertThat(alone(SiteTemplate.learn(InventedSite.html(3)), InventedSite.html(story, 9)))
                .isEqualTo(story.lines());
    }

    @Test
    void anotherSitesTemplateDoesNoHarm() {
        SiteTemplate template = SiteTemplate.learn(InventedSite.html(5));

        for (Fixtures.Story story : Fixtures.stories()) {
            Content before = BoilerplateRemover.standard().remove(story.page());

            assertThat(
                            Fixtures.kept(
                                    template.around(BoilerplateRemover.standard())
                                            .remove(story.page())))
                    .as(story.name())
                    .isEqualTo(Fixtures.kept(before));
        }
    }

    @Test
    void itOnlyEverTakesOut() {
        Page page = InventedSite.html(4).get(3);
        Content before = BoilerplateRemover.standard().remove(page);
        Content after = SiteTemplate.learn(InventedSite.html(3)).remove(before);

        for (Block block : page.blocks()) {
            if (!before.label(block).isBody()) {
                assertThat(after.label(block)).isEqualTo(before.label(block));
                assertThat(after.evidence(block)).isEqualTo(before.evidence(block));
            }
        }
        assertThat(after.title()).isEqualTo(before.title());
    }

    /** A remover that takes the longest block for the story and so falls for the rules. */
    private static Content longestOnly(Content content) {
        Block longest =
                content.kept().stream()
                        .max(Comparator.comparing(block -> block.text().length()))
                        .orElseThrow();
        Content.Builder result = content.toBuilder();
        content.kept().stream()
                .filter(block -> block != longest)
                .forEach(block -> result.label(block, Label.OTHER, "shorter"));
        return result.build();
    }

    @Test
    void aRemoverThatFellForTheFrameIsRunAgainWithoutIt() {
        Story story = InventedSite.story(3);
        Page page = InventedSite.html(story, 9);
        SiteTemplate template = SiteTemplate.learn(InventedSite.html(3));
        BoilerplateRemover longest = SiteTemplateTest::longestOnly;

        assertThat(Fixtures.kept(longest.remove(page))).containsExactly(RULES);
        assertThat(Fixtures.kept(template.around(longest).remove(page)))
                .hasSize(1)
                .allMatch(story.paragraphs()::contains);
    }

    @Test
    void aTemplateIsBounded() {
        List<Page> pages = new ArrayList<>();
        for (int page = 0; page < 3; page++) {
            List<String> lines = new ArrayList<>(InventedSite.story(page).lines());
            for (int i = 0; i < 5000; i++) {
                String word = Integer.toString(i, 26).replaceAll("[0-9]", "z");
                lines.add(
                        "menu "
                                + word
                                + " "
                                + Integer.toBinaryString(i).replace('0', 'o').replace('1', 'l'));
            }
            lines.add("long ".repeat(500));
            pages.add(Page.ofText(String.join("\n", lines)));
        }

        SiteTemplate template = SiteTemplate.learn(pages);

        assertThat(template.size()).isEqualTo(2000);
        assertThat(TemplateJson.read(template.toJson()).lines())
                .allMatch(line -> line.text().length() <= TemplateLine.LONGEST);
    }

    @Test
    void jsonKeepsAllOfIt() {
        SiteTemplate template = SiteTemplate.learn(InventedSite.html(4));
        SiteTemplate read = SiteTemplate.fromJson(template.toJson());

        assertThat(read).isEqualTo(template).hasSameHashCodeAs(template);
        assertThat(read.toJson()).isEqualTo(template.toJson());
        assertThat(template.toJson()).contains("\"khabarTemplate\": 1", "ملاعب");
        assertThat(template).hasToString("SiteTemplate[" + template.size() + " lines of 4 pages]");
        assertThat(template).isNotEqualTo(SiteTemplate.learn(InventedSite.text(4)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "text",
                "{",
                "{}",
                "{\"khabarTemplate\": \"one\"}",
                "{\"khabarTemplate\": {}}",
                "{\"khabarTemplate\": null}",
                "{\"khabarTemplate\": 1}",
                "{\"khabarTemplate\": 1, \"pages\": 3}",
                "{\"khabarTemplate\": 1, \"pages\": [], \"lines\": []}",
                "{\"khabarTemplate\": 1, \"pages\": \"x\", \"lines\": []}",
                "{\"khabarTemplate\": 1, \"pages\": 3, \"lines\": [1]}",
                "{\"khabarTemplate\": 1, \"pages\": 3, \"lines\": [{\"text\": \"x\"}]}",
                "{\"khabarTemplate\": 1, \"pages\": 3, \"lines\": [{\"text\": null, \"pages\": 3,"
                        + " \"prose\": true, \"places\": []}]}"
            })
    void whatIsNoTemplateIsRefused(String json) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SiteTemplate.fromJson(json))
                .withMessageStartingWith("json is no site template: ");
    }

    @Test
    void anotherVersionIsRefusedByItsNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SiteTemplate.fromJson("{\"khabarTemplate\": 7}"))
                .withMessage(
                        "json is a site template of version 7, but this library reads version 1");
    }

    @Test
    void deepJsonIsRefusedToo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SiteTemplate.fromJson("[".repeat(100_000)));
    }

    @Test
    void nullIsRefusedByName() {
        SiteTemplate template = SiteTemplate.learn(List.of());

        assertThatNullPointerException()
                .isThrownBy(() -> SiteTemplate.learn(null))
                .withMessageContaining("pages");
        assertThatNullPointerException()
                .isThrownBy(() -> SiteTemplate.learn(Arrays.asList((Page) null)))
                .withMessageContaining("pages");
        assertThatNullPointerException()
                .isThrownBy(() -> SiteTemplate.fromJson(null))
                .withMessageContaining("json");
        assertThatNullPointerException()
                .isThrownBy(() -> template.around(null))
                .withMessageContaining("remover");
        assertThatNullPointerException()
                .isThrownBy(() -> template.remove((Content) null))
                .withMessageContaining("content");
    }

    private static SiteTemplate learnHtml(List<Story> stories) {
        return SiteTemplate.learn(stories.stream().map(s -> InventedSite.html(s, 7)).toList());
    }

    private static SiteTemplate learnText(List<Story> stories) {
        return SiteTemplate.learn(stories.stream().map(s -> InventedSite.text(s, 7)).toList());
    }

    /** Returns what a template keeps of a page without the help of another remover. */
    private static List<String> alone(SiteTemplate template, Page page) {
        return Fixtures.kept(template.remove(Content.of(page)));
    }
}
