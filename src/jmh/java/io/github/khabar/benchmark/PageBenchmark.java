package io.github.khabar.benchmark;

import com.chimbori.crux.articles.Article;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import io.github.khabar.NewsParser;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What the pages cost, all of them once an operation, on one thread: jsoup's parse alone, which is
 * the floor, Khabar, and the extractors that Java users have.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 2,
        jvmArgs = {"-Xms1500m", "-Xmx1500m"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class PageBenchmark {

    /** The pages as they came. */
    @State(Scope.Thread)
    public static class Pages {
        final List<String> html = NewsPages.html();
        final NewsParser parser = NewsParser.create();
    }

    /** The same pages stripped of their markup. */
    @State(Scope.Thread)
    public static class Texts {
        final List<String> texts = NewsPages.text();
        final NewsParser parser = NewsParser.create();
    }

    /** The pages, parsed by jsoup. */
    @State(Scope.Thread)
    public static class Documents {
        final NewsParser parser = NewsParser.create();
        List<Document> documents = List.of();

        /** Parses the pages, which is not measured. */
        @Setup
        public void parse() {
            documents =
                    NewsPages.html().stream()
                            .map(page -> Jsoup.parse(page, NewsPages.URL))
                            .toList();
        }
    }

    /** jsoup's parse alone. */
    @Benchmark
    public void floorJsoup(Pages input, Blackhole hole) {
        for (String page : input.html) {
            hole.consume(Jsoup.parse(page, NewsPages.URL));
        }
    }

    /** Khabar, whole: jsoup's parse, story, date, byline. */
    @Benchmark
    public void khabar(Pages input, Blackhole hole) {
        for (String page : input.html) {
            hole.consume(input.parser.parse(page, NewsPages.URL));
        }
    }

    /** Khabar for one that has parsed the page already. */
    @Benchmark
    public void khabarOnDocument(Documents input, Blackhole hole) {
        for (Document page : input.documents) {
            hole.consume(input.parser.parse(page, NewsPages.URL));
        }
    }

    /** Khabar on the same pages stripped of their markup. */
    @Benchmark
    public void khabarOnText(Texts input, Blackhole hole) {
        for (String text : input.texts) {
            hole.consume(input.parser.parseText(text));
        }
    }

    /** Readability4J: story, title, byline of the meta elements. */
    @Benchmark
    public void readability4j(Pages input, Blackhole hole) {
        for (String page : input.html) {
            hole.consume(new Readability4J(NewsPages.URL, page).parse());
        }
    }

    /** Crux: story and meta elements. */
    @Benchmark
    public void crux(Pages input, Blackhole hole) {
        for (String page : input.html) {
            hole.consume(cruxArticle(page));
        }
    }

    private static Article cruxArticle(String page) {
        return com.chimbori.crux.articles.ArticleExtractor.with(NewsPages.URL, page)
                .extractMetadata()
                .extractContent()
                .article();
    }

    /** boilerpipe's ArticleExtractor: the story's text alone. */
    @Benchmark
    public void boilerpipe(Pages input, Blackhole hole) throws BoilerpipeProcessingException {
        for (String page : input.html) {
            hole.consume(ArticleExtractor.INSTANCE.getText(page));
        }
    }
}
