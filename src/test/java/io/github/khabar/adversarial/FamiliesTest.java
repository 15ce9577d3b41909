package io.github.khabar.adversarial;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.khabar.NewsParser;
import io.github.khabar.boilerplate.BoilerplateRemover;
import io.github.khabar.byline.BylineExtractor;
import io.github.khabar.date.DateContext;
import io.github.khabar.date.DateParser;
import io.github.khabar.date.PublicationDateExtractor;
import io.github.khabar.page.Content;
import io.github.khabar.page.Label;
import io.github.khabar.page.Page;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every hostile input of a small size gives a result that keeps its promises. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FamiliesTest {
    private static final int SIZE = 6_000;
    private static final String URL = "https://example.ma/news/1";
    private static final NewsParser PARSER = NewsParser.create();
    private static final DateParser DATES = DateParser.standard();
    private static final BylineExtractor BYLINES = BylineExtractor.standard();

    static List<Family> texts() {
        return Families.texts();
    }

    static List<Family> markup() {
        return Families.markup();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("markup")
    void anyMarkupGivesAnArticle(Family family) {
        String html = family.of(SIZE);
        Promises.check(PARSER, Page.ofHtml(html, URL));
        Promises.check(PARSER, Page.ofText(html));
    }

    /** As jsoup builds it without a limit of depth: a caller's own document may be that deep. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("markup")
    void anyDocumentGivesAnArticleAndStaysAsItIs(Family family) {
        Document document = Jsoup.parse(family.of(SIZE / 2));
        String before = document.outerHtml();
        Promises.check(PARSER, Page.ofDocument(document, URL));
        assertThat(document.outerHtml()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void anyTextInAStoryGivesAnArticle(Family family) {
        String text = family.of(SIZE);
        Promises.check(PARSER, Page.ofHtml(Story.inMarkup(text), URL));
        Promises.check(PARSER, Page.ofText(Story.inText(text)));
        Promises.check(PARSER, Page.ofText(text));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void eachStrategyReadsAnyText(Family family) {
        String text = family.of(SIZE);
        Promises.checkMentions(DATES.find(text, DateContext.none()), text);
        Promises.checkLine(BYLINES.parseLine(text), text);
        String line = text.substring(0, 150);
        Promises.checkMentions(DATES.find(line, DateContext.none()), line);
        Promises.checkLine(BYLINES.parseLine(line), line);
        Promises.checkLine(BYLINES.parseLine(line, text), line);
        BoilerplateRemover.standard().remove(Page.ofText(text));
    }

    /** A remover of another's may keep or name anything: the other strategies must bear it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("markup")
    void theOtherStrategiesReadAPageOfWhichNothingWasTakenOut(Family family) {
        Page page = Page.ofHtml(family.of(SIZE), URL);
        Content content = Content.of(page);
        Content.Builder titled = content.toBuilder().title("عنوان");
        page.blocks().stream()
                .filter(block -> block.index() % 3 == 0)
                .forEach(block -> titled.label(block, Label.TITLE, ""));
        for (Content labelled : List.of(content, titled.build())) {
            BYLINES.extract(labelled);
            PublicationDateExtractor.standard(DATES).extract(labelled, DateContext.none());
        }
    }
}
