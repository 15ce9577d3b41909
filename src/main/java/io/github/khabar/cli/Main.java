package io.github.khabar.cli;

import io.github.khabar.Strategies;
import io.github.khabar.cli.terminal.NearestWord;
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
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line's way in. */
@Command(
        name = "khabar",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Turns scraped Arabic news pages into clean articles.",
        synopsisSubcommandLabel = "[COMMAND]",
        footer = {
            "",
            "'khabar help COMMAND' tells a command's options.",
            "Output is UTF-8, and so are lines and lists; the charset of a page is told from its"
                    + " bytes.",
            "Exit status: 0 all well, 1 some inputs failed, 2 nothing could be done, 130"
                    + " interrupted (143 where it was told to end), 141 nobody reads the output any"
                    + " more."
        })
public final class Main implements Runnable {
    /** What a shell says of a program that ended because nobody reads its output: 128 + SIGPIPE. */
    private static final int READER_GONE = 141;

    @Spec private @Nullable CommandSpec spec;

    private Main() {}

    /** Lists the commands, where none is given. */
    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }

    /**
     * Runs the command line and ends the process with its exit status.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        OutputStream out = new StandardOutput();
        Terminal terminal = new Terminal(System.in, out, System.err, Screen::width);
        Runtime.getRuntime().addShutdownHook(new Thread(terminal::finish));
        readWordLists();
        System.exit(run(args, terminal, out, System.err, Strategies::standard));
    }

    /** Begins with what takes longest while the arguments are still being read. */
    private static void readWordLists() {
        Thread reader = new Thread(Strategies::standard, "word lists");
        reader.setDaemon(true);
        reader.start();
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
        return run(
                args, new Terminal(in, out, err, OptionalInt::empty), out, err, () -> strategies);
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
            Supplier<Strategies> strategies) {
        CommandLine line =
                new CommandLine(new Main())
                        .addSubcommand(new ParseCommand(terminal))
                        .addSubcommand(new ExplainCommand(terminal))
                        .addSubcommand(new LearnCommand(terminal))
                        .addSubcommand(
                                new DatesCommand(terminal, () -> strategies.get().dateParser()))
                        .addSubcommand(
                                new BylinesCommand(
                                        terminal, () -> strategies.get().bylineExtractor()))
                        .addSubcommand(new CommandLine.HelpCommand())
                        .setOut(writer(out))
                        .setErr(writer(err))
                        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                        .setParameterExceptionHandler(Main::explain)
                        .setExecutionExceptionHandler(Main::explain);
        return line.execute(args);
    }

    private static int explain(ParameterException wrong, String[] args) {
        CommandLine line = wrong.getCommandLine();
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return explain(line, unmatched);
        }
        // No option or parameter of its own has this value: it is what 'help' was asked about.
        String word = wrong.getArgSpec() == null ? wrong.getValue() : null;
        return word == null ? explain(line, wrong) : explainCommand(line, word);
    }

    private static int explain(CommandLine line, UnmatchedArgumentException unmatched) {
        String word = unmatched.getUnmatched().get(0);
        if (unmatched.isUnknownOption()) {
            String option = word.substring(0, (word + "=").indexOf('='));
            Set<String> known = line.getCommandSpec().optionsMap().keySet();
            return tell(line, Problem.describe(unmatched) + NearestWord.hint(option, known));
        }
        return line.getSubcommands().isEmpty()
                ? explain(line, (Exception) unmatched)
                : explainCommand(line, word);
    }

    private static int explainCommand(CommandLine line, String word) {
        Set<String> known = line.getSubcommands().keySet();
        return tell(line, "'" + word + "' is no command" + NearestWord.hint(word, known));
    }

    private static int explain(
            Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        return failure instanceof ReaderGoneException ? READER_GONE : explain(line, failure);
    }

    /** One line, whatever went wrong; a stack trace helps nobody at a terminal. */
    private static int explain(CommandLine line, Exception failure) {
        return tell(line, Problem.describe(failure));
    }

    private static int tell(CommandLine line, String problem) {
        PrintWriter err = line.getErr();
        err.println(line.getCommandSpec().qualifiedName() + ": " + problem);
        err.flush();
        return line.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static PrintWriter writer(OutputStream out) {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }
}
