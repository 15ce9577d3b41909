package io.github.khabar.benchmark;

import com.sun.management.ThreadMXBean;
import io.github.khabar.Article;
import io.github.khabar.NewsParser;
import io.github.khabar.boilerplate.features.Reading;
import io.github.khabar.boilerplate.language.Phrasebook;
import io.github.khabar.boilerplate.rules.PageLabeller;
import io.github.khabar.boilerplate.story.StorySearch;
import io.github.khabar.boilerplate.weighing.Weighing;
import io.github.khabar.byline.BylineExtractor;
import io.github.khabar.date.DateContext;
import io.github.khabar.date.DateParser;
import io.github.khabar.date.PublicationDateExtractor;
import io.github.khabar.format.ArticleFormat;
import io.github.khabar.metadata.StoryMetadata;
import io.github.khabar.page.Content;
import io.github.khabar.page.Page;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Prints what each stage of a parse costs by itself on the pages of {@link NewsPages}: bytes, which
 * are exact where {@code -XX:TieredStopAtLevel=1} keeps objects from being optimised away, and the
 * thread's own time. Every stage is run on each page in turn, so that they share what the machine
 * does besides.
 */
public final class StageCosts {
    private static final int PASSES = 60;
    private static final int MEASURED = 20;
    private static final double MILLION = 1e6;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final NewsParser parser = NewsParser.create();
    private final BylineExtractor bylines = BylineExtractor.standard();
    private final PublicationDateExtractor dates =
            PublicationDateExtractor.standard(DateParser.standard());
    private final PageLabeller labeller = new PageLabeller(Phrasebook.standard());
    private final Map<String, Cost> costs = new LinkedHashMap<>();
    private final List<Object> kept = new ArrayList<>();

    private StageCosts() {}

    /** What one stage cost in all passes so far. */
    private static final class Cost {
        private long bytes;
        private long nanos;
    }

    /**
     * Runs the stages.
     *
     * @param args ignored
     */
    public static void main(String[] args) {
        List<String> pages = NewsPages.html();
        StageCosts stages = new StageCosts();
        for (int pass = 0; pass < PASSES; pass++) {
            if (pass == PASSES - MEASURED) {
                stages.costs.clear();
            }
            for (String page : pages) {
                stages.run(page);
            }
        }
        stages.print();
    }

    private void run(String html) {
        kept.clear();
        Document document = stage("jsoup's parse", () -> Jsoup.parse(html, NewsPages.URL));
        Page page = stage("reading its DOM", () -> Page.ofDocument(document, NewsPages.URL));
        Content open = Content.of(page);
        Reading reading =
                stage("labelling: features", () -> Reading.of(open, Phrasebook.standard()));
        stage("labelling: search for the story", () -> StorySearch.search(reading));
        stage("labelling: weights", () -> Weighing.of(reading));
        Content content = stage("labelling, all of it", () -> labeller.label(open));
        stage("bylines", () -> bylines.extract(content));
        stage("dates", () -> dates.extract(content, DateContext.none()));
        stage("metadata", () -> StoryMetadata.ofStory(content));
        Article article = stage("a whole parse", () -> parser.parse(html, NewsPages.URL));
        stage("writing JSON", () -> ArticleFormat.json().write(article));
        stage("writing Markdown", () -> ArticleFormat.markdown().write(article));
    }

    private <T> T stage(String name, Supplier<T> work) {
        Cost cost = costs.computeIfAbsent(name, key -> new Cost());
        long thread = Thread.currentThread().getId();
        long nanos = THREADS.getCurrentThreadCpuTime();
        long bytes = THREADS.getThreadAllocatedBytes(thread);
        T result = work.get();
        cost.bytes += THREADS.getThreadAllocatedBytes(thread) - bytes;
        cost.nanos += THREADS.getCurrentThreadCpuTime() - nanos;
        kept.add(Objects.requireNonNull(result));
        return result;
    }

    private void print() {
        Cost floor = Objects.requireNonNull(costs.get("jsoup's parse"));
        costs.forEach(
                (name, cost) ->
                        System.out.printf(
                                "%-32s %7.2f MB %5.2f %8.2f ms %5.2f%n",
                                name,
                                cost.bytes / MILLION / MEASURED,
                                (double) cost.bytes / floor.bytes,
                                cost.nanos / MILLION / MEASURED,
                                (double) cost.nanos / floor.nanos));
    }
}
