package io.github.khabar.cli.run;

import io.github.khabar.cli.terminal.Terminal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal how far a run has come, at what rate, and how long it will take. */
public final class Progress implements AutoCloseable {
    private static final int MILLISECONDS_BETWEEN = 250;
    private static final long KILOBYTE = 1000;
    private static final long MEGABYTE = 1000 * KILOBYTE;
    private static final long FEW = 10 * MEGABYTE;

    private final @Nullable ProgressBar bar;
    private long pages;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** Returns one that shows nothing. */
    public static Progress hidden() {
        return new Progress(null);
    }

    /**
     * Begins to show it, where somebody would see it.
     *
     * @param terminal where
     * @param bytes gives how many bytes there are to read, or -1 if that is not known
     */
    public static Progress on(Terminal terminal, LongSupplier bytes) {
        OptionalInt width = terminal.width();
        if (width.isEmpty()) {
            return hidden();
        }
        long total = bytes.getAsLong();
        boolean few = total >= 0 && total < FEW;
        return new Progress(
                new ProgressBarBuilder()
                        .setTaskName("parse")
                        .setInitialMax(total)
                        .setUnit(few ? " kB" : " MB", few ? KILOBYTE : MEGABYTE)
                        .setUpdateIntervalMillis(MILLISECONDS_BETWEEN)
                        .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                        .showSpeed(
                                new DecimalFormat(
                                        "0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
                        .setConsumer(new StatusLine(terminal, width.getAsInt() - 1))
                        .clearDisplayOnFinish()
                        .build());
    }

    /** Returns whether somebody sees it. */
    public boolean isShown() {
        return bar != null;
    }

    /** So many bytes more have been read. */
    void advance(long bytes) {
        if (bar != null) {
            bar.stepBy(bytes);
        }
    }

    /** One page more is done with. */
    void page() {
        pages++;
        if (bar != null) {
            Duration elapsed = bar.getTotalElapsed();
            long rate = pages * KILOBYTE / Math.max(elapsed.toMillis(), 1);
            bar.setExtraMessage(String.format(Locale.ROOT, ", %,d pages, %,d/s", pages, rate));
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    /** Puts the bar where messages do not run into it. */
    private record StatusLine(Terminal terminal, int getMaxRenderedLength)
            implements ProgressBarConsumer {
        @Override
        public void accept(String rendered) {
            terminal.showStatus(rendered);
        }

        @Override
        public void clear() {
            terminal.showStatus("");
        }

        @Override
        public void close() {
            clear();
        }
    }
}
