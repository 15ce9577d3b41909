package io.github.khabar.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.page.Block;
import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import io.github.khabar.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the standard remover promises of any page. */
class RemoverProperties {
    private static final BoilerplateRemover STANDARD = BoilerplateRemover.standard();
    private static final List<Fixtures.Story> STORIES = Fixtures.stories();
    private static final String INVISIBLE =
            "\u0640\u064B\u064E\u0651\u0652\u0670\u200F\u200E\u061C";

    @Property
    void anyTextIsLabelled(@ForAll @From("anyText") String text) {
        assertSound(STANDARD.remove(Page.ofText(text)));
    }

    @Property(tries = 300)
    void anyMarkupIsLabelled(@ForAll @From("anyMarkup") String html) {
        assertSound(STANDARD.remove(Page.ofHtml(html)));
    }

    @Property(tries = 200)
    void anyMixtureOfPagesIsLabelled(@ForAll @From("mixtures") List<String> lines) {
        assertSound(STANDARD.remove(Page.ofText(String.join("\n", lines))));
    }

    @Property(tries = 100)
    void theSamePageGivesTheSameAnswer(@ForAll @From("mixtures") List<String> lines) {
        String text = String.join("\n", lines);

        assertThat(print(STANDARD.remove(Page.ofText(text))))
                .isEqualTo(print(STANDARD.remove(Page.ofText(text))));
    }

    @Property(tries = 100)
    void marksThatChangeNoWordChangeNothing(
            @ForAll @From("stories") Fixtures.Story story, @ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder marked = new StringBuilder();
        for (char c : story.source().toCharArray()) {
            marked.append(c);
            if (c >= 'ب' && c <= 'ي' && random.nextInt(4) == 0) {
                marked.append(INVISIBLE.charAt(random.nextInt(INVISIBLE.length())));
            }
        }
        Content plain = STANDARD.remove(story.page());
        Content same = STANDARD.remove(Fixtures.pageOf(story.name(), marked.toString()));

        assertThat(bodies(same)).isEqualTo(bodies(plain));
    }

    @Property(tries = 60)
    void whatIsKeptOfAStoryIsKeptAgain(@ForAll @From("textStories") Fixtures.Story story) {
        List<String> kept = Fixtures.kept(STANDARD.remove(story.page()));

        assertThat(Fixtures.kept(STANDARD.remove(Page.ofText(String.join("\n", kept)))))
                .isEqualTo(kept);
    }

    @Property(tries = 60)
    void aTruncatedPageGivesNoMoreThanTheWholeOne(
            @ForAll @From("textStories") Fixtures.Story story, @ForAll long seed) {
        int end = new Random(seed).nextInt(story.source().length());

        assertSound(STANDARD.remove(Page.ofText(story.source().substring(0, end))));
    }

    @Provide
    Arbitrary<Fixtures.Story> stories() {
        return Arbitraries.of(STORIES);
    }

    @Provide
    Arbitrary<Fixtures.Story> textStories() {
        return Arbitraries.of(STORIES.stream().filter(s -> !s.isHtml()).toList());
    }

    /** Lines of all fixture pages in any order: heads without stories, stories without heads. */
    @Provide
    Arbitrary<List<String>> mixtures() {
        List<String> lines = new ArrayList<>();
        for (Fixtures.Story story : STORIES) {
            lines.addAll(story.isHtml() ? story.paragraphs() : story.source().lines().toList());
        }
        return Arbitraries.of(lines).list().ofMaxSize(60);
    }

    @Provide
    Arbitrary<String> anyText() {
        Arbitrary<String> wild = Arbitraries.strings().ofMaxLength(300);
        Arbitrary<String> arabic =
                Arbitraries.strings()
                        .withChars(
                                "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئ 0123456789.،؛:؟!\n\r"
                                        + "\t-–|/«»()ـ")
                        .ofMaxLength(800);
        return Arbitraries.oneOf(wild, arabic);
    }

    @Provide
    Arbitrary<String> anyMarkup() {
        List<String> pieces =
                List.of(
                        "<div class=\"related\">",
                        "<p>",
                        "</p>",
                        "<br>",
                        "</div>",
                        "<h1>",
                        "</h1>",
                        "<li>",
                        "<a href=\"/x\">",
                        "</a>",
                        "<td>",
                        "<table>",
                        "<aside>",
                        "</aside>",
                        "<img src=a.jpg>",
                        "<blockquote class=\"twitter-tweet\">",
                        "<figcaption>",
                        "<span>",
                        "<article>",
                        STORIES.get(0).paragraphs().get(0),
                        STORIES.get(1).paragraphs().get(0),
                        STORIES.get(0).title(),
                        "اقرأ أيضا",
                        "التعليقات",
                        "12/11/2025",
                        "بقلم: سناء الودغيري");
        return Arbitraries.of(pieces).list().ofMaxSize(80).map(parts -> String.join("\n", parts));
    }

    /**
     * Every block has one label; what is kept is the page's own, in its order; nothing is kept
     * without confidence, and only stripped text has a headline without a story.
     */
    private static void assertSound(Content content) {
        List<Block> blocks = content.page().blocks();

        assertThat(content.kept().size() + content.removed().size()).isEqualTo(blocks.size());
        assertThat(content.kept())
                .isSortedAccordingTo((a, b) -> Integer.compare(a.index(), b.index()));
        assertThat(content.removed()).allSatisfy(b -> assertThat(content.evidence(b)).isNotBlank());
        assertThat(content.confidence() > 0).isEqualTo(!Fixtures.kept(content).isEmpty());
        boolean text = content.page().isText();
        assertThat(content.title().isEmpty() || text || content.confidence() > 0).isTrue();
    }

    private static List<Boolean> bodies(Content content) {
        return labels(content).stream().map(Label::isBody).toList();
    }

    private static List<Label> labels(Content content) {
        return content.page().blocks().stream().map(content::label).toList();
    }

    private static String print(Content content) {
        return content.title() + " " + content.confidence() + " " + labels(content);
    }
}
