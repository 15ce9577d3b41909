package io.github.khabar.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pages that expand a hundredfold are worked on together only as far as memory goes. */
@Timeout(30)
class MemoryShareTest {
    @Test
    void noMoreIsTakenTogetherThanThereIs() throws InterruptedException {
        MemoryShare memory = new MemoryShare(100);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(200);
        ExecutorService workers = Executors.newFixedThreadPool(8);
        for (int i = 0; i < 200; i++) {
            int bytes = 1 + i % 60;
            workers.execute(
                    () ->
                            memory.with(
                                    bytes,
                                    () -> {
                                        most.accumulateAndGet(now.addAndGet(bytes), Math::max);
                                        Thread.onSpinWait();
                                        now.addAndGet(-bytes);
                                        done.countDown();
                                        return bytes;
                                    }));
        }
        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        workers.shutdownNow();
        assertThat(most.get()).isPositive().isLessThanOrEqualTo(100);
    }

    @Test
    void aPageLargerThanAllTakesAll() {
        MemoryShare memory = new MemoryShare(100);
        assertThat(memory.with(Long.MAX_VALUE, () -> "worked on")).isEqualTo("worked on");
        assertThat(memory.with(0, () -> "nothing")).isEqualTo("nothing");
    }

    @Test
    void whatFailedGivesItsShareBack() {
        MemoryShare memory = new MemoryShare(100);
        for (int i = 0; i < 3; i++) {
            assertThatIllegalStateException().isThrownBy(() -> memory.with(100, this::fail));
        }
        assertThat(memory.with(100, () -> "free")).isEqualTo("free");
    }

    private String fail() {
        throw new IllegalStateException("on purpose");
    }
}
