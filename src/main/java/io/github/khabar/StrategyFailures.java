package io.github.khabar;

import io.github.khabar.page.Notice;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Runs callers' strategies so that one that fails costs its own answer alone, and is named. */
final class StrategyFailures {
    private static final String LAMBDA = "$$Lambda";

    /** A parser may fail on each line of a page, and say the line: nobody reads more. */
    private static final int MOST_NOTICES = 10;

    private static final int LONGEST_DETAIL = 500;

    private final Set<Notice> notices = new LinkedHashSet<>();

    /** Returns a notice for every strategy that failed. */
    List<Notice> notices() {
        return new ArrayList<>(notices);
    }

    /**
     * Runs a strategy. Whatever its class throws, or cannot link, is its own failure, a stack
     * overflow too; only when the machine itself is at an end does the page fail with it.
     *
     * @param strategy whom a failure is told of
     * @param run gives its answer, checked
     * @param otherwise gives what stands in for it
     */
    <T> T guard(Object strategy, Supplier<T> run, Supplier<T> otherwise) {
        try {
            T answer = run.get();
            if (answer != null) {
                return answer;
            }
            add(strategy, new NullPointerException("the strategy returned null"));
        } catch (Throwable e) {
            rethrowFatal(e);
            add(strategy, e);
        }
        return otherwise.get();
    }

    private static void rethrowFatal(Throwable cause) {
        if (cause instanceof VirtualMachineError fatal && !(cause instanceof StackOverflowError)) {
            throw fatal;
        }
    }

    private void add(Object strategy, Throwable cause) {
        if (cause instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        String detail = nameOf(strategy.getClass().getName()) + ": " + describe(cause);
        if (notices.size() < MOST_NOTICES) {
            String shown = detail.substring(0, Math.min(detail.length(), LONGEST_DETAIL));
            notices.add(new Notice(Notice.Kind.STRATEGY_FAILED, shown));
        }
        ParseLog.failed(detail);
    }

    /** An exception of a caller's own may throw where it is asked for its message. */
    private static String describe(Throwable cause) {
        try {
            return String.valueOf(cause);
        } catch (Throwable e) {
            rethrowFatal(e);
            return cause.getClass().getName();
        }
    }

    /** Takes off a lambda's number and address, which differ from run to run. */
    private static String nameOf(String type) {
        int lambda = type.indexOf(LAMBDA);
        return lambda < 0 ? type : type.substring(0, lambda + LAMBDA.length());
    }
}
