package io.github.khabar.cli;

import io.github.khabar.cli.input.ByteWindow;
import io.github.khabar.cli.input.FileList;
import io.github.khabar.cli.input.InputEvents;
import io.github.khabar.cli.input.InputFile;
import io.github.khabar.cli.input.InputFiles;
import io.github.khabar.cli.input.LineInput;
import io.github.khabar.cli.input.PageSource;
import io.github.khabar.cli.terminal.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where a command's pages are: named one by one, or in a list. */
final class InputOptions {
    private static final long UNKNOWN = -1;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = ArgumentSource.FORMS)
    private List<String> files = List.of();

    @Option(
            names = "--files-from",
            paramLabel = "LIST",
            description =
                    "A file that names more inputs, one a line in UTF-8; a line that begins with #"
                            + " is a comment; or as 'find -print0' writes them; - is standard"
                            + " input.")
    private @Nullable String list;

    @Option(names = "--text", description = ArgumentSource.TEXT)
    private boolean isText;

    /**
     * Checks that there is an input.
     *
     * @throws IllegalArgumentException if there is none
     */
    void check() {
        if (files.isEmpty() && list == null) {
            throw new IllegalArgumentException("Missing required parameter: 'FILE'");
        }
    }

    /** Returns whether there may be more than one page. */
    boolean mayBeSeveral() {
        return list != null
                || files.size() > 1
                || files.stream().anyMatch(InputOptions::holdsSeveral);
    }

    private static boolean holdsSeveral(String file) {
        try {
            Path path = Path.of(file);
            return Files.isDirectory(path) || new InputFile(path).holdsRecords();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * Returns the pages.
     *
     * @param terminal where standard input is
     * @param events is told what cannot be read
     */
    PageSource pages(Terminal terminal, InputEvents events) {
        return new ArgumentSource(arguments(terminal.in(), events), terminal.in(), isText, events);
    }

    private Iterator<String> arguments(InputStream standardInput, InputEvents events) {
        return list == null
                ? files.iterator()
                : new Concatenation(files.iterator(), listed(list, standardInput, events));
    }

    private static Iterator<String> listed(
            String list, InputStream standardInput, InputEvents events) {
        if (list.equals(LineInput.STANDARD_INPUT)) {
            return new FileList(list, standardInput, events);
        }
        try {
            return new FileList(list, ByteWindow.of(Path.of(list)).stream(), events);
        } catch (IOException | InvalidPathException e) {
            events.failed(list, e);
            return Collections.emptyIterator();
        }
    }

    /** One iterator after another. */
    private record Concatenation(Iterator<String> first, Iterator<String> second)
            implements Iterator<String> {
        @Override
        public boolean hasNext() {
            return first.hasNext() || second.hasNext();
        }

        @Override
        public String next() {
            return first.hasNext() ? first.next() : second.next();
        }
    }

    /** Returns how many bytes the inputs have, or -1 where that is not known beforehand. */
    long bytes() {
        List<String> sources = new ArrayList<>(files);
        sources.add(list == null ? "" : list);
        if (sources.contains(LineInput.STANDARD_INPUT) || isReadOnce(list)) {
            return UNKNOWN;
        }
        InputEvents unheard = (input, why) -> {};
        Iterator<String> arguments = arguments(InputStream.nullInputStream(), unheard);
        long bytes = 0;
        while (arguments.hasNext()) {
            bytes += bytes(arguments.next(), unheard);
        }
        return bytes;
    }

    private static boolean isReadOnce(@Nullable String list) {
        return list != null && !Files.isRegularFile(Path.of(list));
    }

    private static long bytes(String argument, InputEvents unheard) {
        try {
            return InputFiles.of(argument, unheard).stream().mapToLong(InputFile::size).sum();
        } catch (IOException | InvalidPathException e) {
            return 0;
        }
    }
}
