package io.github.khabar.benchmark;

import io.github.khabar.byline.BylineExtractor;
import io.github.khabar.text.FoldedText;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How many characters are folded, and how many of byline lines are read, in a second on one thread:
 * an operation is one character.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 2,
        jvmArgs = {"-Xms1500m", "-Xmx1500m"})
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Thread)
public class LineBenchmark {
    private static final int LENGTH = 10_000;

    private final BylineExtractor bylines = BylineExtractor.standard();
    private final String text = NewsText.of(LENGTH);
    private final List<String> lines = NewsText.bylines(LENGTH);
    private final List<String> paragraphs = text.lines().toList();

    /** {@link FoldedText#fold}: characters of news text. */
    @Benchmark
    @OperationsPerInvocation(LENGTH)
    public String fold() {
        return FoldedText.fold(text);
    }

    /** {@link FoldedText#of}, which keeps where each character came from. */
    @Benchmark
    @OperationsPerInvocation(LENGTH)
    public FoldedText foldWithOffsets() {
        return FoldedText.of(text);
    }

    /** {@link BylineExtractor#parseLine} on lines that are bylines. */
    @Benchmark
    @OperationsPerInvocation(LENGTH)
    public void parseBylines(Blackhole hole) {
        for (String line : lines) {
            hole.consume(bylines.parseLine(line));
        }
    }

    /** {@link BylineExtractor#parseLine} on paragraphs of news, which are none. */
    @Benchmark
    @OperationsPerInvocation(LENGTH)
    public void parseParagraphs(Blackhole hole) {
        for (String paragraph : paragraphs) {
            hole.consume(bylines.parseLine(paragraph));
        }
    }
}
