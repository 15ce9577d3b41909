package io.github.khabar.cli.run;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * The memory that pages may take at once, counted in their own bytes: whoever works on a page takes
 * as much as the page has, and waits where others have it.
 */
public final class MemoryShare {
    private final int all;
    private final Semaphore left;

    /**
     * Sets how much there is.
     *
     * @param bytes how many bytes the pages may have together; a larger page takes all
     */
    public MemoryShare(long bytes) {
        all = (int) Math.min(Math.max(bytes, 1), Integer.MAX_VALUE);
        left = new Semaphore(all, true);
    }

    /**
     * Works on a page when its bytes are free.
     *
     * @param bytes how many it has
     * @param work the work
     */
    public <T> T with(long bytes, Supplier<T> work) {
        int taken = (int) Math.min(Math.max(bytes, 0), all);
        left.acquireUninterruptibly(taken);
        try {
            return work.get();
        } finally {
            left.release(taken);
        }
    }
}
