package io.github.khabar.cli;

import com.google.gson.JsonObject;
import io.github.khabar.cli.input.ByteWindow;
import io.github.khabar.cli.input.LineInput;
import io.github.khabar.cli.input.LineInput.Line;
import io.github.khabar.cli.input.PageInput;
import io.github.khabar.cli.terminal.Problem;
import io.github.khabar.cli.terminal.Terminal;
import io.github.khabar.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** A command that reads lines and answers each with one line of JSON. */
abstract class LineCommand implements Callable<Integer> {
    /** As much as of a page is read. */
    private static final int LONGEST_LINE = PageInput.LIMITS.inputLength();

    private final String name;
    private final Terminal terminal;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = LineInput.STANDARD_INPUT,
            description = "A UTF-8 file; standard input by default, and for -.")
    private String file = LineInput.STANDARD_INPUT;

    private int status;

    LineCommand(String name, Terminal terminal) {
        this.name = name;
        this.terminal = terminal;
    }

    /** Returns the answer to one line of input. */
    abstract JsonObject answer(Line line);

    /** Tells of a line that cannot be read as it stands; the run goes on. */
    final void complain(Line line, String problem) {
        terminal.complain(name, file + ":" + line.number(), problem);
        status = 1;
    }

    /**
     * Answers every line.
     *
     * @return 0 if all is well, 1 if a line could not be read as it stands
     * @throws IOException if the file cannot be read or the output cannot be written
     */
    @Override
    public final Integer call() throws IOException {
        try (InputStream in = open()) {
            LineInput lines = new LineInput(in, LONGEST_LINE);
            for (Line line = next(lines); line != null; line = next(lines)) {
                terminal.print(Json.line(answer(line)));
            }
        }
        return status;
    }

    private @Nullable Line next(LineInput lines) throws IOException {
        try {
            return lines.next();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private IOException failure(Exception e) {
        return new IOException(file + ": " + Problem.describe(e), e);
    }

    private InputStream open() throws IOException {
        if (file.equals(LineInput.STANDARD_INPUT)) {
            return terminal.in();
        }
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new IOException("is a folder");
            }
            return ByteWindow.of(path).stream();
        } catch (IOException | InvalidPathException e) {
            throw failure(e);
        }
    }
}
