package io.github.khabar.benchmark;

import io.github.khabar.NewsParser;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How often all pages are parsed in a second by one parser that one thread, or two, share; and, to
 * tell what the machine's second core is worth, the same of jsoup alone.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 2,
        jvmArgs = {"-Xms1500m", "-Xmx1500m"})
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
public class ThreadsBenchmark {
    private final List<String> pages = NewsPages.html();
    private final NewsParser parser = NewsParser.create();

    /** One thread, which is the floor. */
    @Benchmark
    @Threads(1)
    public void floorOneThread(Blackhole hole) {
        parseAll(hole);
    }

    /** Two threads. */
    @Benchmark
    @Threads(2)
    public void twoThreads(Blackhole hole) {
        parseAll(hole);
    }

    /** jsoup alone, one thread. */
    @Benchmark
    @Threads(1)
    public void jsoupOneThread(Blackhole hole) {
        readAll(hole);
    }

    /** jsoup alone, two threads. */
    @Benchmark
    @Threads(2)
    public void jsoupTwoThreads(Blackhole hole) {
        readAll(hole);
    }

    private void readAll(Blackhole hole) {
        for (String page : pages) {
            hole.consume(Jsoup.parse(page, NewsPages.URL));
        }
    }

    private void parseAll(Blackhole hole) {
        for (String page : pages) {
            hole.consume(parser.parse(page, NewsPages.URL));
        }
    }
}
