package io.github.khabar.benchmark;

import io.github.khabar.date.DateContext;
import io.github.khabar.date.DateMention;
import io.github.khabar.date.DateParser;
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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many characters of running Arabic news text are searched for dates in a second, on one
 * thread: an operation is one character, so the score is characters a second.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 3,
        jvmArgs = {"-Xms1500m", "-Xmx1500m"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DateBenchmark {
    private static final int TEN_THOUSAND = 10_000;
    private static final int MILLION = 1_000_000;
    private static final int TEN_MILLION = 10_000_000;

    /** The parser under test and a text of ten thousand characters. */
    @State(Scope.Thread)
    public static class ShortText {
        final DateParser parser = DateParser.standard();
        final String text = NewsText.of(TEN_THOUSAND);
    }

    /** The parser under test and a text of a million characters. */
    @State(Scope.Thread)
    public static class LongText {
        final DateParser parser = DateParser.standard();
        final String text = NewsText.of(MILLION);
    }

    /** The parser under test and a text of ten million characters. */
    @State(Scope.Thread)
    public static class LongestText {
        final DateParser parser = DateParser.standard();
        final String text = NewsText.of(TEN_MILLION);
    }

    /** The other libraries' formats and the same text of ten thousand characters. */
    @State(Scope.Thread)
    public static class Peers {
        final String text = NewsText.of(TEN_THOUSAND);
        List<PeerFormats.Attempt> icu = List.of();
        List<PeerFormats.Attempt> javaTime = List.of();

        /** Makes the formats, which is not measured. */
        @Setup
        public void prepare() {
            icu = PeerFormats.icu();
            javaTime = PeerFormats.javaTime();
        }
    }

    /** {@link DateParser#find} on ten thousand characters. */
    @Benchmark
    @OperationsPerInvocation(TEN_THOUSAND)
    public List<DateMention> khabar10k(ShortText input) {
        return input.parser.find(input.text, DateContext.none());
    }

    /** {@link DateParser#find} on a million characters: as fast where its cost is linear. */
    @Benchmark
    @OperationsPerInvocation(MILLION)
    public List<DateMention> khabar1M(LongText input) {
        return input.parser.find(input.text, DateContext.none());
    }

    /** {@link DateParser#find} on ten million characters: as fast where its cost is linear. */
    @Benchmark
    @OperationsPerInvocation(TEN_MILLION)
    public List<DateMention> khabar10M(LongestText input) {
        return input.parser.find(input.text, DateContext.none());
    }

    /** ICU4J's lenient formats, tried at every digit. */
    @Benchmark
    @OperationsPerInvocation(TEN_THOUSAND)
    public int icu10k(Peers input) {
        return PeerFormats.count(input.text, input.icu);
    }

    /** The lenient formats of java.time, tried at every digit. */
    @Benchmark
    @OperationsPerInvocation(TEN_THOUSAND)
    public int javaTime10k(Peers input) {
        return PeerFormats.count(input.text, input.javaTime);
    }
}
