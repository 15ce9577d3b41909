package io.github.khabar.benchmark;

import io.github.khabar.NewsParser;
import io.github.khabar.adversarial.Families;
import io.github.khabar.adversarial.Family;
import io.github.khabar.adversarial.Story;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Parses every hostile family once as a page of five and once as a page of ten million characters,
 * and prints those whose time grew most. Run in a small heap it shows the memory's bound too.
 */
public final class FamilyGrowth {
    private static final int SIZE = 5_000_000;
    private static final double MOST = 2.2;
    private static final int REPEATS = 3;
    private static final int SHOWN = 20;
    private static final double NANOS = 1e9;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final NewsParser parser;

    private FamilyGrowth(NewsParser parser) {
        this.parser = parser;
    }

    /** What one family cost, in seconds of the thread's own time. */
    private record Cost(Family family, double once, double twice) {
        double growth() {
            return twice / once;
        }
    }

    /**
     * Runs the families.
     *
     * @param args a regular expression over their names, and nothing else
     */
    public static void main(String[] args) {
        FamilyGrowth growth = new FamilyGrowth(NewsParser.create());
        List<Cost> costs = new ArrayList<>();
        for (Family family : pages()) {
            if (args.length == 0 || family.name().matches(args[0])) {
                growth.add(family, costs);
            }
        }
        print(costs);
    }

    /** A family that does not fit the heap is told, and the others are tried all the same. */
    private void add(Family family, List<Cost> costs) {
        try {
            costs.add(cost(family));
        } catch (OutOfMemoryError e) {
            System.out.println("out of memory: " + family.name());
        }
    }

    private static List<Family> pages() {
        List<Family> pages = new ArrayList<>(Families.markup());
        for (Family text : Families.texts()) {
            pages.add(new Family(text.name(), size -> Story.inMarkup(text.of(size / 2))));
        }
        return pages;
    }

    /**
     * A pause of the machine's can fall into one run: where the growth is too great, runs again.
     */
    private Cost cost(Family family) {
        seconds(family, SIZE / 10);
        Cost cost = new Cost(family, seconds(family, SIZE), seconds(family, 2 * SIZE));
        for (int i = 0; i < REPEATS && cost.growth() > MOST; i++) {
            cost =
                    new Cost(
                            family,
                            Math.min(cost.once, seconds(family, SIZE)),
                            Math.min(cost.twice, seconds(family, 2 * SIZE)));
        }
        return cost;
    }

    private double seconds(Family family, int size) {
        String page = family.of(size);
        long begin = THREADS.getCurrentThreadCpuTime();
        parser.parse(page, NewsPages.URL);
        return (THREADS.getCurrentThreadCpuTime() - begin) / NANOS;
    }

    private static void print(List<Cost> costs) {
        long within = costs.stream().filter(cost -> cost.growth() <= MOST).count();
        System.out.printf(
                Locale.ROOT, "%d families, %d of them within %.1f%n", costs.size(), within, MOST);
        System.out.println("| family | 5 MB | 10 MB | times |\n|---|---:|---:|---:|");
        costs.stream()
                .sorted(Comparator.comparingDouble(Cost::growth).reversed())
                .limit(SHOWN)
                .forEach(FamilyGrowth::print);
        System.out.println("The slowest:");
        costs.stream()
                .sorted(Comparator.comparingDouble(Cost::twice).reversed())
                .limit(SHOWN / 2)
                .forEach(FamilyGrowth::print);
    }

    private static void print(Cost cost) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f s | %.2f s | %.2f |%n",
                cost.family.name(),
                cost.once,
                cost.twice,
                cost.growth());
    }
}
