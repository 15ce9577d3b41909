package io.github.khabar.benchmark;

import io.github.khabar.Article;
import io.github.khabar.NewsParser;
import java.util.concurrent.TimeUnit;
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

/** What the first page costs after the start of the JVM: a fork a measurement, and no warm-up. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstPageBenchmark {

    /** A page of the usual size. */
    @State(Scope.Thread)
    public static class FirstPage {
        String html = "";

        /** Reads the page as a string, without a parser. */
        @Setup
        public void read() {
            html = RepeatedPage.of(50_000);
        }
    }

    /** jsoup's parse alone. */
    @Benchmark
    public Document floorJsoup(FirstPage page) {
        return Jsoup.parse(page.html, NewsPages.URL);
    }

    /** Khabar, whole. */
    @Benchmark
    public Article khabar(FirstPage page) {
        return NewsParser.create().parse(page.html, NewsPages.URL);
    }
}
