package io.github.khabar.cli;

import io.github.khabar.Strategies;
import io.github.khabar.cli.terminal.Problem;
import io.github.khabar.cli.terminal.ReaderGoneException;
import io.github.khabar.cli.terminal.Screen;
import io.github.khabar.cli.terminal.StandardOutput;
import io.github.khabar.cli.terminal.Terminal;
import io.github.khabar.cli.terminal.Version;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** The command line's way in. */
@Command(
        name = "khabar",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Turns scraped Arabic news pages into clean articles.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Output is UTF-8, and so are lines and lists; the charset of a page is told from its"
                    + " bytes.",
            "Exit status: 0 all well, 1 some inputs failed, 2 nothing could be done."
        })
public final class Main {
    /** What a shell says of a program that ended because nobody reads its output: 128 + SIGPIPE. */
    private static final int READER_GONE = 141;

    private Main() {}

    /**
     * Runs the command line and ends the process with its exit status.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        OutputStream out = new StandardOutput();
        Terminal terminal = new Terminal(System.in, out, System.err, Screen::width);
        Runtime.getRuntime().addShutdownHook(new Thread(terminal::finish));
        System.exit(run(args, terminal, out, System.err, Strategies.standard()));
    }

    /**
     * Runs the command line.
     *
     * @return the exit status
     */
    static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
        return run(args, in, out, err, Strategies.standard());
    }

    /**
     * Runs the command line with other strategies for {@code dates} and {@code bylines}.
     *
     * @return the exit status
     */
    static int run(
            String[] args,
            InputStream in,
            OutputStream out,
            OutputStream err,
            Strategies strategies) {
        return run(args, new Terminal(in, out, err, OptionalInt::empty), out, err, strategies);
    }

    /**
     * Runs the command line on a terminal.
     *
     * @return the exit status
     */
    static int run(
            String[] args,
            Terminal terminal,
            OutputStream out,
            OutputStream err,
            Strategies strategies) {
        CommandLine line =
                new CommandLine(new Main())
                        .addSubcommand(new ParseCommand(terminal))
                        .addSubcommand(new ExplainCommand(terminal))
                        .addSubcommand(new LearnCommand(terminal))
                        .addSubcommand(new DatesCommand(terminal, strategies.dateParser()))
                        .addSubcommand(new BylinesCommand(terminal, strategies.bylineExtractor()))
                        .setOut(writer(out))
                        .setErr(writer(err))
                        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .setParameterExceptionHandler(Main::explain)
                        .setExecutionExceptionHandler(Main::explain);
        return line.execute(args);
    }

    private static int explain(ParameterException wrong, String[] args) {
        return explain(wrong.getCommandLine(), wrong);
    }

    private static int explain(
            Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        return failure instanceof ReaderGoneException ? READER_GONE : explain(line, failure);
    }

    /** One line, whatever went wrong; a stack trace helps nobody at a terminal. */
    private static int explain(CommandLine line, Exception failure) {
        PrintWriter err = line.getErr();
        err.println(line.getCommandSpec().qualifiedName() + ": " + Problem.describe(failure));
        err.flush();
        return line.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static PrintWriter writer(OutputStream out) {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }
}
