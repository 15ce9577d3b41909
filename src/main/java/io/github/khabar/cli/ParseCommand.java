package io.github.khabar.cli;

import io.github.khabar.Article;
import io.github.khabar.NewsParser;
import io.github.khabar.cli.input.PageInput;
import io.github.khabar.cli.input.PageSource;
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
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            description = "jsonl (default), json, text, markdown, html, jsonld or tei.")
    private OutputFormat format = OutputFormat.JSONL;

    @Option(
            names = "--inline",
            description =
                    "Keep links, bold words and italics: in markdown and tei, and in a field more,"
                            + " body, of jsonl and json. html always has them.")
    private boolean inline;

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
        }
        if (tally.failed() == 0) {
            return 0;
        }
        return tally.written() == 0 ? 2 : 1;
    }

    private void check() {
        inputs.check();
        run.check();
        if (options.hasUrl() && inputs.mayBeSeveral()) {
            throw new IllegalArgumentException("--url goes with one page alone");
        }
    }

    private void parseAll(Tally tally) throws IOException {
        // A page to read without its links would be half a page.
        boolean inlineMarkup = inline || format == OutputFormat.HTML;
        NewsParser parser = options.parser(inlineMarkup);
        ArticlePrinter printer = new ArticlePrinter(format, inlineMarkup, !inputs.mayBeSeveral());
        try (PageSource pages = inputs.pages(terminal, tally)) {
            new PagesInFlight(run.threads(), run.inOrder())
                    .run(
                            pages,
                            page -> parse(parser, printer, page),
                            outcome -> take(printer, outcome, tally));
        }
        close(printer, tally);
    }

    private Outcome parse(NewsParser parser, ArticlePrinter printer, PageInput page) {
        long begin = System.nanoTime();
        try {
            byte[] bytes = page.bytes();
            return memory.with(bytes.length, () -> parse(parser, printer, page, bytes));
        } catch (IOException | RuntimeException e) {
            return new Outcome(page, null, true, e, System.nanoTime() - begin);
        } catch (OutOfMemoryError e) {
            // What this page took is free again; the others need less, or fail alone as well.
            IOException failure = new IOException("the page needs more memory than there is");
            return new Outcome(page, null, true, failure, System.nanoTime() - begin);
        }
    }

    private Outcome parse(NewsParser parser, ArticlePrinter printer, PageInput page, byte[] bytes) {
        long begin = System.nanoTime();
        Article article = parser.parse(options.page(page, bytes));
        String printed = printer.print(page, article);
        long took = System.nanoTime() - begin;
        return new Outcome(page, printed, article.text().isEmpty(), null, took);
    }

    private void take(ArticlePrinter printer, Outcome outcome, Tally tally) throws IOException {
        String article = outcome.article();
        if (article != null) {
            terminal.print(printer.before(tally.written() == 0) + article);
        }
        tally.count(outcome);
    }

    private void close(ArticlePrinter printer, Tally tally) throws IOException {
        if (tally.written() > 0 && !printer.closing().isEmpty()) {
            terminal.print(printer.closing());
        }
    }
}
