package io.github.khabar.cli.run;

import io.github.khabar.cli.input.Skip;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a run has done, in a few lines for people. */
public final class RunSummary {
    private static final double NANOSECONDS = 1e9;
    private static final double MILLISECONDS = 1e6;
    private static final double KILOBYTE = 1e3;
    private static final double MEGABYTE = 1e6;

    private RunSummary() {}

    /**
     * Returns the lines.
     *
     * @param tally what was counted
     * @param nanoseconds how long the run took
     * @param threads in how many threads
     */
    public static List<String> of(Tally tally, long nanoseconds, int threads) {
        List<String> lines = new ArrayList<>();
        lines.add(speed(tally, Math.max(nanoseconds, 1) / NANOSECONDS, threads));
        lines.add(counts(tally));
        for (Tally.Slow page : tally.slowest()) {
            double milliseconds = page.nanoseconds() / MILLISECONDS;
            lines.add(
                    String.format(Locale.ROOT, "slowest: %,.0f ms %s", milliseconds, page.name()));
        }
        return lines;
    }

    private static String speed(Tally tally, double seconds, int threads) {
        return String.format(
                Locale.ROOT,
                "%,d pages, %s in %,.1f s: %,.1f pages/s, %s/s (threads: %d)",
                tally.pages(),
                size((double) tally.bytes()),
                seconds,
                tally.pages() / seconds,
                size(tally.bytes() / seconds),
                threads);
    }

    private static String size(double bytes) {
        return bytes < MEGABYTE
                ? String.format(Locale.ROOT, "%,.1f kB", bytes / KILOBYTE)
                : String.format(Locale.ROOT, "%,.1f MB", bytes / MEGABYTE);
    }

    private static String counts(Tally tally) {
        Map<Skip, Long> skipped = tally.skipped();
        String reasons =
                skipped.entrySet().stream()
                        .map(RunSummary::reason)
                        .collect(Collectors.joining(", ", " (", ")"));
        return String.format(
                Locale.ROOT,
                "%,d written, %,d of them empty; %,d failed; %,d skipped%s%s",
                tally.written(),
                tally.empty(),
                tally.failed(),
                skipped.values().stream().mapToLong(Long::longValue).sum(),
                skipped.isEmpty() ? "" : reasons,
                truncated(tally.cutOff()));
    }

    private static String truncated(long pages) {
        return pages == 0 ? "" : String.format(Locale.ROOT, "; %,d cut off by the crawler", pages);
    }

    private static String reason(Map.Entry<Skip, Long> count) {
        return String.format(Locale.ROOT, "%,d %s", count.getValue(), count.getKey().words());
    }
}
