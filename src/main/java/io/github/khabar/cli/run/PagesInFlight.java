package io.github.khabar.cli.run;

import io.github.khabar.cli.input.PageInput;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works on pages in several threads while the calling one fetches them and takes what comes out. A
 * page is in flight from when it is fetched until its outcome is taken; how many may be is bounded,
 * and so is what they weigh, so that memory does not grow with the input.
 */
public final class PagesInFlight {
    private static final int PAGES_PER_THREAD = 16;
    private static final int SHARE_OF_MEMORY = 8;

    /**
     * What the pages in flight may weigh, as they are and decompressed: an eighth of the memory.
     */
    public static final long MOST_BYTES = Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY;

    private final int threads;
    private final boolean inOrder;
    private final int mostPages;
    private final long mostBytes;

    /** Takes the outcomes of a run. */
    public interface Taker {
        /**
         * Takes an outcome.
         *
         * @param outcome what became of a page
         * @throws IOException if the run cannot go on
         */
        void take(Outcome outcome) throws IOException;
    }

    /**
     * Sets the bounds: sixteen pages a thread, and an eighth of the memory there is.
     *
     * @param threads how many threads work, at least 1
     * @param inOrder whether outcomes are taken in the order of the pages, or as they come
     */
    public PagesInFlight(int threads, boolean inOrder) {
        this(threads, inOrder, MOST_BYTES);
    }

    /**
     * Sets the bounds.
     *
     * @param threads how many threads work, at least 1
     * @param inOrder whether outcomes are taken in the order of the pages, or as they come
     * @param mostBytes what the pages in flight may weigh; a heavier one flies alone
     */
    public PagesInFlight(int threads, boolean inOrder, long mostBytes) {
        this.threads = threads;
        this.inOrder = inOrder;
        this.mostPages = threads * PAGES_PER_THREAD;
        this.mostBytes = mostBytes;
    }

    /** Returns how many pages may be in flight. */
    int mostPages() {
        return mostPages;
    }

    /**
     * Works on every page.
     *
     * @param pages the pages, fetched one at a time
     * @param work what is done with each; it must not throw
     * @param taker takes what comes out, in the calling thread
     * @throws IOException if the taker does
     * @throws IllegalStateException if the work throws; the message names the page and the cause
     */
    public void run(Iterator<PageInput> pages, Function<PageInput, Outcome> work, Taker taker)
            throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(threads, PagesInFlight::worker);
        try {
            new Flight(workers, work, taker).run(pages);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted").initCause(e);
        } finally {
            workers.shutdownNow();
        }
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "khabar-worker");
        thread.setDaemon(true);
        return thread;
    }

    /** One run. */
    private final class Flight {
        private final ExecutorService workers;
        private final Function<PageInput, Outcome> work;
        private final Taker taker;
        private final Deque<Future<Outcome>> begun = new ArrayDeque<>();
        private final BlockingQueue<Future<Outcome>> finished = new LinkedBlockingQueue<>();
        private int pages;
        private long bytes;

        Flight(ExecutorService workers, Function<PageInput, Outcome> work, Taker taker) {
            this.workers = workers;
            this.work = work;
            this.taker = taker;
        }

        void run(Iterator<PageInput> source) throws IOException, InterruptedException {
            while (source.hasNext()) {
                PageInput page = source.next();
                while (pages > 0 && isFullFor(page)) {
                    take(next());
                }
                begin(page);
                takeFinished();
            }
            while (pages > 0) {
                take(next());
            }
        }

        private boolean isFullFor(PageInput page) {
            return pages == mostPages || bytes + page.size() > mostBytes;
        }

        private void begin(PageInput page) {
            pages++;
            bytes += page.size();
            if (inOrder) {
                begun.add(workers.submit(() -> worked(page)));
            } else {
                new ExecutorCompletionService<>(workers, finished).submit(() -> worked(page));
            }
        }

        /** A broken installation fails with an error: the message then names the page and it. */
        private Outcome worked(PageInput page) {
            try {
                return work.apply(page);
            } catch (RuntimeException | Error e) {
                throw new IllegalStateException(page.name() + ": " + e, e);
            }
        }

        private void takeFinished() throws IOException, InterruptedException {
            for (Future<Outcome> one = nextFinished(); one != null; one = nextFinished()) {
                take(one);
            }
        }

        private @Nullable Future<Outcome> nextFinished() {
            if (!inOrder) {
                return finished.poll();
            }
            Future<Outcome> first = begun.peek();
            return first != null && first.isDone() ? begun.poll() : null;
        }

        private Future<Outcome> next() throws InterruptedException {
            return inOrder ? begun.remove() : finished.take();
        }

        private void take(Future<Outcome> done) throws IOException, InterruptedException {
            Outcome outcome = outcome(done);
            pages--;
            bytes -= outcome.page().size();
            taker.take(outcome);
        }

        private static Outcome outcome(Future<Outcome> done) throws InterruptedException {
            try {
                return done.get();
            } catch (ExecutionException e) {
                throw (IllegalStateException) e.getCause();
            }
        }
    }
}
