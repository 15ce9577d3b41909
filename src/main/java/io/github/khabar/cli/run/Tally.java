package io.github.khabar.cli.run;

import io.github.khabar.cli.input.InputEvents;
import io.github.khabar.cli.input.Skip;
import io.github.khabar.cli.terminal.Problem;
import io.github.khabar.cli.terminal.Terminal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Counts what becomes of a run's inputs, and tells of those that cannot be read. */
public final class Tally implements InputEvents {
    private static final int SLOWEST = 5;

    private final String command;
    private final Terminal terminal;
    private final Progress progress;
    private final Map<Skip, Long> skipped = new EnumMap<>(Skip.class);
    private final PriorityQueue<Slow> slowest =
            new PriorityQueue<>(Comparator.comparingLong(Slow::nanoseconds));
    private long pages;
    private long written;
    private long empty;
    private long truncated;
    private long failed;
    private long bytes;

    /**
     * A page that took long.
     *
     * @param name what messages call it
     * @param nanoseconds how long
     */
    record Slow(String name, long nanoseconds) {}

    /**
     * Begins at nothing.
     *
     * @param command what messages call the command
     * @param terminal where problems are told
     * @param progress is moved on
     */
    public Tally(String command, Terminal terminal, Progress progress) {
        this.command = command;
        this.terminal = terminal;
        this.progress = progress;
    }

    @Override
    public void failed(String input, Exception why) {
        terminal.complain(command, input, Problem.describe(why));
        failed++;
    }

    @Override
    public void skipped(Skip why) {
        skipped.merge(why, 1L, Long::sum);
    }

    @Override
    public void truncated() {
        truncated++;
    }

    @Override
    public void advanced(long more) {
        bytes += more;
        progress.advance(more);
    }

    /**
     * Counts a page whose article, if there is one, has been printed.
     *
     * @param outcome what became of the page
     */
    public void count(Outcome outcome) {
        pages++;
        if (outcome.failure() != null) {
            failed(outcome.page().name(), outcome.failure());
        } else if (outcome.skipped() != null) {
            skipped(outcome.skipped());
        } else {
            written++;
            empty += outcome.isEmpty() ? 1 : 0;
        }
        slowest.add(new Slow(outcome.page().name(), outcome.nanoseconds()));
        if (slowest.size() > SLOWEST) {
            slowest.remove();
        }
        progress.page();
    }

    /** Returns how many pages were parsed, with or without success. */
    public long pages() {
        return pages;
    }

    /** Returns how many articles were printed. */
    public long written() {
        return written;
    }

    /** Returns how many of them have no text. */
    long empty() {
        return empty;
    }

    /** Returns how many pages a crawler cut off. */
    long cutOff() {
        return truncated;
    }

    /** Returns how many inputs could not be read: pages, records, files. */
    public long failed() {
        return failed;
    }

    /** Returns how many pages and records gave no article for a reason. */
    public long count(Skip why) {
        return skipped.getOrDefault(why, 0L);
    }

    /** Returns how many records were no pages, by reason. */
    Map<Skip, Long> skipped() {
        return skipped;
    }

    /** Returns how many bytes were read, as they lie in their files. */
    long bytes() {
        return bytes;
    }

    /** Returns the pages that took longest, the slowest first. */
    List<Slow> slowest() {
        List<Slow> pagesThatTookLong = new ArrayList<>(slowest);
        pagesThatTookLong.sort(Comparator.comparingLong(Slow::nanoseconds).reversed());
        return pagesThatTookLong;
    }
}
