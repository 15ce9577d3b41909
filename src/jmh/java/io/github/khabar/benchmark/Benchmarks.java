package io.github.khabar.benchmark;

import java.util.Collection;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs benchmarks as JMH's own main class does, counts the bytes they allocate too, and prints what
 * each costs beside the floor of the same run.
 */
public final class Benchmarks {
    private Benchmarks() {}

    /**
     * Runs what is asked for.
     *
     * @param args JMH's own arguments
     */
    public static void main(String[] args) throws CommandLineOptionException, RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.parent(new CommandLineOptions(args)).addProfiler(GCProfiler.class);
        Collection<RunResult> results = new Runner(options.build()).run();
        System.out.print(RatioTable.of(results));
    }
}
