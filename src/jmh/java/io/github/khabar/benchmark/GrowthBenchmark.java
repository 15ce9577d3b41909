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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a page costs as it grows from ten thousand to ten million characters. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms1500m", "-Xmx1500m"})
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@State(Scope.Thread)
public class GrowthBenchmark {
    @Param({"10000", "100000", "1000000", "10000000"})
    int characters;

    private final NewsParser parser = NewsParser.create();
    private String html = "";
    private String text = "";

    /** Writes the page, which is not measured. */
    @Setup
    public void write() {
        html = RepeatedPage.of(characters);
        text = NewsText.of(characters);
    }

    /** jsoup's parse alone. */
    @Benchmark
    public Document floorJsoup() {
        return Jsoup.parse(html, NewsPages.URL);
    }

    /** Khabar, whole. */
    @Benchmark
    public Article khabar() {
        return parser.parse(html, NewsPages.URL);
    }

    /** Khabar on stripped text. */
    @Benchmark
    public Article khabarOnText() {
        return parser.parseText(text);
    }
}
