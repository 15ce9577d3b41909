package io.github.khabar.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.page.Content;
import io.github.khabar.page.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every template, whatever the pages. */
class SiteTemplateProperties {
    private static final List<String> LINES =
            List.of(
                    "أخبار",
                    "ملاعب",
                    "الساعة 10:30",
                    "الساعة 11:45",
                    "© 2024",
                    "7",
                    "شاهد أيضا ما كتبناه أمس",
                    InventedSite.RULES,
                    InventedSite.MOST_READ);

    @Property(tries = 100)
    void theOrderOfThePagesDoesNotMatter(@ForAll("pages") List<Page> pages, @ForAll long seed) {
        List<Page> shuffled = new ArrayList<>(pages);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(SiteTemplate.learn(shuffled)).isEqualTo(SiteTemplate.learn(pages));
    }

    @Property(tries = 100)
    void readingEveryPageTwiceTeachesNothingMore(@ForAll("pages") List<Page> pages) {
        List<Page> twice = new ArrayList<>(pages);
        twice.addAll(pages);

        assertThat(SiteTemplate.learn(twice)).isEqualTo(SiteTemplate.learn(pages));
    }

    @Property(tries = 100)
    void jsonKeepsEveryTemplate(@ForAll("pages") List<Page> pages) {
        SiteTemplate template = SiteTemplate.learn(pages);

        assertThat(SiteTemplate.fromJson(template.toJson())).isEqualTo(template);
    }

    @Property(tries = 100)
    void whatIsTakenOutStaysOut(@ForAll("pages") List<Page> pages, @ForAll("page") Page page) {
        SiteTemplate template = SiteTemplate.learn(pages);
        Content once = template.remove(Content.of(page));

        assertThat(once.kept()).containsAll(template.remove(once).kept());
    }

    @Property(tries = 100)
    void fewerThanThreeStoriesTeachNothing(@ForAll("page") Page one, @ForAll("page") Page other) {
        assertThat(SiteTemplate.learn(List.of(one, other, one, other)).size()).isZero();
    }

    @Property(tries = 100)
    void aParagraphOfOneStoryIsNeverTakenOut(@ForAll("pages") List<Page> pages) {
        SiteTemplate template = SiteTemplate.learn(pages);

        for (int story = 0; story < 35; story++) {
            assertThat(
                            Fixtures.kept(
                                    template.remove(
                                            Content.of(
                                                    InventedSite.html(
                                                            InventedSite.story(story), 9)))))
                    .containsAll(InventedSite.story(story).lines());
        }
    }

    @Property(tries = 100)
    void anyPagesAreTaken(@ForAll List<String> pages, @ForAll String page) {
        List<Page> all = new ArrayList<>();
        pages.forEach(text -> all.add(Page.ofText(text)));
        pages.forEach(html -> all.add(Page.ofHtml("<p>" + html)));
        SiteTemplate template = SiteTemplate.learn(all);

        assertThat(template.remove(Content.of(Page.ofText(page))).kept()).isNotNull();
        assertThat(SiteTemplate.fromJson(template.toJson())).isEqualTo(template);
    }

    @Provide
    Arbitrary<Page> page() {
        Arbitrary<List<String>> frame = Arbitraries.of(LINES).list().ofMaxSize(6);
        Arbitrary<Integer> story = Arbitraries.integers().between(0, 34);
        return Combinators.combine(frame, frame, story, Arbitraries.of(true, false))
                .as(SiteTemplateProperties::page);
    }

    @Provide
    Arbitrary<List<Page>> pages() {
        return page().list().ofMaxSize(8);
    }

    private static Page page(List<String> above, List<String> below, int story, boolean html) {
        List<String> lines = new ArrayList<>(above);
        lines.addAll(InventedSite.story(story).lines());
        lines.addAll(below);
        return html
                ? Page.ofHtml("<div class=a><p>" + String.join("</p><p>", lines) + "</p></div>")
                : Page.ofText(String.join("\n", lines));
    }
}
