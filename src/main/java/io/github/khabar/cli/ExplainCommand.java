package io.github.khabar.cli;

import io.github.khabar.cli.input.ByteWindow;
import io.github.khabar.cli.input.InputFile;
import io.github.khabar.cli.input.LineInput;
import io.github.khabar.cli.input.PageInput;
import io.github.khabar.cli.input.WholePage;
import io.github.khabar.cli.report.Report;
import io.github.khabar.cli.terminal.Problem;
import io.github.khabar.cli.terminal.Terminal;
import io.github.khabar.cli.terminal.Version;
import io.github.khabar.cli.warc.WarcRecords;
import io.github.khabar.page.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code khabar explain}: a page in, a report on what became of it out. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Writes an HTML report on one page: what was found and where, and every block in"
                    + " reading order, kept or removed, with the reason.",
            "The report is in Arabic; it needs no network and runs no script."
        },
        footer = {"", "Example: khabar explain page.html > report.html"})
final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private final PageOptions options = new PageOptions();

    @Parameters(
            paramLabel = "FILE",
            description =
                    "A file whose name ends in .txt is stripped text, any other is HTML; each may"
                            + " be compressed (.gz); - is standard input.")
    private String file = LineInput.STANDARD_INPUT;

    @Option(names = "--text", description = ArgumentSource.TEXT)
    private boolean isText;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Explains the page.
     *
     * @return 0
     * @throws IOException if the page cannot be read or the report cannot be written
     */
    @Override
    public Integer call() throws IOException {
        PageInput input = input();
        terminal.print(Report.write(input.id(), options.parser(false).explain(read(input))));
        return 0;
    }

    private PageInput input() throws IOException {
        if (file.equals(LineInput.STANDARD_INPUT)) {
            return WholePage.ofStandardInput(ByteWindow.of(terminal.in()), isText);
        }
        try {
            InputFile input = new InputFile(Path.of(file));
            if (Files.isDirectory(input.path())) {
                throw new IOException("is a folder");
            }
            if (input.holdsRecords()) {
                throw new IOException("holds many pages, and one is wanted");
            }
            ByteWindow in = input.open();
            if (WarcRecords.begin(in)) {
                throw new IOException("holds many pages, and one is wanted");
            }
            return WholePage.of(input, in, isText);
        } catch (IOException | InvalidPathException e) {
            throw failure(e);
        }
    }

    private Page read(PageInput input) throws IOException {
        try {
            return options.read(input);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private IOException failure(Exception e) {
        return new IOException(file + ": " + Problem.describe(e), e);
    }
}
