package io.github.khabar.cli;

import io.github.khabar.Article;
import io.github.khabar.NewsParser;
import io.github.khabar.cli.input.PageBytes;
import io.github.khabar.cli.input.PageInput;
import io.github.khabar.cli.input.PageSource;
import io.github.khabar.cli.input.Skip;
import io.github.khabar.cli.output.ArticleSink;
import io.github.khabar.cli.run.MemoryShare;
import io.github.khabar.cli.run.Outcome;
import io.github.khabar.cli.run.PagesInFlight;
import io.github.khabar.cli.run.Progress;
import io.github.khabar.cli.run.RunOptions;
import io.github.khabar.cli.run.RunSummary;
import io.github.khabar.cli.run.Tally;
import io.github.khabar.cli.terminal.Terminal;
import io.github.khabar.cli.terminal.Version;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code khabar parse}: pages in, articles out. */
@Command(
        name = "parse",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Turns pages into articles.",
        footer = {
            "",
            "A page that cannot be read is named on standard error, and the others are still"
                    + " parsed.",
            "Example: khabar parse --format markdown page.html",
            "         khabar parse saved-pages crawl.warc.gz > articles.jsonl"
        })
final class ParseCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final MemoryShare memory = new MemoryShare(PagesInFlight.MOST_BYTES);

    @Option(
            names = "--language",
            paramLabel = "LANG",
            converter = Language.Converter.class,
            description = "Write articles in this language alone, such as ar; the rest is counted.")
    private @Nullable Language language;

    @Mixin private final OutputOptions output = new OutputOptions();

    @Mixin private final PageOptions options = new PageOptions();

    @Mixin private final InputOptions inputs = new InputOptions();

    @Mixin private final RunOptions run = new RunOptions();

    ParseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Parses every page, whatever becomes of the others.
     *
     * @return 0 if all came out, 1 if some did, 2 if none
     * @throws IOException if the output cannot be written
     */
    @Override
    public Integer call() throws IOException {
        check();
        long begin = System.nanoTime();
        Progress progress =
                inputs.mayBeSeveral() && !run.quiet()
                        ? Progress.on(terminal, inputs::bytes)
                        : Progress.hidden();
        Tally tally = new Tally("khabar parse", terminal, progress);
        try (progress) {
            parseAll(tally);
        }
        if (run.summary(progress.isShown(), tally.pages())) {
            RunSummary.of(tally, System.nanoTime() - begin, run.threads())
                    .forEach(line -> terminal.tell("khabar parse: " + line));
        } else if (language != null && tally.written() == 0 && !run.quiet()) {
            tellNothingIsIn(language, tally);
        }
        if (tally.failed() == 0) {
            return 0;
        }
        return tally.written() == 0 ? 2 : 1;
    }

    /** Silence would look like a run that had nothing to read. */
    private void tellNothingIsIn(Language wanted, Tally tally) {
        long others = tally.count(Skip.LANGUAGE);
        if (others > 0) {
            terminal.tell(
                    "khabar parse: no article is in '"
                            + wanted.tag()
                            + "'; pages in another language, or without text: "
                            + others);
        }
    }

    private void check() {
        inputs.check();
        output.check();
        run.check();
        if (options.hasUrl() && inputs.mayBeSeveral()) {
            throw new IllegalArgumentException("--url goes with one page alone");
        }
    }

    private void parseAll(Tally tally) throws IOException {
        NewsParser parser = options.parser(output.inlineMarkup());
        ArticleSink sink = output.sink(terminal, inputs.mayBeSeveral());
        try (PageSource pages = inputs.pages(terminal, tally)) {
            new PagesInFlight(run.threads(), run.inOrder())
                    .run(
                            pages,
                            page -> parse(parser, sink, page),
                            outcome -> take(sink, outcome, tally));
        }
        sink.finish();
    }

    private Outcome parse(NewsParser parser, ArticleSink sink, PageInput page) {
        long begin = System.nanoTime();
        if (sink.has(page)) {
            return Outcome.skipped(page, Skip.WRITTEN, 0);
        }
        try {
            PageBytes bytes = page.bytes();
            return memory.with(bytes.size(), () -> parse(parser, sink, page, bytes));
        } catch (IOException | RuntimeException e) {
            return Outcome.failed(page, e, System.nanoTime() - begin);
        } catch (OutOfMemoryError e) {
            // What this page took is free again; the others need less, or fail alone as well.
            IOException failure = new IOException("the page needs more memory than there is");
            return Outcome.failed(page, failure, System.nanoTime() - begin);
        }
    }

    private Outcome parse(NewsParser parser, ArticleSink sink, PageInput page, PageBytes bytes) {
        long begin = System.nanoTime();
        Article article = parser.parse(options.page(page, bytes));
        if (language != null && !language.isOf(article)) {
            return Outcome.skipped(page, Skip.LANGUAGE, System.nanoTime() - begin);
        }
        String printed = sink.print(page, article);
        boolean isEmpty = article.text().isEmpty();
        return Outcome.written(page, printed, isEmpty, System.nanoTime() - begin);
    }

    private static void take(ArticleSink sink, Outcome outcome, Tally tally) throws IOException {
        String article = outcome.article();
        if (article != null) {
            sink.write(outcome.page(), article);
        }
        tally.count(outcome);
    }
}
