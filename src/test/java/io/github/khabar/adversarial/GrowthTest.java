package io.github.khabar.adversarial;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.khabar.NewsParser;
import io.github.khabar.byline.BylineExtractor;
import io.github.khabar.date.DateContext;
import io.github.khabar.date.DateParser;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.ToLongFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Twice the input costs at most 2.2 times the work, and no more memory than that. What is counted
 * is steps and bytes, which do not depend on the machine.
 */
class GrowthTest {
    private static final int SIZE = 12_000;
    private static final double MOST = 2.2;

    /** What a size may cost by chance: a list that grows, a path that is compiled. */
    private static final long STEPS_BY_CHANCE = 20_000;

    private static final long BYTES_BY_CHANCE = 500_000;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final ToLongFunction<String> PAGE = WorkCounter.of(ParsedPage.class);
    private static final ToLongFunction<String> TEXT = WorkCounter.of(ParsedText.class);
    private static final ToLongFunction<String> DATES = WorkCounter.of(FoundDates.class);
    private static final ToLongFunction<String> BYLINE = WorkCounter.of(ReadLine.class);

    static List<Family> texts() {
        return Families.texts();
    }

    static List<Family> markup() {
        return Families.markup();
    }

    /** A page of HTML, whole. */
    public static final class ParsedPage implements WorkCounter.Counted {
        private final NewsParser parser = NewsParser.create();

        @Override
        public void run(String input) {
            parser.parse(input, "https://example.ma/");
        }
    }

    /** A page of stripped text, whole. */
    public static final class ParsedText implements WorkCounter.Counted {
        private final NewsParser parser = NewsParser.create();

        @Override
        public void run(String input) {
            parser.parseText(input);
        }
    }

    /** The dates of a text. */
    public static final class FoundDates implements WorkCounter.Counted {
        private final DateParser parser = DateParser.standard();

        @Override
        public void run(String input) {
            parser.find(input, DateContext.none());
        }
    }

    /** The byline of a line. */
    public static final class ReadLine implements WorkCounter.Counted {
        @Override
        public void run(String input) {
            BylineExtractor.standard().parseLine(input);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("markup")
    void aPageOfTwiceTheSizeCostsAboutTwiceTheWork(Family family) {
        check(PAGE, family);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aTextOfTwiceTheLengthCostsAboutTwiceTheWork(Family family) {
        check(PAGE, new Family(family.name(), size -> Story.inMarkup(family.of(size))));
        check(TEXT, new Family(family.name(), size -> Story.inText(family.of(size))));
        check(DATES, family);
        check(BYLINE, family);
    }

    private static void check(ToLongFunction<String> work, Family family) {
        work.applyAsLong(family.of(SIZE / 8));
        Cost once = Cost.of(work, family.of(SIZE));
        Cost twice = Cost.of(work, family.of(2 * SIZE));
        assertThat(twice.steps)
                .as("steps of %s after %s", family, once.steps)
                .isLessThanOrEqualTo((long) (MOST * once.steps) + STEPS_BY_CHANCE);
        assertThat(twice.bytes)
                .as("bytes of %s after %s", family, once.bytes)
                .isLessThanOrEqualTo((long) (MOST * once.bytes) + BYTES_BY_CHANCE);
    }

    private record Cost(long steps, long bytes) {
        static Cost of(ToLongFunction<String> work, String input) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            long steps = work.applyAsLong(input);
            return new Cost(steps, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
    }
}
