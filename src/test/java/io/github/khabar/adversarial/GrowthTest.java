package io.github.khabar.adversarial;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.khabar.Article;
import io.github.khabar.Explanation;
import io.github.khabar.NewsParser;
import io.github.khabar.boilerplate.SiteTemplate;
import io.github.khabar.byline.BylineExtractor;
import io.github.khabar.cli.report.Report;
import io.github.khabar.date.DateContext;
import io.github.khabar.date.DateParser;
import io.github.khabar.format.ArticleFormat;
import io.github.khabar.page.Page;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Twice the input costs at most 2.2 times the work, and no more memory than that. What is counted
 * is steps and bytes, which do not depend on the machine.
 */
class GrowthTest {
    private static final int SIZE = 12_000;
    private static final double MOST = 2.2;

    /** What a size may cost by chance: a list that grows, a path that is compiled. */
    private static final long STEPS_BY_CHANCE = 20_000;

    private static final long BYTES_BY_CHANCE = 500_000;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final ToLongFunction<String> PAGE = WorkCounter.of(ParsedPage.class);
    private static final ToLongFunction<String> TEXT = WorkCounter.of(ParsedText.class);
    private static final ToLongFunction<String> DATES = WorkCounter.of(FoundDates.class);
    private static final ToLongFunction<String> BYLINE = WorkCounter.of(ReadLine.class);
    private static final ToLongFunction<String> FORMS = WorkCounter.of(WrittenForms.class);
    private static final ToLongFunction<String> REPORT = WorkCounter.of(WrittenReport.class);
    private static final ToLongFunction<String> TEMPLATE = WorkCounter.of(LearntTemplate.class);

    /** What is done with a parsed page is held on a part of the families. */
    private static final int EACH = 8;

    static List<Family> texts() {
        return Families.texts();
    }

    static List<Family> markup() {
        return Families.markup();
    }

    /** A page of HTML, whole. */
    public static final class ParsedPage implements WorkCounter.Counted {
        private final NewsParser parser = NewsParser.create();

        @Override
        public void run(String input) {
            parser.parse(input, "https://example.ma/");
        }
    }

    /** A page of stripped text, whole. */
    public static final class ParsedText implements WorkCounter.Counted {
        private final NewsParser parser = NewsParser.create();

        @Override
        public void run(String input) {
            parser.parseText(input);
        }
    }

    /** The dates of a text. */
    public static final class FoundDates implements WorkCounter.Counted {
        private final DateParser parser = DateParser.standard();

        @Override
        public void run(String input) {
            parser.find(input, DateContext.none());
        }
    }

    /** The byline of a line. */
    public static final class ReadLine implements WorkCounter.Counted {
        @Override
        public void run(String input) {
            BylineExtractor.standard().parseLine(input);
        }
    }

    /** An article in each of its forms; of parsing it the bytes alone are counted. */
    public static final class WrittenForms implements WorkCounter.Counted {
        private static final List<ArticleFormat> FORMS =
                List.of(
                        ArticleFormat.html(),
                        ArticleFormat.jsonWithBody(),
                        ArticleFormat.jsonLd(),
                        ArticleFormat.markdownWithFrontMatter(),
                        ArticleFormat.tei(),
                        ArticleFormat.text());
        private final NewsParser parser = NewsParser.create();

        @Override
        public void run(String input) {
            long before = WorkCounter.steps;
            Article article = parser.parse(input, "https://example.ma/");
            WorkCounter.steps = before;
            FORMS.forEach(form -> form.write(article));
        }
    }

    /** The report on a page; of parsing it the bytes alone are counted. */
    public static final class WrittenReport implements WorkCounter.Counted {
        private final NewsParser parser = NewsParser.create();

        @Override
        public void run(String input) {
            long before = WorkCounter.steps;
            Explanation explanation = parser.explain(Page.ofHtml(input));
            WorkCounter.steps = before;
            Report.write("page", explanation);
        }
    }

    /** A template of three pages that differ in their story. */
    public static final class LearntTemplate implements WorkCounter.Counted {
        @Override
        public void run(String input) {
            SiteTemplate.learn(
                            List.of(
                                    Page.ofHtml(input),
                                    Page.ofHtml(input + "<p>" + "one ".repeat(40)),
                                    Page.ofHtml(input + "<p>" + "two ".repeat(40))))
                    .toJson();
        }
    }

    static List<Family> some() {
        List<Family> all = new ArrayList<>(markup());
        texts().forEach(
                        text ->
                                all.add(
                                        new Family(
                                                text.name(),
                                                size -> Story.inMarkup(text.of(size)))));
        return IntStream.range(0, all.size())
                .filter(i -> i % EACH == 0)
                .mapToObj(all::get)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("some")
    void whatIsWrittenOrLearntOfAPageOfTwiceTheSizeCostsAboutTwiceTheWork(Family family) {
        checkWriting(FORMS, family);
        checkWriting(REPORT, family);
        check(TEMPLATE, family);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("markup")
    void aPageOfTwiceTheSizeCostsAboutTwiceTheWork(Family family) {
        check(PAGE, family);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aTextOfTwiceTheLengthCostsAboutTwiceTheWork(Family family) {
        check(PAGE, new Family(family.name(), size -> Story.inMarkup(family.of(size))));
        check(TEXT, new Family(family.name(), size -> Story.inText(family.of(size))));
        check(DATES, family);
        check(BYLINE, family);
    }

    private static void check(ToLongFunction<String> work, Family family) {
        work.applyAsLong(family.of(SIZE / 8));
        Cost.of(work, family.of(2 * SIZE)).checkAfter(Cost.of(work, family.of(SIZE)), family);
    }

    /**
     * A story is told from the rest of a page at some size, and is written from there on: that is
     * no growth, and happens once.
     */
    private static void checkWriting(ToLongFunction<String> work, Family family) {
        work.applyAsLong(family.of(SIZE / 8));
        Cost once = Cost.of(work, family.of(SIZE));
        Cost twice = Cost.of(work, family.of(2 * SIZE));
        if (twice.steps > most(once.steps)) {
            Cost.of(work, family.of(4 * SIZE)).checkAfter(twice, family);
        } else {
            twice.checkAfter(once, family);
        }
    }

    private static long most(long steps) {
        return (long) (MOST * steps) + STEPS_BY_CHANCE;
    }

    private record Cost(long steps, long bytes) {
        static Cost of(ToLongFunction<String> work, String input) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            long steps = work.applyAsLong(input);
            return new Cost(steps, THREADS.getCurrentThreadAllocatedBytes() - before);
        }

        /** Checks that this is at most what twice an input may cost. */
        void checkAfter(Cost once, Family family) {
            assertThat(steps)
                    .as("steps of %s after %s", family, once.steps)
                    .isLessThanOrEqualTo(most(once.steps));
            assertThat(bytes)
                    .as("bytes of %s after %s", family, once.bytes)
                    .isLessThanOrEqualTo((long) (MOST * once.bytes) + BYTES_BY_CHANCE);
        }
    }
}
