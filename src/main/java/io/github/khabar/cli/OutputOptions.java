package io.github.khabar.cli;

import io.github.khabar.cli.output.ArticlePrinter;
import io.github.khabar.cli.output.ArticleSink;
import io.github.khabar.cli.output.FolderSink;
import io.github.khabar.cli.output.OutputFormat;
import io.github.khabar.cli.output.TerminalSink;
import io.github.khabar.cli.terminal.Terminal;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What articles are written as, and where to. */
final class OutputOptions {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            converter = OutputFormat.Converter.class,
            description = "jsonl (default), json, text, markdown, html, jsonld or tei.")
    private OutputFormat format = OutputFormat.JSONL;

    @Option(
            names = "--inline",
            description =
                    "Keep links, bold words and italics: in markdown and tei, and in a field more,"
                            + " body, of jsonl and json. html always has them.")
    private boolean inline;

    @Option(
            names = "--fingerprint",
            description =
                    "Print what the text is recognised by where it is published again: a field"
                            + " more of jsonl and json.")
    private boolean fingerprint;

    @Option(
            names = "--output-dir",
            paramLabel = "FOLDER",
            description =
                    "Write a file an article, under the paths of the inputs: FOLDER/a/b.html.json"
                            + " for a/b.html; those that are there already are passed over, so that"
                            + " a run can be taken up again.")
    private @Nullable Path folder;

    /**
     * Checks that the format can hold what is asked for.
     *
     * @throws IllegalArgumentException if it cannot
     */
    void check() {
        if (fingerprint && !format.isJson()) {
            throw new IllegalArgumentException(
                    "--fingerprint is a field of jsonl and json, and --format is " + format.word());
        }
        if (inline && !format.hasInlineMarkup()) {
            throw new IllegalArgumentException(
                    "--inline is for jsonl, json, markdown, tei and html, and --format is "
                            + format.word());
        }
    }

    /** Returns whether links and emphasis are kept: a page to read is half a page without them. */
    boolean inlineMarkup() {
        return inline || format == OutputFormat.HTML;
    }

    /** Returns what writes one article. */
    ArticlePrinter printer() {
        return new ArticlePrinter(format, inlineMarkup(), fingerprint);
    }

    /**
     * Returns where articles go.
     *
     * @param terminal where standard output is
     * @param several whether there may be more than one page
     */
    ArticleSink sink(Terminal terminal, boolean several) {
        return folder == null
                ? new TerminalSink(terminal, printer(), several)
                : new FolderSink(folder, printer());
    }
}
