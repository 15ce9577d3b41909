package io.github.khabar.cli.run;

import picocli.CommandLine.Option;

/** How a run over many pages goes, and what it tells of itself. */
public final class RunOptions {
    private static final int MOST_THREADS = 1024;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many pages are parsed at once; by default, as many as processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--unordered",
            description = "Print articles as they come, not in the order of the input.")
    private boolean unordered;

    @Option(
            names = "--summary",
            description =
                    "Tell at the end what was read, written, skipped, how fast, and the slowest"
                            + " pages; done of itself on a terminal where there are several pages.")
    private boolean summary;

    @Option(
            names = {"-q", "--quiet"},
            description = "Show neither progress nor summary; problems are still told.")
    private boolean quiet;

    /**
     * Checks what cannot be checked option by option.
     *
     * @throws IllegalArgumentException if something is wrong
     */
    public void check() {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new IllegalArgumentException("--threads must be from 1 to " + MOST_THREADS);
        }
        if (summary && quiet) {
            throw new IllegalArgumentException("--summary and --quiet exclude each other");
        }
    }

    /** Returns how many pages are parsed at once. */
    public int threads() {
        return threads;
    }

    /** Returns whether articles are printed in the order of the input. */
    public boolean inOrder() {
        return !unordered;
    }

    /** Returns whether neither progress nor summary is shown. */
    public boolean quiet() {
        return quiet;
    }

    /**
     * Returns whether the run ends with a summary.
     *
     * @param isWatched whether somebody looks on at a terminal
     * @param pages how many pages there were
     */
    public boolean summary(boolean isWatched, long pages) {
        return summary || (isWatched && !quiet && pages > 1);
    }
}
