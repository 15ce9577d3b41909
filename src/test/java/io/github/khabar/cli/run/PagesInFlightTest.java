package io.github.khabar.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.khabar.cli.input.PageBytes;
import io.github.khabar.cli.input.PageInput;
import io.github.khabar.page.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Memory does not grow with the input, since no more than a window of it is ever in flight. */
class PagesInFlightTest {
    private static final long PLENTY = Long.MAX_VALUE / 2;

    /** A page that is a number. */
    private record Numbered(int number, long size) implements PageInput {
        @Override
        public String name() {
            return "page " + number;
        }

        @Override
        public String path() {
            return name();
        }

        @Override
        public String id() {
            return Integer.toString(number);
        }

        @Override
        public PageBytes bytes() {
            throw new AssertionError("nobody reads it");
        }

        @Override
        public Page page(PageBytes bytes, @Nullable String url) {
            throw new AssertionError("nobody reads it");
        }
    }

    /** Counts what is fetched and not yet taken. */
    private static final class Gauge {
        private final AtomicInteger pages = new AtomicInteger();
        private final AtomicLong bytes = new AtomicLong();
        private int mostPages;
        private long mostBytes;
        private final List<String> taken = new ArrayList<>();

        Iterator<PageInput> watch(int count, long size) {
            return IntStream.range(0, count)
                    .mapToObj(number -> (PageInput) new Numbered(number, size))
                    .map(this::fetched)
                    .iterator();
        }

        private PageInput fetched(PageInput page) {
            mostPages = Math.max(mostPages, pages.incrementAndGet());
            mostBytes = Math.max(mostBytes, bytes.addAndGet(page.size()));
            return page;
        }

        void take(Outcome outcome) {
            pages.decrementAndGet();
            bytes.addAndGet(-outcome.page().size());
            taken.add(outcome.page().id());
        }
    }

    @ParameterizedTest
    @CsvSource({"1, true", "1, false", "3, true", "3, false"})
    void noMorePagesAreInFlightThanTheWindowHolds(int threads, boolean inOrder) throws IOException {
        Gauge gauge = new Gauge();
        PagesInFlight flight = new PagesInFlight(threads, inOrder, PLENTY);

        flight.run(gauge.watch(2000, 1), PagesInFlightTest::work, gauge::take);

        assertThat(gauge.taken).hasSize(2000);
        assertThat(gauge.mostPages)
                .as("one is fetched before room is made for it")
                .isLessThanOrEqualTo(flight.mostPages() + 1);
        assertThat(gauge.pages).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noMoreBytesAreInFlightThanMemoryAllows(boolean inOrder) throws IOException {
        Gauge gauge = new Gauge();

        new PagesInFlight(3, inOrder, 1000)
                .run(gauge.watch(500, 300), PagesInFlightTest::work, gauge::take);

        assertThat(gauge.taken).hasSize(500);
        assertThat(gauge.mostBytes).isBetween(900L, 1000L + 300L);
    }

    @Test
    void aPageHeavierThanTheWindowFliesAlone() throws IOException {
        Gauge gauge = new Gauge();

        new PagesInFlight(3, true, 1000)
                .run(gauge.watch(20, 5000), PagesInFlightTest::work, gauge::take);

        assertThat(gauge.taken).hasSize(20);
        assertThat(gauge.mostPages).isEqualTo(2);
    }

    @Test
    void outcomesComeInTheOrderOfTheInput() throws IOException {
        Gauge gauge = new Gauge();

        new PagesInFlight(4, true, PLENTY)
                .run(gauge.watch(500, 1), PagesInFlightTest::work, gauge::take);

        assertThat(gauge.taken)
                .isEqualTo(IntStream.range(0, 500).mapToObj(Integer::toString).toList());
    }

    @Test
    void withoutOrderAnOutcomeNeedNotWaitForAnEarlierOne() throws IOException {
        Gauge gauge = new Gauge();
        CountDownLatch secondTaken = new CountDownLatch(1);

        new PagesInFlight(2, false, PLENTY)
                .run(
                        gauge.watch(2, 1),
                        page -> page.id().equals("0") ? after(secondTaken, page) : work(page),
                        outcome -> {
                            gauge.take(outcome);
                            secondTaken.countDown();
                        });

        assertThat(gauge.taken).containsExactly("1", "0");
    }

    @Test
    void aTakerThatFailsEndsTheRun() {
        Gauge gauge = new Gauge();

        assertThatThrownBy(
                        () ->
                                new PagesInFlight(2, true, PLENTY)
                                        .run(
                                                gauge.watch(Integer.MAX_VALUE, 1),
                                                PagesInFlightTest::work,
                                                outcome -> {
                                                    throw new IOException("full");
                                                }))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void workThatFailsEndsTheRunAndNamesThePageAndTheCause(boolean inOrder) {
        Gauge gauge = new Gauge();

        assertThatThrownBy(
                        () ->
                                new PagesInFlight(2, inOrder, PLENTY)
                                        .run(
                                                gauge.watch(1, 1),
                                                page -> {
                                                    throw new NoClassDefFoundError("a/Missing");
                                                },
                                                gauge::take))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("page 0: java.lang.NoClassDefFoundError: a/Missing");
    }

    private static Outcome work(PageInput page) {
        return Outcome.written(page, page.id(), false, 1);
    }

    private static Outcome after(CountDownLatch latch, PageInput page) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return work(page);
    }
}
